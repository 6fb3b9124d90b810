import { ORGANISATION_WORDS } from '../../generated/general-words.ts';
import { letterEdits } from './letter-edits.ts';

/** What a word of an organisation's or vessel's name is; tables: `data/organisation-words.tsv`. */
const forms = new Map<string, string>();
const canonicals = new Map<string, string>();
const light = new Set<string>();
const telling = new Set<string>();
const numbers = new Map<string, number>();

for (const line of ORGANISATION_WORDS.split('\n')) {
  const [kind = '', canonical = '', writings = ''] = line.split('\t');
  for (const writing of writings.split('|')) {
    if (kind === 'form') forms.set(writing, canonical);
    else if (kind === 'short') canonicals.set(writing, canonical);
    else if (kind === 'light') light.add(writing);
    else if (kind === 'word') telling.add(writing);
    else numbers.set(writing, Number(canonical));
  }
}

/** A legal form found in a name: how many words it takes, and its class (limited, stock …). */
export interface LegalForm {
  readonly length: number;
  /** Two letters, which may as well be a word or initials. */
  readonly isShort: boolean;
  readonly form: string;
}

interface WrittenForm extends LegalForm {
  readonly writing: string;
}

/** Letters that a form begins with and every misspelling of it keeps. */
const KEPT = 2;
/** Letters from which a misspelt form is still known. */
const LEAST_LONG = 10;

/** Forms by the letters they begin with, those of most words first. */
const byStart = new Map<string, WrittenForm[]>();
for (const [writing, form] of [...forms].flatMap(spelledApart)) {
  const start = writing.split(' ')[0]!.slice(0, KEPT);
  const known = byStart.get(start) ?? [];
  const isShort = writing.replaceAll(' ', '').length < 3;
  known.push({ writing, form, isShort, length: writing.split(' ').length });
  byStart.set(
    start,
    known.sort((a, b) => b.length - a.length),
  );
}

/** Short forms are written with points as well: l l c, s a. */
function spelledApart([writing, form]: [string, string]): [string, string][] {
  const apart = writing.length < 6 && !writing.includes(' ') ? [...writing].join(' ') : writing;
  return apart === writing || forms.has(apart)
    ? [[writing, form]]
    : [
        [writing, form],
        [apart, form],
      ];
}

/** The longest legal form that begins at a word, one slip allowed in a long one; null where there is none. */
export function legalFormAt(words: readonly string[], at: number): LegalForm | null {
  const candidates = byStart.get(words[at]!.slice(0, KEPT));
  if (candidates === undefined) return null;
  for (const candidate of candidates) {
    const { writing, length } = candidate;
    if (at + length > words.length) continue;
    const said = length === 1 ? words[at]! : words.slice(at, at + length).join(' ');
    if (said === writing || isSlipOf(said, writing)) return candidate;
  }
  return null;
}

function isSlipOf(said: string, writing: string): boolean {
  if (writing.length < LEAST_LONG || Math.abs(said.length - writing.length) > 1) return false;
  return letterEdits(said, writing) < 2;
}

/** The full word for a short or other writing of it (intl, labour); the word itself otherwise. */
export function fullWord(word: string): string {
  return canonicals.get(word) ?? word;
}

/** Articles, prepositions and marks of vessels: they weigh little. */
export function isLight(word: string): boolean {
  return light.has(word);
}

/** Words that stand in names of organisations and hardly in names of persons. */
export function tellsOrganisation(word: string): boolean {
  return telling.has(word);
}

/** Whether one word alone shows that a name is an organisation's: a long legal form or a telling word. */
export function isOrganisationWord(word: string): boolean {
  return telling.has(word) || (word.length > 3 && forms.has(word));
}

const ROMAN = /^[ivx]+$/u;
const DIGITS = /^[0-9]{1,9}$/u;

/** The number that digits, a number word or (where `roman`) a Roman numeral writes; null otherwise. */
export function numberOf(word: string, roman: boolean): number | null {
  if (word.charCodeAt(0) < 0x3a && DIGITS.test(word)) return Number(word);
  const known = numbers.get(word);
  return known === undefined || (ROMAN.test(word) && !roman) ? null : known;
}
