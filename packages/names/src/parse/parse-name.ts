import { cleanUnicode } from '../normalise/clean-unicode.ts';
import { splitTitles } from '../normalise/drop-titles.ts';
import type { NameIssueCode } from '../normalise/name-issues.ts';
import type { LabelKind } from '../normalise/name-labels.ts';
import { nameSegments } from '../normalise/name-segments.ts';
import { normaliseName } from '../normalise/normalise-name.ts';
import { plainText } from '../normalise/plain-text.ts';
import type { Script } from '../normalise/script.ts';
import { saysFamilyFirst, splitWords } from '../normalise/split-words.ts';
import { articledOf } from './articled.ts';
import { splitKunya } from './kunya.ts';
import { type NameParts, NO_PARTS, type PartsReading, weighed } from './name-parts.ts';
import { nisbaOf } from './nisba.ts';
import { readLineage, type WrittenSigns } from './read-lineage.ts';
import { readSons } from './read-sons.ts';

/** Words that a name says of somebody or of another name of the person. */
export interface NamePiece {
  /** As written, without invisible signs. */
  readonly written: string;
  /** Folded, as `normaliseName` gives them. */
  readonly tokens: readonly string[];
}

export interface ParsedName extends PartsReading {
  readonly original: string;
  readonly script: Script;
  readonly issues: readonly NameIssueCode[];
  /** Abu or Umm beside the name proper. In Syrian forms الكنية means surname; this is not that. */
  readonly kunya: string | null;
  /** Another name the person goes by (الملقب بـ, aka), and a woman's family of birth (née, مولودة). */
  readonly alias: NamePiece | null;
  readonly birthFamily: NamePiece | null;
  /** The mother, where the text names her (والدته, "mother:"). */
  readonly mother: NamePiece | null;
  /** What stands after من: where the person is from; after "son of X" it may be the mother. */
  readonly from: NamePiece | null;
  /** The family as a man of it is called, when it is an origin in -i: حلبيه and حلبي are one. */
  readonly nisba: string | null;
  readonly titles: readonly string[];
  /** Phrases said of the person, as written (رحمه الله). */
  readonly honorifics: readonly string[];
  /** Words that have no part in this reading, in order. */
  readonly others: readonly string[];
  /** Other readings that the name allows, likeliest first; empty when the name itself says which is which. */
  readonly alternatives: readonly PartsReading[];
}

/**
 * Reads a whole name into parts: by its labels where it has them, by "son of",
 * and otherwise by position, the usual order of lists: given, father,
 * grandfather, family. What the name leaves open stands in `alternatives`,
 * each reading with its weight.
 */
export function parseName(original: string): ParsedName {
  const { own, byLabel, honorifics } = nameSegments(plainText(cleanUnicode(original)));
  const { tokens, script, issues } = normaliseName(original);
  const { titles, named } = splitTitles(splitWords(original));
  const articled = articledOf(named);
  const hasLetters = !issues.includes('name.noLetters');
  const apart = splitKunya(hasLetters ? tokens : [], named, articled);
  const readings = readingsOf(apart.named, named, { original, own, byLabel, articled });
  const [first = { ...NO_PARTS, weight: 1 }, ...alternatives] = readings;
  return {
    original,
    script,
    issues,
    kunya: apart.kunya ?? normaliseName(byLabel.kunya ?? '').tokens[0] ?? null,
    alias: pieceOf(byLabel.alias),
    birthFamily: pieceOf(byLabel.born),
    mother: pieceOf(byLabel.mother),
    nisba: first.family === null ? null : nisbaOf(first.family),
    titles,
    honorifics,
    ...first,
    from: pieceOf(byLabel.from),
    others: withoutParts(tokens, first, apart.kunya),
    alternatives,
  };
}

interface Written {
  readonly original: string;
  readonly own: string;
  readonly byLabel: Readonly<Partial<Record<LabelKind, string>>>;
  readonly articled: ReadonlySet<string>;
}

function readingsOf(
  words: readonly string[],
  named: readonly string[],
  { original, own, byLabel, articled }: Written,
): PartsReading[] {
  const labelled = labelledParts(byLabel);
  if (labelled !== null) return [{ ...labelled, weight: 1 }];
  if (words.length === 0) return [];
  const sons = readSons(named);
  if (sons.length > 0) return weighed(sons);
  const signs = {
    articled,
    comma: saysFamilyFirst(original),
    clan: clanOf(own),
  };
  return weighed([...readLineage(words, signs), ...withoutEngineer(words, own, signs)]);
}

/** م. before a name is Muhammad or an engineer: read both ways. */
function withoutEngineer(
  words: readonly string[],
  own: string,
  signs: WrittenSigns,
): PartsReading[] {
  if (words[0] !== 'م' || words.length < 2) return [];
  const engineer = /^\s*م\s*\./u.test(own) ? 0.6 : 0.4;
  return readLineage(words.slice(1), signs).map((reading) => ({
    ...reading,
    weight: reading.weight * engineer,
  }));
}

/** Parts as the labels of the text say; words before the first label are the given name and what follows it. */
function labelledParts(byLabel: Written['byLabel']): NameParts | null {
  const { given, father, grandfather, family, full } = byLabel;
  if ([given, father, grandfather, family].every((part) => part === undefined)) return null;
  const words = (text: string | undefined): string[] => [...normaliseName(text ?? '').tokens];
  const own = given === undefined ? words(full) : words(given);
  const joined = (some: readonly string[]): string | null =>
    some.length === 0 ? null : some.join(' ');
  const [first = null, second = null, third = null] = own;
  return {
    given: given === undefined ? first : joined(own),
    father: joined(words(father)) ?? (given === undefined ? second : null),
    grandfather: joined(words(grandfather)) ?? (given === undefined ? third : null),
    family: joined(words(family)),
  };
}

function pieceOf(text: string | undefined): NamePiece | null {
  if (text === undefined) return null;
  const { tokens } = normaliseName(text);
  return tokens.length === 0 ? null : { written: text, tokens };
}

function clanOf(own: string): string | null {
  const name = /(?<!\p{L})آل\s+(\p{L}+)/u.exec(own)?.[1];
  return name === undefined ? null : (normaliseName(name).tokens[0] ?? null);
}

function withoutParts(words: readonly string[], parts: NameParts, kunya: string | null): string[] {
  const used = [kunya, parts.given, parts.father, parts.grandfather, parts.family].flatMap(
    (part) => (part === null ? [] : part.split(' ')),
  );
  return words.filter((word) => {
    const at = used.indexOf(word);
    if (at >= 0) used.splice(at, 1);
    return at < 0;
  });
}
