import { dropTitles } from '../normalise/drop-titles.ts';
import { normaliseName } from '../normalise/normalise-name.ts';
import { NASAB } from '../normalise/particles.ts';
import type { Script } from '../normalise/script.ts';
import { splitWords } from '../normalise/split-words.ts';
import { shapeOf } from '../tokens/token-shape.ts';

/** Folded words by what they stand for; null where the name has none. */
export interface NameParts {
  readonly given: string | null;
  readonly father: string | null;
  readonly grandfather: string | null;
  readonly family: string | null;
}

export interface ParsedName extends NameParts {
  readonly original: string;
  readonly script: Script;
  /** Abu or Umm before the name proper. In Syrian forms الكنية means surname; this is not that. */
  readonly kunya: string | null;
  readonly titles: readonly string[];
  /** Words beyond the four parts, in order, between grandfather and family. */
  readonly others: readonly string[];
  /** Other readings that the name allows just as well; empty when the name itself says which is which. */
  readonly alternatives: readonly NameParts[];
}

const NONE: NameParts = { given: null, father: null, grandfather: null, family: null };

/**
 * Reads a whole name into parts by position, the usual order of lists: given,
 * father, grandfather, family. Where position can't tell (two or three words,
 * no "son of"), the other readings stand in `alternatives`.
 */
export function parseName(original: string): ParsedName {
  const { tokens, script } = normaliseName(original);
  const written = splitWords(original);
  const titles = written.slice(0, written.length - dropTitles(written).length);
  const hasKunya = tokens.length > 1 && isKunya(tokens[0]!);
  const kunya = hasKunya ? tokens[0]! : null;
  const named = hasKunya ? tokens.slice(1) : tokens;
  const [first, ...rest] = readings(
    named,
    written.some((word, at) => at > 0 && NASAB.has(word)),
  );
  return {
    original,
    script,
    kunya,
    titles,
    ...(first ?? NONE),
    others: named.slice(3, -1),
    alternatives: rest,
  };
}

function isKunya(token: string): boolean {
  return shapeOf(token).kind === 'kunya' || /^(?:ام|um)(?=...)/u.test(token);
}

/** The likeliest reading first. "Son of" between two words says that the second is the father. */
function readings(words: readonly string[], saysSonOf: boolean): NameParts[] {
  const [given = null, second = null, third = null] = words;
  if (words.length === 0) return [];
  if (words.length === 1)
    return [
      { ...NONE, given },
      { ...NONE, family: given },
    ];
  if (words.length === 2) {
    const asFamily = { ...NONE, given, family: second };
    const asFather = { ...NONE, given, father: second };
    return saysSonOf
      ? [asFather, asFamily]
      : [asFamily, asFather, { ...NONE, given: second, family: given }];
  }
  if (words.length === 3) {
    const withFamily = { ...NONE, given, father: second, family: third };
    return [withFamily, { ...NONE, given, father: second, grandfather: third }];
  }
  return [{ given, father: second, grandfather: third, family: words.at(-1)! }];
}
