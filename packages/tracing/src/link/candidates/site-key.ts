import { tokenKeys } from '@sila/names';
import { foldText } from '../../vocabulary/fold-text.ts';
import { remembered } from '../../vocabulary/remembered.ts';
import { conceptsOf } from '../../vocabulary/word-stem.ts';

/** What kind of place it is says little of which. */
const KIND_OF_PLACE =
  /(?<!\p{L})(?:سجن|السجن|فرع|الفرع|مشفي|المشفي|مستشفي|المستشفي|مركز|معتقل|prison|branch|hospital|force|the|detention|centre|center)(?!\p{L})/gu;

/** Branches are known by their numbers: 215, 227, 235. */
const NUMBER = /(?<!\d)\d{3}(?!\d)/;

/**
 * One key for a branch, prison or hospital, whichever script names it; empty
 * for a text that names none.
 */
export const siteKey = remembered((text: string): string => {
  const folded = foldText(text);
  const number = NUMBER.exec(folded)?.[0];
  if (number !== undefined) return number;
  const words = conceptsOf(folded.replace(KIND_OF_PLACE, ' '));
  return words
    .map((word) => (word.startsWith('=') ? word : (tokenKeys(word)[0] ?? word)))
    .sort()
    .join(' ');
}, 20_000);
