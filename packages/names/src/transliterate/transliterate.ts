import { MAX_NAME_UNITS } from '../normalise/clean-unicode.ts';
import { type NormalisedName, normaliseName } from '../normalise/normalise-name.ts';
import { hasArticle, isSun, withoutArticleUnits } from './article.ts';
import { latinOfUnits } from './latin-of-units.ts';
import { machineReadable } from './machine-readable.ts';
import { type Piece, splitArabicWords } from './split-arabic-words.ts';
import { type StandardTable, standardTable } from './standard-table.ts';
import type { Standard } from './standards.ts';
import { type SuppliedVowels, supplyVowels, type VowelSource } from './supply-vowels.ts';
import { vocalisedReadings } from './vocalised-names.ts';
import { bareLetters, type Unit, unitsOf, writeUnits } from './vowelled-word.ts';

export interface TransliterateOptions {
  readonly to: Standard;
}

/** One Arabic word of the name. */
export interface TransliteratedPart {
  readonly written: string;
  readonly text: string;
  readonly vowels: VowelSource;
  /** Whether vowels stand in the text that nobody wrote. */
  readonly supplied: boolean;
  /** Other readings of the same letters; empty where there is no doubt that we know of. */
  readonly alternatives: readonly string[];
}

export interface Transliteration {
  readonly original: string;
  readonly standard: Standard;
  readonly text: string;
  readonly parts: readonly TransliteratedPart[];
  /** For `icao-9303` only: the reading form beside the machine's, A to Z. */
  readonly visual: string | null;
  /** What is wrong with the name as a name. */
  readonly issues: NormalisedName['issues'];
}

const MOST_ALTERNATIVES = 3;
const MARKS = /\p{M}/gu;
/** Only these stand so close to what follows that its article loses its a (Abū l-Wafāʾ). */
const AFTER_KUNYA = /(?:^|\s)(?:ab[ūīāu]|ḏū)\s+$/iu;

/**
 * Writes the Arabic words of a name in Latin letters for reading, after a
 * standard (data/standards). Vowels that the writer left out come from the
 * list of vocalised names, from known spellings, or are guessed from the
 * letters; each part says which. Latin words stay as they are.
 */
export function transliterate(name: string, { to }: TransliterateOptions): Transliteration {
  const table = standardTable(to === 'icao-9303' ? 'press' : to);
  const pieces = splitArabicWords(name);
  const parts: TransliteratedPart[] = [];
  let text = '';
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at]!;
    const pair = fixedPair(pieces, at, table);
    if (!piece.arabic) text += piece.text;
    else if (pair !== null) {
      parts.push(pair);
      text += pair.text;
      at += 2;
    } else {
      const part = partOf(pieces, at, { table, before: text });
      parts.push(part);
      text += part.text;
    }
  }
  const { issues } = normaliseName(name);
  if (to !== 'icao-9303')
    return { original: name, standard: to, text, parts, visual: null, issues };
  const zone = machineReadable(name.slice(0, MAX_NAME_UNITS));
  return { original: name, standard: to, text: zone, parts, visual: plainLetters(text), issues };
}

function plainLetters(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').toUpperCase();
}

/** Two words that a standard writes as one (عبد الله). */
function fixedPair(
  pieces: readonly Piece[],
  at: number,
  table: StandardTable,
): TransliteratedPart | null {
  const [first, between, second] = pieces.slice(at, at + 3);
  if (!first?.arabic || !second?.arabic || between!.text.trim() !== '') return null;
  const written = `${first.text}${between!.text}${second.text}`;
  const text = table.words.get(`${bareLetters(first.text)} ${bareLetters(second.text)}`);
  return text === undefined ? null : fixed(written, text);
}

function fixed(written: string, text: string): TransliteratedPart {
  return { written, text, vowels: 'list', supplied: true, alternatives: [] };
}

/** A word with vowel signs is the standard's own only where the signs are its usual ones. */
function fixedWord(written: string, table: StandardTable): string | undefined {
  const bare = bareLetters(written);
  const signed = writeUnits(unitsOf(written));
  const isUsual = signed === bare || bare === 'الله' || vocalisedReadings(bare)[0] === signed;
  return isUsual ? table.words.get(bare) : undefined;
}

interface Setting {
  readonly table: StandardTable;
  /** What is already written. */
  readonly before: string;
}

function partOf(
  pieces: readonly Piece[],
  at: number,
  { table, before }: Setting,
): TransliteratedPart {
  const written = pieces[at]!.text;
  const word = fixedWord(written, table);
  if (word !== undefined) return fixed(written, word);
  const next = pieces.slice(at + 1).find(({ arabic }) => arabic)?.text ?? null;
  const withArticle = hasArticle(written);
  const units = withArticle ? withoutArticleUnits(unitsOf(written)) : unitsOf(written);
  const read = supplyVowels(writeUnits(units));
  const end = { construct: next !== null && makesConstruct(next) && !withArticle };
  const write = (reading: readonly Unit[]) => {
    const small = latinOfUnits(reading, table, end);
    const form = table.rule('small').split(' ').includes(small) ? small : capital(small, table);
    return withArticle ? articleFor(reading[0], { table, before }) + form : form;
  };
  const text = write(read.units);
  const alternatives = [...new Set(read.others.map(write))].filter((other) => other !== text);
  return {
    written,
    text,
    vowels: read.source,
    supplied: suppliesVowels(read, written),
    alternatives: alternatives.slice(0, MOST_ALTERNATIVES),
  };
}

function suppliesVowels(read: SuppliedVowels, written: string): boolean {
  if (read.source === 'written' || read.source === 'none') return false;
  return writeUnits(read.units) !== writeUnits(unitsOf(written));
}

/** Names of God and الدين after a word make one name of both: هبة الله, حجة الدين. */
function makesConstruct(next: string): boolean {
  return ['الله', 'الدين', 'الرحمن', 'الإسلام'].includes(bareLetters(next));
}

function articleFor(first: Unit | undefined, { table, before }: Setting): string {
  const form = table.rule(AFTER_KUNYA.test(before) ? 'article.afterVowel' : 'article');
  if (table.rule('article.sun') !== 'assimilated' || !isSun(first)) return form;
  return form.replace('l', table.letters.get(first!.letter)!);
}

/** Capital first letter behind the signs of ʿayn and hamza. Turkish keeps the dot. */
function capital(word: string, table: StandardTable): string {
  return word.replace(/\p{Ll}/u, (letter) =>
    table.standard === 'turkish' && letter === 'i' ? 'İ' : letter.toUpperCase(),
  );
}
