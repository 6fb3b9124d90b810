import { foldArabic } from '../normalise/fold-arabic.ts';
import { spellingsOf } from '../tokens/lexicon.ts';
import { vocalisedReadings } from './vocalised-names.ts';
import { bareLetters, isVowelled, type Unit, unitsOf } from './vowelled-word.ts';
import { type Counted, vowelsFromSpellings } from './vowels-from-spellings.ts';
import { writeInLatin } from './write-in-latin.ts';

/**
 * Where the vowels of a word come from: the writer, the list of vocalised
 * names, the lexicon's Latin spellings, or the letter model's guess; `none`
 * where nothing could be supplied.
 */
export type VowelSource = 'written' | 'list' | 'spellings' | 'letters' | 'none';

export interface SuppliedVowels {
  readonly units: readonly Unit[];
  readonly source: VowelSource;
  /** Other readings of the same letters, likeliest first. */
  readonly others: readonly (readonly Unit[])[];
}

const LOOKED_AT = 8;
/** Letters of Kurdish spelling, which writes its vowels. */
const KURDISH = /[ەێۆڕڵ]/u;

/** Reads an Arabic word (without article) with its vowels. */
export function supplyVowels(word: string): SuppliedVowels {
  const units = unitsOf(word);
  const listed = vocalisedReadings(bareLetters(word))
    .map(unitsOf)
    .filter((reading) => agrees(reading, units));
  const signs = units.filter(({ vowel, doubled }) => vowel !== '' || doubled).length;
  if (KURDISH.test(word) || (isVowelled(word) && signs * 3 >= units.length))
    return { units, source: 'written', others: [] };
  if (listed.length > 0) return { units: listed[0]!, source: 'list', others: listed.slice(1) };
  const folded = foldArabic(bareLetters(word));
  const known = spellingsOf(folded);
  if (known.length > 0) return fromSpellings(units, known, 'spellings');
  const generated = writeInLatin(folded).slice(0, LOOKED_AT);
  return fromSpellings(
    units,
    generated.map(({ text, score }): Counted => [text, score]),
    'letters',
  );
}

/** Whether a listed reading has every sign that the writer put down. */
function agrees(reading: readonly Unit[], written: readonly Unit[]): boolean {
  return written.every(({ vowel, doubled }, at) => {
    const other = reading[at];
    return (vowel === '' || vowel === other?.vowel) && (!doubled || other?.doubled === true);
  });
}

function fromSpellings(
  units: readonly Unit[],
  spellings: readonly Counted[],
  source: VowelSource,
): SuppliedVowels {
  const read = (some: readonly Counted[]) => vowelled(units, some);
  const chosen = read(spellings);
  if (chosen === null) return { units, source: 'none', others: [] };
  const others = spellings.slice(0, LOOKED_AT).flatMap((one) => {
    const reading = read([one]);
    return reading === null ? [] : [reading];
  });
  return { units: chosen, source, others };
}

/** Letters that fold to nothing (a hamza on the line) carry no vowel and stay in their place. */
function vowelled(units: readonly Unit[], spellings: readonly Counted[]): Unit[] | null {
  const sounding = units.filter(({ letter }) => foldArabic(letter) !== '');
  const folded = sounding.map(({ letter }) => foldArabic(letter)).join('');
  if (folded.length !== sounding.length) return null;
  const letters = sounding.map(({ letter }) => letter);
  const read = vowelsFromSpellings(letters, folded, spellings);
  if (read === null) return null;
  let at = 0;
  return units.map((unit) => {
    const guess = foldArabic(unit.letter) === '' ? unit : read[at++]!;
    return {
      letter: unit.letter,
      vowel: unit.vowel === '' ? guess.vowel : unit.vowel,
      doubled: unit.doubled || guess.doubled,
    };
  });
}
