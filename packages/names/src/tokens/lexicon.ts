import { LEXICON } from '../generated/lexicon.ts';
import { isArabic } from '../normalise/script.ts';
import type { PreparedToken } from './prepared-token.ts';

/** Names of the lexicon by Arabic form and by Latin spelling; counts are of bearers in the sources. */
const spellings = new Map<string, Map<string, number>>();
const bearers = new Map<string, number>();
const latinTotals = new Map<string, number>();
let total = 0;

for (const line of LEXICON.split('\n')) {
  const [arabic = '', ...entries] = line.split(' ');
  const known = new Map<string, number>();
  for (const entry of entries) {
    const [latin = '', countText = '1'] = entry.split(':');
    const count = Number(countText);
    known.set(latin, count);
    latinTotals.set(latin, (latinTotals.get(latin) ?? 0) + count);
    bearers.set(arabic, (bearers.get(arabic) ?? 0) + count);
    total += count;
  }
  if (arabic !== '') spellings.set(arabic, known);
}

const latinBearers = new Map<string, number>();
for (const [arabic, known] of spellings) {
  for (const [latin, count] of known) {
    const share = (bearers.get(arabic)! * count) / latinTotals.get(latin)!;
    latinBearers.set(latin, (latinBearers.get(latin) ?? 0) + share);
  }
}

/** Arabic names of each Latin spelling with their shares of it. */
const readings = new Map<string, [arabic: string, share: number][]>();
for (const [arabic, known] of spellings) {
  for (const [latin, count] of known) {
    const list = readings.get(latin) ?? [];
    list.push([arabic, count / latinTotals.get(latin)!]);
    readings.set(latin, list);
  }
}

/** Most nats taken off when both names are well known and never linked. */
const NEVER_LINKED = 5;

/**
 * What the lexicon adds to the letters' evidence, in nats: a known spelling of
 * a known name is that name, in proportion to how often it is; two well-known
 * names that it never links are two names. It leaves the rest to the letters.
 */
export function withLexicon(letters: number, left: PreparedToken, right: PreparedToken): number {
  const share = sharedReading(left, right);
  if (share === null) return letters;
  if (share > 0) return Math.max(letters, 1) + 1.5 + 3 * share;
  const seen = Math.min(bearersOf(left), bearersOf(right));
  return letters - Math.min(NEVER_LINKED, 1.2 * Math.log(1 + seen));
}

/** How much of both tokens' bearers have one name; 0 for two names never linked, null where the lexicon is silent. */
function sharedReading(left: PreparedToken, right: PreparedToken): number | null {
  const one = readingsOf(left);
  const other = readingsOf(right);
  if (one === null || other === null) return null;
  let share = 0;
  for (const [arabic, part] of one) {
    for (const [otherArabic, otherPart] of other) if (arabic === otherArabic) share += part * otherPart;
  }
  return share > 0 && share < 0.02 ? null : share;
}

function readingsOf(token: PreparedToken): readonly (readonly [string, number])[] | null {
  if (token.script === 'arabic') return spellings.has(token.text) ? [[token.text, 1]] : null;
  return readings.get(token.text) ?? null;
}

function bearersOf(token: PreparedToken): number {
  return bearers.get(token.text) ?? latinTotals.get(token.text) ?? 0;
}

/** Names in the other script of which a known spelling begins with these letters, the commonest first. */
export function spellingsStartingWith(prefix: string): string[] {
  const found = new Map<string, number>();
  if (isArabic(prefix)) {
    for (const [arabic, known] of spellings) {
      if (arabic.startsWith(prefix)) for (const [latin, count] of known) found.set(latin, count);
    }
  } else {
    for (const [latin, arabics] of readings) {
      if (latin.startsWith(prefix)) for (const [arabic, share] of arabics) found.set(arabic, share * latinTotals.get(latin)!);
    }
  }
  return [...found].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

/** Whether a token is a spelling of the Prophet's name, which many write before or leave out of the given name. */
export function isMuhammad(text: string): boolean {
  if (text === 'محمد' || SHORT_MUHAMMAD.has(text)) return true;
  return (readings.get(text) ?? []).some(([arabic, share]) => arabic === 'محمد' && share > 0.5);
}
const SHORT_MUHAMMAD = new Set(['mhd', 'mohd', 'moh', 'md', 'mhmd', 'muh', 'م']);

/** Share of bearers of a token among all in the lexicon; null when it is not listed. */
export function tokenShare(text: string): number | null {
  const count = bearers.get(text) ?? latinBearers.get(text);
  return count === undefined ? null : count / total;
}
