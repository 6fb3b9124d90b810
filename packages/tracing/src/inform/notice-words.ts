import type { NoticeKind } from '@sila/domain';

type Words = Readonly<Record<'ar' | 'en', string>>;

/** Stands in everything that goes to a family. */
export const NEVER_MONEY: Words = {
  ar: 'لا نطلب مالًا أبدًا، لا نحن ولا أحد باسمنا. من يطلب مالًا ليس منّا.',
  en: 'We never ask for money, nor does anybody in our name. Whoever asks for money is not one of us.',
};

const NEWS: Readonly<Record<NoticeKind, Words>> = {
  found: {
    ar: 'لدينا خبر عمّن تبحثون عنه: هو على قيد الحياة، ووافق أن نخبركم بذلك. سيتصل بكم شخص منّا ليشرح ما يمكن أن يأتي بعد ذلك.',
    en: 'We have news of the person you are looking for: they are alive, and agreed that we tell you so. One of us will reach you and explain what can come next.',
  },
  contactRestored: {
    ar: 'من كنتم تبحثون عنه وافق أن تصل الكلمات بينكم. سيرتّب شخص منّا معكم كيف تتواصلون.',
    en: 'The person you were looking for agreed that words pass between you. One of us will arrange with you how you can be in touch.',
  },
  reunified: {
    ar: 'التقيتم بمن كنتم تبحثون عنه. يبقى بابنا مفتوحًا لكم ولهم في كل ما تحتاجون إليه.',
    en: 'You have met the person you were looking for again. Our door stays open to you and to them.',
  },
  death: {
    ar: 'نكتب إليكم بعد أن تحدّثنا معكم وجهًا لوجه. ما قلناه لكم مكتوب عندنا مع الدليل الذي يقوم عليه، ولكم أن تطلبوا الاطلاع عليه متى شئتم. نشارككم حزنكم.',
    en: 'We write to you after we spoke with you in person. What we told you is written down with the evidence it rests on, and you may ask to see it at any time. We grieve with you.',
  },
};

/**
 * What a family reads, from a closed set: no place, no score, no name that the
 * person found did not allow. Whoever adds a sentence adds it in both languages.
 */
export function noticeWords(kind: NoticeKind, language: 'ar' | 'en'): string {
  return `${newsWords(kind, language)}\n\n${NEVER_MONEY[language]}`;
}

/** The news alone: in a letter the line about money has a place of its own. */
export function newsWords(kind: NoticeKind, language: 'ar' | 'en'): string {
  return NEWS[kind][language];
}
