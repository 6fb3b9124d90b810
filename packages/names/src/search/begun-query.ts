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
}

/** A query in every way that it may be read. */
export interface ReadQuery {
  /** As it stands, and with the beginning of a compound joined: names are scored by the way that fits best. */
  readonly ways: readonly FoldedQuery[];
  /** Words that another way to read it has in a place of the first way: what finds names by that place, too. */
  readonly beside: readonly BesideWord[];
}

export interface BesideWord {
  readonly place: number;
  readonly word: string;
  readonly isBegun: boolean;
}

const ARTICLE = /^(?:ال?|[aeu]l?)/u;
const DOUBLED_ARTICLE = /^(عبد|عبيد)الا(?:ل|$)/u;
const SERVANT_STEM = /^abd[aeiou]{1,2}l?(?=$|.)/u;

/**
 * The ways to read a query whose last word is being typed: as it stands, and
 * with the beginning of a compound ("عبد الر", "Abdul R", "abu b") joined as
 * the whole one will be. Names are looked for once: what another way has is
 * looked for beside what stands in its place.
 */
export function readQuery(words: readonly string[], begun: number): ReadQuery {
  const plain = { words, begun };
  const word = words[begun];
  if (word === undefined) return { ways: [plain], beside: joinedCompounds(words) };
  const before = words[begun - 1];
  const whole = before === undefined ? null : joinedWith(before, word);
  if (whole !== null) {
    const joined = [...words.slice(0, begun - 1), whole, ...words.slice(begun + 1)];
    const ways = [plain, { words: joined, begun: begun - 1 }];
    return { ways, beside: [{ place: begun, word: whole, isBegun: true }] };
  }
  const stem = word.replace(DOUBLED_ARTICLE, '$1ال').replace(SERVANT_STEM, 'abdal');
  if (stem === word) return { ways: [plain], beside: [] };
  const ways = [plain, { words: words.with(begun, stem), begun }];
  return { ways, beside: [{ place: begun, word: stem, isBegun: true }] };
}

/** عبد and the word after it as one name; their score is that of the words as written. A compound read as two names is found by its stem anyway. */
function joinedCompounds(words: readonly string[]): BesideWord[] {
  if (!words.some(isOpenCompound)) return [];
  const found: BesideWord[] = [];
  for (const { words: read } of openReadings(words)) {
    if (read.length >= words.length) continue;
    for (let at = 0, place = 0; at < read.length; at++, place++) {
      if (read[at] === words[place]) continue;
      place++;
      found.push({ place, word: read[at]!, isBegun: false });
    }
  }
  return found;
}

function joinedWith(before: string, begun: string): string | null {
  if (isArabic(before) !== isArabic(begun)) return null;
  const bare = begun.replace(ARTICLE, '');
  if (SERVANT_ARABIC.has(before)) return `${before}ال${bare}`;
  if (SERVANT_LATIN.test(before)) return `abdal${bare}`;
  if (KUNYA_ARABIC.has(before)) return `ابو${bare}`;
  return KUNYA_LATIN.has(before) && before.startsWith('a') ? `abu${bare}` : null;
}
