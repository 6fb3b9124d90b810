import { foldText } from './fold-text.ts';

/** Ways of writing "we don't know" or "nothing to say" into a cell, folded. */
const UNKNOWN_WORDS: ReadonlySet<string> = new Set(
  [
    'مجهول',
    'مجهولة',
    'مجهول الهوية',
    'مجهولة الهوية',
    'مجهول الاسم',
    'مجهولة الاسم',
    'غير معروف',
    'غير معروفة',
    'غير معلوم',
    'غير محدد',
    'غير محددة',
    'غير مذكور',
    'غير موجود',
    'غير متوفر',
    'غير متوفرة',
    'غير واضح',
    'لا يعرف',
    'لا يعرف اسمه',
    'لا نعرف',
    'لا يوجد',
    'لا توجد',
    'لايوجد',
    'لم يذكر',
    'بدون',
    'بدون اسم',
    'بلا',
    'بلا اسم',
    'فلان',
    'unknown',
    'unknown name',
    'unknown male',
    'unknown female',
    'unknown man',
    'unknown woman',
    'unidentified',
    'not known',
    'no name',
    'none',
    'nil',
    'null',
    'nan',
    'na',
    'n a',
    'not available',
    'not stated',
    'not recorded',
    'unspecified',
    'john doe',
    'jane doe',
    'inconnu',
    'inconnue',
    'non connu',
    'neant',
    'x',
    'xx',
    'xxx',
    'xxxx',
  ].map(foldText),
);

/** The letters they begin with, and no digit in any: most cells are told apart without being folded. */
const FIRST_LETTERS: ReadonlySet<string> = new Set([...UNKNOWN_WORDS].map((words) => words[0]!));

const SINGLE_WORDS = new Set([...UNKNOWN_WORDS].flatMap((words) => words.split(' ')));

/** Whether a word is one of those that cells say it with, alone or beside others. */
export function isInUnknownWords(word: string): boolean {
  return SINGLE_WORDS.has(foldText(word));
}

/** True when a cell says that nothing is known: "مجهول", "unknown", "-", "؟". An empty cell says nothing at all and is no such cell. */
export function saysUnknown(cell: string): boolean {
  const trimmed = cell.trim();
  if (trimmed === '' || trimmed.length > 24) return false;
  if (trimmed.length < 8 && /^[\p{P}\p{S}\s]+$/u.test(trimmed)) return true;
  if (!FIRST_LETTERS.has(trimmed[0]!.toLowerCase()) || /\d/.test(trimmed)) return false;
  return UNKNOWN_WORDS.has(foldText(trimmed));
}
