import { ORGANISATION_WORDS } from '../../generated/general-words.ts';

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

/** Words of the longest legal form ("societatea cu raspundere limitata"). */
export const LONGEST_FORM = Math.max(...[...forms.keys()].map((form) => form.split(' ').length));

/** The class of a legal form (limited, stock …) by its folded writing; undefined for other words. */
export function legalFormOf(writing: string): string | undefined {
  return forms.get(writing);
}

/** Letters from which a misspelt legal form is still known. */
export const LEAST_LONG_FORM = 9;
export const LONG_FORMS: readonly string[] = [...forms.keys()].filter(
  (form) => form.length > LEAST_LONG_FORM,
);

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

/** The number that digits, a number word or (where `roman`) a Roman numeral writes; null otherwise. */
export function numberOf(word: string, roman: boolean): number | null {
  if (/^[0-9]{1,9}$/u.test(word)) return Number(word);
  const known = numbers.get(word);
  return known === undefined || (ROMAN.test(word) && !roman) ? null : known;
}
