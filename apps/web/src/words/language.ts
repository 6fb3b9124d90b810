/** The languages Sila speaks, with the locale that writes their numbers and months. */
export const LANGUAGES = ['ar', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** `ar-SY`: Arabic-Indic digits as CLDR has them; plural rules are those of Arabic. */
export const LOCALES: Readonly<Record<Language, string>> = { ar: 'ar-SY', en: 'en-GB' };

export const DIRECTIONS: Readonly<Record<Language, 'rtl' | 'ltr'>> = { ar: 'rtl', en: 'ltr' };

/** The language kept from last time, else the first that the reader's browser prefers and Sila speaks. */
export function firstLanguage(kept: string | null, preferred: readonly string[]): Language {
  for (const candidate of [kept ?? '', ...preferred]) {
    const base = candidate.toLowerCase().split('-')[0];
    const found = LANGUAGES.find((language) => language === base);
    if (found !== undefined) return found;
  }
  return 'en';
}
