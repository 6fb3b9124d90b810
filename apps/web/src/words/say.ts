import { createSignal } from 'solid-js';
import { DIRECTIONS, firstLanguage, type Language } from './language.ts';
import { makeVoice, type Params, type Voice, type WordKey } from './voice.ts';

export type { Params, WordKey } from './voice.ts';

const KEPT_AS = 'sila.language';
const [current, setVoice] = createSignal<Voice>();

/** The voice that speaks now; everything that reads it is said anew when the language changes. */
export function voice(): Voice {
  const now = current();
  if (now === undefined) throw new Error('spoken to before a language was loaded');
  return now;
}

export function language(): Language {
  return voice().language;
}

/** The locale that writes numbers for the language spoken now. */
export function locale(): string {
  return voice().locale;
}

/** The sentence for a key in the language spoken now. */
export function say(key: WordKey, params?: Params): string {
  return voice().say(key, params);
}

/** True when there are words for this key: for codes that come as data. */
export function canSay(key: string): key is WordKey {
  return voice().canSay(key);
}

async function load(wanted: Language): Promise<Voice> {
  const words =
    wanted === 'ar' ? (await import('./ar/index.ts')).ar : (await import('./en/index.ts')).en;
  return makeVoice(wanted, words);
}

/** Speaks this language from now on, and remembers it on this device. */
export async function speak(wanted: Language): Promise<void> {
  setVoice(await load(wanted));
  document.documentElement.lang = wanted;
  document.documentElement.dir = DIRECTIONS[wanted];
  try {
    localStorage.setItem(KEPT_AS, wanted);
  } catch {
    // Storage may be refused; the choice then lasts as long as the page.
  }
}

/** Speaks the kept or the preferred language; call once before the first render. */
export function beginToSpeak(): Promise<void> {
  let kept: string | null = null;
  try {
    kept = localStorage.getItem(KEPT_AS);
  } catch {
    // As above.
  }
  return speak(firstLanguage(kept, navigator.languages));
}
