import { ar } from './ar.ts';
import { en, type PictureWord } from './en.ts';

export type { PictureWord } from './en.ts';

/** The languages that pictures speak. */
export type Language = 'ar' | 'en';

export const LANGUAGES = {
  ar: { locale: 'ar-SY', direction: 'rtl', words: ar },
  en: { locale: 'en-GB', direction: 'ltr', words: en },
} as const satisfies Record<Language, object>;

/** How a picture is to come out. */
export interface Look {
  readonly language: Language;
  /** Pixels; pictures are laid out for it, not scaled to it. */
  readonly width: number;
}

/** One language, able to word what pictures show. */
export interface Speech {
  readonly locale: string;
  readonly direction: 'rtl' | 'ltr';
  say(word: PictureWord, params?: Readonly<Record<string, string>>): string;
  /** The name of a comparison, or the field's own name where there is no word for it. */
  comparison(field: string, part: string | null): string;
  level(name: string): string;
  whole(value: number): string;
  /** With one decimal and its sign. */
  signed(value: number): string;
  percent(share: number): string;
  /** Log2 odds as a chance in words: 1,000 to 1. */
  odds(bits: number): string;
}

export function speechOf(language: Language): Speech {
  const { locale, direction, words } = LANGUAGES[language];
  const table: Readonly<Record<string, string>> = words;
  const format = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options);
  const say = (word: PictureWord, params: Readonly<Record<string, string>> = {}) =>
    words[word].replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
  const whole = (value: number) => format({ maximumFractionDigits: 0 }).format(value);
  return {
    locale,
    direction,
    say,
    whole,
    comparison: (field, part) =>
      table[`field.${field}.${part}`] ?? table[`field.${field}`] ?? part ?? field,
    level: (name) => table[`level.${name}`] ?? name,
    signed: (value) =>
      format({
        minimumFractionDigits: 1,
        maximumFractionDigits: 1,
        signDisplay: 'exceptZero',
      }).format(value),
    percent: (share) => {
      const isNearEnd = (share > 0 && share < 0.1) || (share > 0.9 && share < 1);
      // Nearly all is not all, and nearly none is not none.
      const shown = isNearEnd ? Math.min(0.999, Math.max(0.001, share)) : share;
      return format({ style: 'percent', maximumFractionDigits: isNearEnd ? 1 : 0 }).format(shown);
    },
    odds: (bits) => {
      const odds = Math.round(2 ** Math.abs(bits));
      if (odds <= 1) return say('odds.even');
      return say(bits > 0 ? 'odds.for' : 'odds.against', { n: whole(odds) });
    },
  };
}
