import type { PartialDate, ScopedNumber } from '@sila/domain';
import { asciiDigits } from '../vocabulary/fold-text.ts';
import { type Reading, reads, unreadable } from './reading.ts';

/** "مشفى المجتهد رقم ١٢٣", "دوما خ 45": words of three letters or more, then the number. */
const ISSUER_FIRST =
  /^(?=.*\p{L}{3})(.*?\p{L})[\s:،,.#\-–/()]*?(?:(?:رقم|خانة|خانه|خ|no\.?|nr\.?|number|n°)[\s:.#]*)?([#\d][\d\s\-/.#]*)\)?$/iu;
/** Without one there is no issuer to look for: most numbers are told from their first look. */
const WORD = /\p{L}{3}/u;
const LABEL = /^(?:الرقم|رقم|خانة|خانه|خ|no\.?|nr\.?|number|n°|#)[\s:.#]*(?=\d)/iu;
/** "رقم المريض 12": a word for a kind of number is no issuer. */
const KIND_OF_NUMBER =
  /^(?:ال)?(?:رقم|خانة|خانه|قيد|القيد|number|no\.?|id|file|ملف|سجل|مريض|سجين|patient|prisoner|case)(?:\s+(?:ال)?(?:رقم|ملف|سجل|مريض|سجين|قيد|patient|prisoner|file|number|no\.?))*$/iu;

export interface NumberScope {
  /** The column's issuer, where its numbers all have one. */
  readonly issuer: string | undefined;
  readonly date: PartialDate | null;
}

/** Reads a number that means something only with its issuer: digits as ASCII, without blanks; the issuer from the cell or the column. */
export function readNumber(text: string, { issuer, date }: NumberScope): Reading<ScopedNumber> {
  const plain = asciiDigits(text.trim()).replace(LABEL, '');
  const found = WORD.test(plain) ? ISSUER_FIRST.exec(plain) : null;
  if (found && !/^\p{L}{1,2}$/u.test(found[1]!)) {
    const value = tidy(found[2]!);
    const words = found[1]!.trim();
    const own = KIND_OF_NUMBER.test(words) ? (issuer ?? null) : words;
    if (value !== '') return reads({ type: 'number', value, issuer: own, date });
  }
  const value = tidy(plain);
  if (value === '') return unreadable('number.empty');
  return reads({ type: 'number', value, issuer: issuer ?? null, date });
}

/** Upper case, blanks and leading signs away: "12 / 345" and "12/345" are one number. */
function tidy(value: string): string {
  return value
    .toUpperCase()
    .replace(/[\s\p{Cf}]+/gu, '')
    .replace(/^[#:.\-/]+|[#:.\-/]+$/g, '');
}
