import { EQUIVALENCES, LEXICON } from '../generated/lexicon.ts';

/** Persian and Kurdish letters, and the Arabic ones that Arab clerks write for them. */
const FOREIGN_LETTERS: Readonly<Record<string, string>> = {
  گ: 'ك',
  پ: 'ب',
  چ: 'ج',
  ژ: 'ج',
  ڤ: 'ف',
};

/** A name in Arabic letters alone, under which the lexicon knows it; Latin words pass unchanged. */
function plainArabic(text: string): string {
  return text.replace(/[گپچژڤ]/gu, (letter) => FOREIGN_LETTERS[letter]!);
}

/** Names of the lexicon by Arabic form and by Latin spelling; counts are of bearers in the sources. */
const spellings = new Map<string, Map<string, number>>();
const bearers = new Map<string, number>();
const latinTotals = new Map<string, number>();
let total = 0;

for (const line of LEXICON.split('\n')) {
  const [written = '', ...entries] = line.split(' ');
  const arabic = plainArabic(written);
  const known = spellings.get(arabic) ?? new Map<string, number>();
  for (const entry of entries) {
    const [latin = '', countText = '1'] = entry.split(':');
    const count = Number(countText);
    known.set(latin, (known.get(latin) ?? 0) + count);
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

const equivalent = new Set(
  EQUIVALENCES.split('\n').flatMap((line) => [line, line.split(' ').reverse().join(' ')]),
);
/** Evidence in nats of a pet form or another form of the name: a hint, never the name itself. */
const EQUIVALENT = 0.5;

/** Most nats taken off when both names are well known and never linked. */
const NEVER_LINKED = 5;

/** What the lexicon knows of one token. */
export interface LexiconEntry {
  /** Arabic names that the token may write, with their shares of its bearers. */
  readonly readings: readonly (readonly [arabic: string, share: number])[];
  readonly bearers: number;
  /** Its likely readings that have pet forms or other forms. */
  readonly related: readonly string[];
}

const hasRelated = new Set(EQUIVALENCES.split(/\s/u));

/** Looks a folded token up; null when it is not listed. */
export function lexiconEntry(token: string): LexiconEntry | null {
  const text = plainArabic(token);
  const isName = spellings.has(text);
  const found = isName ? [[text, 1] as const] : (readings.get(text) ?? []);
  const related = hasRelated.has(text)
    ? [text]
    : found
        .filter(([arabic, share]) => share > LIKELY && hasRelated.has(arabic))
        .map(([arabic]) => arabic);
  if (found.length === 0 && related.length === 0) return null;
  return { readings: found, bearers: (isName ? bearers : latinTotals).get(text) ?? 0, related };
}
const LIKELY = 0.3;

/**
 * What the lexicon adds to the letters' evidence, in nats: a known spelling of
 * a known name is that name, in proportion to how often it is; two well-known
 * names that it never links are two names. It leaves the rest to the letters.
 */
export function withLexicon(
  letters: number,
  left: LexiconEntry | null,
  right: LexiconEntry | null,
): number {
  if (left === null || right === null) return letters;
  const share = sharedReading(left, right);
  if (share >= LEAST_SHARED) return Math.max(letters, 1) + 1.5 + 3 * share;
  if (areEquivalent(left, right)) return Math.max(letters, EQUIVALENT);
  if (left.readings.length === 0 || right.readings.length === 0 || share > 0) return letters;
  return (
    letters - Math.min(NEVER_LINKED, 1.2 * Math.log(1 + Math.min(left.bearers, right.bearers)))
  );
}
/** A reading rarer than this says nothing. */
const LEAST_SHARED = 0.02;

/** Whether one token is a listed pet form or other form of the other. */
export function areEquivalent(left: LexiconEntry | null, right: LexiconEntry | null): boolean {
  if (left === null || right === null) return false;
  return left.related.some((one) =>
    right.related.some((other) => equivalent.has(`${one} ${other}`)),
  );
}

const relatives = new Map<string, string[]>();
for (const line of EQUIVALENCES.split('\n')) {
  const [one = '', other = ''] = line.split(' ');
  relatives.set(one, [...(relatives.get(one) ?? []), other]);
  relatives.set(other, [...(relatives.get(other) ?? []), one]);
}

/** Words in either script that the lexicon ties to a token: the names it may write, their other forms, and all known spellings of these. */
export function knownForms(text: string): string[] {
  const entry = lexiconEntry(text);
  if (entry === null) return [];
  const names = entry.readings.filter(([, share]) => share >= LEAST_SHARED).map(([name]) => name);
  const others = entry.related.flatMap((name) => relatives.get(name) ?? []);
  const all = [...names, ...others];
  return all.flatMap((name) => [name, ...(spellings.get(name)?.keys() ?? [])]);
}

/** How much of both tokens' bearers have one name. */
function sharedReading(left: LexiconEntry, right: LexiconEntry): number {
  let share = 0;
  for (const [arabic, part] of left.readings) {
    for (const [other, otherPart] of right.readings)
      if (arabic === other) share += part * otherPart;
  }
  return share;
}

/** Known writings of a token in the other script: the spellings of an Arabic name, the names that a Latin spelling writes. */
export function otherScriptForms(text: string): string[] {
  const known = spellings.get(text);
  if (known !== undefined) return [...known.keys()];
  return (readings.get(text) ?? []).map(([arabic]) => arabic);
}

/** Whether a token is a spelling of the Prophet's name, which many write before or leave out of the given name. */
export function isMuhammad(text: string): boolean {
  if (text === 'محمد' || SHORT_MUHAMMAD.has(text)) return true;
  return (readings.get(text) ?? []).some(([arabic, share]) => arabic === 'محمد' && share > 0.5);
}
const SHORT_MUHAMMAD = new Set(['mhd', 'mohd', 'moh', 'md', 'mhmd', 'muh', 'م']);

/** Share of bearers of a token among all in the lexicon; null when it is not listed. */
export function tokenShare(text: string): number | null {
  const count = bearers.get(plainArabic(text)) ?? latinBearers.get(text);
  return count === undefined ? null : count / total;
}

/** Known Latin spellings of a folded Arabic name with the number of bearers found, the commonest first. */
export function spellingsOf(arabic: string): [latin: string, count: number][] {
  return [...(spellings.get(arabic) ?? [])].sort((a, b) => b[1] - a[1]);
}

/** Every name of the lexicon with its spellings. */
export function allSpellings(): ReadonlyMap<string, ReadonlyMap<string, number>> {
  return spellings;
}
