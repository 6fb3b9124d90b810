import { foldArabic } from '../normalise/fold-arabic.ts';
import { withoutArticle } from '../normalise/strip-article.ts';
import { bareLetters, type Unit } from './vowelled-word.ts';

/** The letters that the l of the article takes the sound of. */
const SUN_LETTERS = new Set('تثدذرزسشصضطظلن');

/** Whether a written Arabic word begins with the article (and not with a name's own letters, as الياس does). */
export function hasArticle(word: string): boolean {
  const bare = bareLetters(word);
  if (!/^[اٱ]ل/u.test(bare)) return false;
  const folded = foldArabic(bare);
  return withoutArticle(folded) !== folded || (bare.length === 4 && folded.length === 4);
}

/** The word's letters after the article; the shadda of an assimilated first letter belongs to the article. */
export function withoutArticleUnits(units: readonly Unit[]): Unit[] {
  return units
    .slice(2)
    .map((unit, at) => (at === 0 && isSun(unit) ? { ...unit, doubled: false } : unit));
}

export function isSun(unit: Unit | undefined): boolean {
  return unit !== undefined && SUN_LETTERS.has(unit.letter);
}
