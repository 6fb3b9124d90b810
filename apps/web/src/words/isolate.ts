import { harmless } from './harmless.ts';
import { DIRECTIONS, type Language } from './language.ts';

const OPPOSITE = { rtl: /\p{Script=Latin}/u, ltr: /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u };

/**
 * Wraps a text in FSI…PDI (Unicode UAX #9) when it holds letters that run the
 * other way, so that its own direction stays its own inside a sentence. Texts
 * that run with the sentence stay bare: an isolate of numerals would be taken
 * for left-to-right and turn an Arabic date round.
 */
export function isolate(text: string, language: Language): string {
  // Codes that choose among forms are no text to show.
  if (/^[a-z][a-zA-Z.]*$/.test(text)) return text;
  const shown = harmless(text);
  return OPPOSITE[DIRECTIONS[language]].test(shown) ? `\u2068${shown}\u2069` : shown;
}
