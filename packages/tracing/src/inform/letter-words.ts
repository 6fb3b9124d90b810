import type { NoticeKind } from '@sila/domain';
import { newsWords } from './notice-words.ts';

/** How an official letter begins where there is no news: in words that promise and deny nothing. */
export const PLAIN_OPENINGS = ['received', 'question', 'noNews'] as const;
export type LetterOpening = (typeof PLAIN_OPENINGS)[number] | NoticeKind;

type Words = Readonly<Record<'ar' | 'en', string>>;

/**
 * `noNews` is the same whether nobody was found or somebody was who does not
 * want to be: a refusal is never told as one.
 */
const PLAIN: Readonly<Record<(typeof PLAIN_OPENINGS)[number], Words>> = {
  received: {
    ar: 'وصلنا طلبكم، ونبحث عمّن ذكرتموه. نكتب إليكم هنا حين يكون لدينا ما نقوله.',
    en: 'We have your request and are looking for the person you named. We write to you here when there is something we can tell.',
  },
  question: {
    ar: 'لنبحث جيدًا نحتاج إلى أن نسألكم عن أمر.',
    en: 'To search well, we need to ask you something.',
  },
  noNews: {
    ar: 'ليس لدينا اليوم ما نستطيع أن نخبركم به. يبقى طلبكم مفتوحًا عندنا، ونكتب إليكم حين يتغيّر ذلك.',
    en: 'Today there is nothing that we can tell you. Your request stays open with us, and we write when that changes.',
  },
};

/** What stands first in an official letter: news in the words of its Notice alone. */
export function openingWords(opening: LetterOpening, language: 'ar' | 'en'): string {
  return opening in PLAIN
    ? PLAIN[opening as keyof typeof PLAIN][language]
    : newsWords(opening as NoticeKind, language);
}

/** The whole text: the opening as it stands, and below it what a person added. */
export function letterText(
  opening: LetterOpening,
  language: 'ar' | 'en',
  addition: string,
): string {
  return [openingWords(opening, language), addition.trim()].filter(Boolean).join('\n\n');
}

/** What a person may not add: news is told by a Notice, the rest is told to no family. */
export const LETTER_FAULTS = ['score', 'money', 'news', 'place'] as const;
export type LetterFault = (typeof LETTER_FAULTS)[number];

const SIGNS: Readonly<Record<LetterFault, RegExp>> = {
  score:
    /[%٪]|\b(per ?cent|probab\w*|likel\w*|score\w*|candidate\w*|match(es|ed)?)\b|احتمال|مرش[حّ]|تطابق|مطابق|نسبة|في المئة|بالمئة/iu,
  money:
    /[$€£]|\b(money|dollars?|euros?|pay|payment|fees?|transfer|usd|western union)\b|دولار|يورو|ليرة|ليرات|حوالة|تحويل مال|مبلغ|رسوم|ادفع|تدفع/iu,
  news: /\b(alive|dead|died|death|killed|body|remains|found)\b|على قيد الحياة|(^|[\s،.])(و?ما?ت|و?مات|متوف\S*|توف[يىّ]\S*|استشهد\S*|قُ?تل\S*|جثم?ان\S*|جثة|رفات\S*|عُ?ثر\S*|وجدنا\S*)(?=$|[\s،.])/iu,
  place:
    /\b(prison|jail|branch|hospital|cemeter\w*|morgue|graves?)\b|سجن|معتقل|(^|\s)(ال|ب|في )?فرع|مشفى|مستشفى|مقبرة|قبر|مشرحة/iu,
};

/** What in an added text stands against the house's own words; empty where nothing does. A net for slips, no proof. */
export function letterFaults(addition: string): LetterFault[] {
  const text = addition.normalize('NFKC').replace(/[\u064b-\u0652\u0640]/gu, '');
  return LETTER_FAULTS.filter((fault) => SIGNS[fault].test(text));
}
