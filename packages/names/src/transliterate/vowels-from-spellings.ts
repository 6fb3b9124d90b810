import { type Alignment, alignSpelling, vowelsInGaps } from './align-spelling.ts';
import type { Unit } from './vowelled-word.ts';

/** A Latin spelling of the word and how many write it so. */
export type Counted = readonly [latin: string, count: number];
type Short = 'a' | 'i' | 'u' | '';

/** Letters whose doubling French and English spellings write for the sound alone (Hassan, Youssef). */
const DOUBLED_FOR_SOUND = new Set(['س', 'ص', 'ف']);
const MOST_SPELLINGS = 12;
/** Share of spellings that must show a doubling. */
const DOUBLED_SHARE = 0.35;

/**
 * Puts the vowels that Latin spellings of a word show onto its letters: every
 * spelling is aligned with the letters and votes for the vowel after each.
 * `e` is counted for a or i, whichever the other spellings show (Ahmed with
 * Ahmad, Khaled with Khalid), and for i after a long a where none does.
 *
 * @param letters the word as written, one letter each
 * @param folded the same letters folded, of the same length
 * @returns null where no spelling fits the letters
 */
export function vowelsFromSpellings(
  letters: readonly string[],
  folded: string,
  spellings: readonly Counted[],
): Unit[] | null {
  const aligned = spellings.slice(0, MOST_SPELLINGS).flatMap(([latin, count]) => {
    const alignment = alignSpelling(folded, latin);
    return alignment === null ? [] : [{ alignment: vowelsInGaps(alignment, folded), count }];
  });
  if (aligned.length === 0) return null;
  const votes = [...folded].map(() => ({ a: 0, i: 0, u: 0, e: 0, none: 0, doubled: 0, all: 0 }));
  for (const { alignment, count } of aligned) {
    for (let at = 0; at < folded.length; at++) vote(votes[at]!, { alignment, folded, at }, count);
  }
  const units = letters.map((letter, at) => ({
    letter,
    vowel: winner(votes[at]!, folded, at),
    doubled: false,
  }));
  return asWritten(units).map((unit, at, all) => ({
    ...unit,
    doubled: isDoubled(votes[at]!, { all, at }),
  }));
}

/** What Arabic spelling itself says: alif maqsura follows a, and a long alif carries no vowel of its own. */
function asWritten(units: readonly Unit[]): Unit[] {
  return units.map((unit, at) => {
    const before = units[at - 1];
    if (units[at + 1]?.letter === 'ى' && at + 2 === units.length) return { ...unit, vowel: 'a' };
    if (at > 0 && unit.letter === 'ا') return { ...unit, vowel: '' };
    const handed = at > 1 && before?.letter === 'ا' && unit.vowel === '' ? before.vowel : '';
    return handed === '' ? unit : { ...unit, vowel: handed };
  });
}

interface Votes {
  a: number;
  i: number;
  u: number;
  e: number;
  none: number;
  doubled: number;
  all: number;
}

interface Spot {
  readonly alignment: Alignment;
  readonly folded: string;
  readonly at: number;
}

function vote(votes: Votes, spot: Spot, count: number): void {
  const { alignment, folded, at } = spot;
  const own = alignment.letters[at]!;
  const gap = alignment.gaps[at + 1]!;
  // ʿayn and alif write their own vowel: "omar" is o on ʿayn.
  const carried = 'عا'.includes(folded[at]!) && (at === 0 || folded[at] === 'ع') ? own : '';
  const vowel = gap || carriedBy(spot, carried) || vowelInside(spot);
  votes.all += count;
  if (/([bcdfgjklmnpqrtvwyz])\1/u.test(own) || /^(?:ss|ssh|chch)$/u.test(own))
    votes.doubled += count;
  if (/[aá]/u.test(vowel[0] ?? '')) votes.a += count;
  else if (/[iy]/u.test(vowel[0] ?? '') || vowel === 'ee') votes.i += count;
  else if (/[ou]/u.test(vowel[0] ?? '')) votes.u += count;
  else if (vowel[0] === 'e') votes.e += count;
  else votes.none += count;
}

/** Vowels that ʿayn took belong to the letter before it where that has none: "saad" is sa-ʿ-d, "muadh" mu-ʿā-dh. */
function carriedBy({ alignment, folded, at }: Spot, carried: string): string {
  const next = alignment.letters[at + 1] ?? '';
  const isBare = alignment.gaps[at + 1] === '' && folded[at] !== 'ا';
  if (folded[at + 1] === 'ع' && isBare && /^[aeiou]/u.test(next)) return next[0]!;
  const own = at > 0 && alignment.gaps[at] === '' && folded[at] === 'ع' && folded[at - 1] !== 'ا';
  return own ? carried.slice(1).replace(carried[0]!, '') : carried;
}

/** A long letter that writes a diphthong ("ay", "aw") shows the vowel of the letter before it. */
function vowelInside({ alignment, folded, at }: Spot): string {
  const next = alignment.letters[at + 1] ?? '';
  const follows = folded[at + 1];
  if (follows === 'ي' && /^(?:ai|ay|ei|ey|ae)/u.test(next)) return 'a';
  if (follows === 'و' && /^(?:aw|au|ow|ao)/u.test(next)) return 'a';
  if (follows === 'ي' && /^[iye]/u.test(next)) return 'i';
  if (follows === 'و' && /^[ou]/u.test(next)) return 'u';
  return follows === 'ه' && /^[aeo]/u.test(next) && at + 2 === folded.length ? 'a' : '';
}

function winner(votes: Votes, folded: string, at: number): Short {
  const next = folded[at + 1];
  if (next === 'ا' && folded[at] !== 'ا') return 'a';
  if (at === folded.length - 1) return '';
  const isLengthener = at > 0 && 'اوي'.includes(folded[at]!) && votes.none * 2 >= votes.all;
  if (isLengthener) return '';
  const afterLong = at > 0 && folded[at - 1] === 'ا';
  const a = votes.a + (votes.a > votes.i || (votes.a === votes.i && !afterLong) ? votes.e : 0);
  const i = votes.i + votes.e - (a - votes.a);
  // Before the last consonant a long a is followed by i in nearly every name (Khālid, Nāṣir).
  if (afterLong && at === folded.length - 2 && i * 2 >= a && i > votes.u) return 'i';
  const most = Math.max(a, i, votes.u);
  if (most === 0 || votes.none > most) return '';
  if (most === a) return 'a';
  return most === i ? 'i' : 'u';
}

/** Fewer write a doubling than say it; some write it for the sound alone. */
function isDoubled(votes: Votes, { all, at }: { all: readonly Unit[]; at: number }): boolean {
  const [before, unit, next] = [all[at - 1], all[at]!, all[at + 1]];
  if (before === undefined) return false;
  const isFeminine = /[ةه]/u.test(next?.letter ?? '') && at + 2 === all.length;
  if (unit.letter === 'ي' && before.vowel === 'i' && isFeminine)
    return !all.slice(1, at).some(({ letter }) => letter === 'ا');
  // Bassām, Naṣṣār: a trade or a habit, not the double s of Hassan and Youssef.
  const isHabit = before.vowel === 'a' && next?.letter === 'ا';
  if (DOUBLED_FOR_SOUND.has(unit.letter) && !isHabit) return false;
  return votes.doubled > votes.all * DOUBLED_SHARE;
}
