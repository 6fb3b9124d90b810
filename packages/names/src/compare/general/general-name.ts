import { isLatin } from '../../normalise/script.ts';
import type { TokenTable } from '../../tokens/token-table.ts';
import { isIdeographic, readAloud, spoken } from './ideographs.ts';
import {
  fullWord,
  isLight,
  legalFormAt,
  numberOf,
  tellsOrganisation,
} from './organisation-words.ts';

/** One word of a general name. */
export interface GeneralWord {
  readonly text: string;
  /** Its number in the token table. */
  readonly token: number;
  /** How much its agreement or absence counts: 1, less for articles, prepositions and initials. */
  readonly weight: number;
  /** What digits, a number word or a numeral of an organisation's name says; null otherwise. */
  readonly number: number | null;
}

/** A name of anyone or anything, as words in no fixed order. */
export interface GeneralName {
  readonly words: readonly GeneralWord[];
  /** Words of Han or Hangul as written, to be compared with their like sign by sign; empty otherwise. */
  readonly signs: readonly GeneralWord[];
  /** The words and the signs as one text each: they settle which of two names is looked at first. */
  readonly wordText: string;
  readonly signText: string;
  /** Class of the legal form taken off (limited, stock …); null where there is none. */
  readonly form: string | null;
  readonly isOrganisation: boolean;
}

/** Words beyond this are not compared. */
export const MOST_GENERAL_WORDS = 12;
const LIGHT_WEIGHT = 0.25;
const INITIAL_WEIGHT = 0.5;

/** Reads normalised words as a general name: legal form apart, abbreviations and number words written out. */
export function readGeneralName(tokens: readonly string[], table: TokenTable): GeneralName {
  // Several words of signs are a foreign name by sound; one word is family and given name.
  const isForeign = tokens.filter(isIdeographic).length > 1;
  const latin = tokens.flatMap((token) =>
    isIdeographic(token) ? (isForeign ? [spoken(token)] : readAloud(token)) : [token],
  );
  const plain = withoutLegalForm(latin);
  const { words, form = plain.form } = withoutLegalForm(lettersJoined(plain.words));
  const full = words.map(fullWord);
  const isOrganisation =
    (form !== undefined && form !== 'partnership') || full.some((word) => tellsOrganisation(word));
  const numbered = joinNumbers(full, isOrganisation).slice(0, MOST_GENERAL_WORDS);
  const signs = tokens.some(isIdeographic) ? tokens.slice(0, MOST_GENERAL_WORDS) : [];
  return {
    words: numbered.map((word) => generalWord(word, isOrganisation, table)),
    signs: signs.map((token) => generalWord(token, false, table)),
    wordText: numbered.join(' '),
    signText: signs.join(' '),
    form: form ?? null,
    isOrganisation,
  };
}

function generalWord(text: string, isOrganisation: boolean, table: TokenTable): GeneralWord {
  const number = numberOf(text, isOrganisation);
  const weight = isLight(text) ? LIGHT_WEIGHT : text.length === 1 ? INITIAL_WEIGHT : 1;
  return { text, token: table.number(text), weight: number === null ? weight : 1, number };
}

/** Letters written apart (l l c, j p) are one word; a single initial stays. */
function lettersJoined(words: readonly string[]): string[] {
  const out: string[] = [];
  let run = '';
  for (const word of [...words, '']) {
    if (word.length === 1 && isLatin(word)) {
      run += word;
      continue;
    }
    if (run !== '') out.push(run);
    run = '';
    if (word !== '') out.push(word);
  }
  return out;
}

/** Takes off the legal forms; at least one word always stays. */
function withoutLegalForm(words: readonly string[]): { words: string[]; form?: string } {
  const kept: string[] = [];
  let form: string | undefined;
  for (let at = 0; at < words.length; ) {
    const found = legalFormAt(words, at);
    if (found === null || (found.isShort && !canBeForm(words, at, found.length))) {
      kept.push(words[at]!);
      at++;
    } else {
      form = found.form;
      at += found.length;
    }
  }
  return form !== undefined && kept.some((word) => !isLight(word))
    ? { words: kept, form }
    : { words: [...words] };
}

/** Two letters are a form at the end, or before a name that is an organisation's by another word. */
function canBeForm(words: readonly string[], at: number, length: number): boolean {
  if (at > 0) return at + length === words.length;
  return words.some(tellsOrganisation);
}

/** "forty four", "forty 4" and 44 are one number. */
function joinNumbers(words: readonly string[], roman: boolean): string[] {
  const out: string[] = [];
  for (const word of words) {
    const ones = numberOf(word, false);
    const tens = ones === null ? null : numberOf(out.at(-1) ?? '', false);
    if (ones !== null && tens !== null && isTens(tens) && ones > 0 && ones < 10) {
      out[out.length - 1] = String(tens + ones);
      continue;
    }
    // A Roman numeral is never the first word: that is an initial.
    const number = numberOf(word, roman && out.length > 0);
    out.push(number === null ? word : String(number));
  }
  return out;
}

function isTens(number: number): boolean {
  return number >= 20 && number < 100 && number % 10 === 0;
}
