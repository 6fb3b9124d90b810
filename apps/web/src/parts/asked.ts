import { type Accessor, createEffect, createSignal, on } from 'solid-js';
import { asRefusal, type Refusal } from '../api/refusal.ts';

/** Something asked of the server, in the three ways it can stand. */
export interface Asked<T> {
  /** The last answer; stays while a newer one is on its way. */
  readonly value: Accessor<T | undefined>;
  readonly refusal: Accessor<Refusal | null>;
  readonly isLoading: Accessor<boolean>;
  /** Asks again; the old answer stays in sight until the new one is there. */
  readonly again: () => Promise<void>;
  /** Puts a newer answer in its place, when it came another way. */
  readonly put: (value: T) => void;
}

/**
 * Asks whenever the key changes, and forgets answers that come too late.
 * @param key what to ask about; null asks nothing yet
 */
export function createAsked<K, T>(key: Accessor<K | null>, ask: (key: K) => Promise<T>): Asked<T> {
  const [value, setValue] = createSignal<T | undefined>();
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  const [isLoading, setLoading] = createSignal(true);
  let turn = 0;
  /** The turn of what is in sight: whoever asks often still sees each answer, in order. */
  let shown = 0;

  const run = async (about: K | null): Promise<void> => {
    const mine = ++turn;
    if (about === null) {
      setLoading(false);
      return;
    }
    setLoading(true);
    try {
      const answer = await ask(about);
      if (mine < shown) return;
      shown = mine;
      setValue(() => answer);
      setRefusal(null);
    } catch (thrown) {
      if (mine === turn) setRefusal(asRefusal(thrown));
    }
    if (mine === turn) setLoading(false);
  };

  createEffect(
    on(key, (about) => {
      shown = turn + 1;
      setValue(undefined);
      setRefusal(null);
      void run(about);
    }),
  );
  return {
    value,
    refusal,
    isLoading,
    again: () => run(key()),
    put: (newer) => {
      shown = ++turn;
      setValue(() => newer);
      setRefusal(null);
      setLoading(false);
    },
  };
}
