import { gapMayWrite, seedsOf } from './seeds.ts';

/** What one Arabic letter, or the gap before one (''), writes in a spelling. */
export interface Written {
  readonly letter: string;
  readonly text: string;
}

const GAP_LOSS = 1;
const NOTHING_LOSS = 2;

/**
 * Cuts a spelling into what each Arabic letter writes, by the usual spellings
 * of letters alone; null when they don't explain it, which is how wrong entries
 * and unusual spellings are left out.
 */
export function alignLetters(arabic: string, latin: string): Written[] | null {
  const known = new Map<string, { loss: number; path: Written[] } | null>();
  const letters = [...arabic];

  function best(
    at: number,
    from: number,
    afterGap: boolean,
  ): { loss: number; path: Written[] } | null {
    if (at === letters.length && from === latin.length) return { loss: 0, path: [] };
    const key = `${at} ${from} ${afterGap}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    let found: { loss: number; path: Written[] } | null = null;
    for (const [written, next, loss] of steps(at, from, afterGap)) {
      const rest = best(next, from + written.text.length, written.letter === '');
      if (rest === null || (found !== null && rest.loss + loss >= found.loss)) continue;
      found = { loss: rest.loss + loss, path: [written, ...rest.path] };
    }
    known.set(key, found);
    return found;
  }

  function steps(at: number, from: number, afterGap: boolean): [Written, number, number][] {
    const out: [Written, number, number][] = [];
    const letter = letters[at];
    if (letter !== undefined) {
      for (const text of seedsOf(letter)) {
        if (latin.startsWith(text, from))
          out.push([{ letter, text }, at + 1, text === '' ? NOTHING_LOSS : 0]);
      }
    }
    if (afterGap || from === latin.length) return out;
    for (const length of [1, 2]) {
      const text = latin.slice(from, from + length);
      if (text.length === length && /^[aeiouy]+$/u.test(text) && gapMayWrite(text))
        out.push([{ letter: '', text }, at, GAP_LOSS]);
    }
    return out;
  }

  return best(0, 0, false)?.path ?? null;
}
