import type { SearchResult } from '@sila/wire';
import { createSignal } from 'solid-js';
import { call } from '../api/call.ts';
import { asRefusal, type Refusal } from '../api/refusal.ts';

/** The answer to one question, and the question it answers. */
/** As many as are worth reading through. */
export const MOST_SHOWN = 50;

interface Answer {
  readonly query: string;
  readonly results: readonly SearchResult[];
}

const [query, setQuery] = createSignal('');
const [answer, setAnswer] = createSignal<Answer | null>(null);
const [refusal, setRefusal] = createSignal<Refusal | null>(null);
const [isLooking, setLooking] = createSignal(false);
let turn = 0;

/**
 * What is being looked for. It lives as long as the page does and never in the
 * address, so that a name stands in no history and no log; going back from a
 * person finds the results still there.
 */
export { answer, isLooking, query, refusal, setQuery };

/** Enough to ask for: two letters, or two digits. */
export function isAskable(text: string): boolean {
  return /\p{L}.*\p{L}|\p{N}.*\p{N}/u.test(text);
}

/** Asks for the text in the field; a later question overtakes an earlier one. */
export async function ask(): Promise<void> {
  const asked = query().trim();
  const mine = ++turn;
  if (!isAskable(asked)) return;
  setLooking(true);
  try {
    const { results } = await call('search', { body: { query: asked, limit: MOST_SHOWN } });
    if (mine !== turn) return;
    setAnswer({ query: asked, results });
    setRefusal(null);
  } catch (thrown) {
    if (mine === turn) setRefusal(asRefusal(thrown));
  }
  if (mine === turn) setLooking(false);
}
