import type { Verdict } from '@sila/domain';

/** Something that somebody outside was told is so. From then on it must be so, whatever happens. */
export type Acknowledged =
  | {
      readonly what: 'decided';
      readonly decisionId: string;
      readonly matchId: string;
      readonly verdict: Verdict;
      readonly reason: string;
    }
  | { readonly what: 'withdrawn'; readonly decisionId: string; readonly reason: string }
  | {
      readonly what: 'received';
      readonly listId: string;
      readonly sha256: string;
      /** Rows that name somebody or say something: what the list must come to in the end. */
      readonly rows: number;
    }
  | { readonly what: 'rowsKept'; readonly listId: string; readonly rows: number }
  | {
      readonly what: 'mended';
      readonly listId: string;
      readonly row: number;
      readonly reason: string;
    }
  | { readonly what: 'shown'; readonly act: string; readonly subject: string; readonly by: string }
  | { readonly what: 'sealed'; readonly size: number; readonly root: string };

/** What was acknowledged, in its order, by those who stand outside. */
export class Ledger {
  readonly #entries: { readonly said: Acknowledged; readonly at: number }[] = [];
  readonly #now: () => number;

  /** @param now where in the course of things something was acknowledged */
  constructor(now: () => number = () => 0) {
    this.#now = now;
  }

  note(said: Acknowledged): void {
    this.#entries.push({ said, at: this.#now() });
  }

  /** What had been acknowledged by then. */
  until(at: number): Acknowledged[] {
    return this.#entries.filter((entry) => entry.at <= at).map(({ said }) => said);
  }

  /** Where each was acknowledged, in order. */
  get places(): number[] {
    return this.#entries.map(({ at }) => at);
  }

  get size(): number {
    return this.#entries.length;
  }
}
