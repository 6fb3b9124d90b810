import {
  KUNYA_ARABIC,
  KUNYA_LATIN,
  SERVANT_ARABIC,
  SERVANT_LATIN,
} from '../normalise/particles.ts';
import { isArabic } from '../normalise/script.ts';
import { isOpenCompound, openReadings } from '../tokens/open-compounds.ts';

/** A query in folded words, one of which may be only begun. */
export interface FoldedQuery {
  readonly words: readonly string[];
  /** Place of the begun word; -1 when all are whole. */
  readonly begun: number;
  /** The words that names found are scored by, where these are others. */
  readonly scored?: readonly string[];
}

const ARTICLE = /^(?:ال?|[aeu]l?)/u;
const DOUBLED_ARTICLE = /^(عبد|عبيد)الا(?:ل|$)/u;
const SERVANT_STEM = /^abd[aeiou]{1,2}l?(?=$|.)/u;

/**
 * The ways to read a query whose last word is being typed: as it stands, and
 * with the beginning of a compound ("عبد الر", "Abdul R", "abu b") joined as
 * the whole one will be.
 */
export function begunReadings(words: readonly string[], begun: number): FoldedQuery[] {
  const plain = { words, begun };
  const word = words[begun];
  if (word === undefined) return [plain, ...openQueries(words)];
  const before = words[begun - 1];
  const whole = before === undefined ? null : joinedWith(before, word);
  if (whole !== null) {
    const joined = [...words.slice(0, begun - 1), whole, ...words.slice(begun + 1)];
    return [plain, { words: joined, begun: begun - 1 }];
  }
  const stem = word.replace(DOUBLED_ARTICLE, '$1ال').replace(SERVANT_STEM, 'abdal');
  return stem === word ? [plain] : [plain, { words: words.with(begun, stem), begun }];
}

/** A compound that may be read another way finds names that way too; its score is that of the words as written. */
function openQueries(words: readonly string[]): FoldedQuery[] {
  if (!words.some(isOpenCompound)) return [];
  return openReadings(words).map(({ words: read }) => ({ words: read, begun: -1, scored: words }));
}

function joinedWith(before: string, begun: string): string | null {
  if (isArabic(before) !== isArabic(begun)) return null;
  const bare = begun.replace(ARTICLE, '');
  if (SERVANT_ARABIC.has(before)) return `${before}ال${bare}`;
  if (SERVANT_LATIN.test(before)) return `abdal${bare}`;
  if (KUNYA_ARABIC.has(before)) return `ابو${bare}`;
  return KUNYA_LATIN.has(before) && before.startsWith('a') ? `abu${bare}` : null;
}
