import { VOCALISED } from '../generated/standards.ts';
import { foldArabic } from '../normalise/fold-arabic.ts';
import { bareLetters } from './vowelled-word.ts';

/** Readings of names whose vowels a person wrote down (data/vocalised.tsv), by letters and by folded letters. */
const byLetters = new Map<string, readonly string[]>();
const byFolded = new Map<string, readonly string[]>();

for (const line of VOCALISED.split('\n')) {
  const readings = line.split(' ');
  const letters = bareLetters(readings[0]!);
  byLetters.set(letters, readings);
  const folded = foldArabic(letters);
  byFolded.set(folded, [...(byFolded.get(folded) ?? []), ...readings]);
}

/** Listed readings of a word without article, the likeliest first; a spelling without hamza finds the one with it. */
export function vocalisedReadings(letters: string): readonly string[] {
  return byLetters.get(letters) ?? byFolded.get(foldArabic(letters)) ?? feminineNisba(letters);
}

/** المصرية from the listed مصريّ. */
function feminineNisba(letters: string): readonly string[] {
  if (!/ي[ةه]$/u.test(letters)) return [];
  const masculine = byFolded.get(foldArabic(letters.slice(0, -1))) ?? [];
  return masculine.filter((reading) => reading.endsWith('يّ')).map((reading) => `${reading}َة`);
}

/** How a folded Arabic word is properly written, with hamza and ta marbuta, where the list knows it. */
export function properSpelling(folded: string): string {
  const [reading] = byFolded.get(folded) ?? [];
  return reading === undefined ? folded : bareLetters(reading);
}
