import { IntlMessageFormat } from 'intl-messageformat';
import type { en } from './en/index.ts';
import { isolate } from './isolate.ts';
import { type Language, LOCALES } from './language.ts';

/** Every sentence Sila can say. Arabic must have each of them, or it does not compile. */
export type WordKey = keyof typeof en;
export type Words = Readonly<Record<WordKey, string>>;
export type Params = Readonly<Record<string, string | number>>;

/** One language, able to speak: sentences with their plurals and numbers. */
export interface Voice {
  readonly language: Language;
  readonly locale: string;
  /** True when there are words for this key: for codes that come as data. */
  canSay(key: string): key is WordKey;
  /**
   * The sentence for a key. Texts put into it are isolated, so that a Latin
   * name does not turn an Arabic sentence round.
   */
  say(key: WordKey, params?: Params): string;
}

export function makeVoice(language: Language, words: Words): Voice {
  const locale = LOCALES[language];
  const formats = new Map<string, IntlMessageFormat>();
  return {
    language,
    locale,
    canSay: (key): key is WordKey => Object.hasOwn(words, key),
    say(key, params) {
      const message = words[key];
      if (!message.includes('{') && !message.includes("'")) return message;
      let format = formats.get(key);
      if (format === undefined) {
        format = new IntlMessageFormat(message, locale);
        formats.set(key, format);
      }
      return String(format.format(params === undefined ? {} : isolateTexts(params, language)));
    },
  };
}

function isolateTexts(params: Params, language: Language): Record<string, string | number> {
  const safe: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(params)) {
    safe[name] = typeof value === 'string' ? isolate(value, language) : value;
  }
  return safe;
}
