import type { MatchState } from '@sila/domain';
import { type Accessor, createEffect, createSignal, on } from 'solid-js';
import { call, type ReplyOf } from '../api/call.ts';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { hearLive } from '../live/live-events.ts';

/** What the list shows: pairs by their state, or those drawn at random to measure by. */
export type QueueChoice = MatchState | 'sample';

/** The state that pairs of a choice stand in. */
function stateOf(choice: QueueChoice): MatchState {
  return choice === 'sample' ? 'proposed' : choice;
}

export type QueueLine = ReplyOf<'listQueue'>['items'][number];

const PAGE = 50;
/** Fewer lines than this left below: time to fetch the next ones. */
const FEW = 10;

/** The pairs of one state in the order of what a decision is worth, kept true by live events. */
export interface Queue {
  readonly items: Accessor<readonly QueueLine[]>;
  readonly total: Accessor<number>;
  readonly refusal: Accessor<Refusal | null>;
  readonly isLoading: Accessor<boolean>;
  /** Who decided a pair that still stands in the list, by match id. */
  readonly decidedBy: Accessor<ReadonlyMap<string, string>>;
  readonly reload: () => Promise<void>;
  readonly more: () => Promise<void>;
  /** Takes a pair out that was decided here. */
  readonly drop: (id: string) => void;
  /** The pair before or after, skipping those that others decided meanwhile. */
  readonly beside: (id: string | undefined, step: 1 | -1) => QueueLine | undefined;
}

export function createQueue(state: Accessor<QueueChoice>): Queue {
  const pages = createPages(state);
  const [decidedBy, setDecidedBy] = createSignal<ReadonlyMap<string, string>>(new Map());
  const { items, total } = pages;
  const reload = () => {
    setDecidedBy(new Map());
    return pages.fetchFrom(0);
  };
  const more = () => pages.fetchFrom(items().length - decidedBy().size);

  createEffect(
    on(state, () => {
      pages.setItems([]);
      void reload();
    }),
  );
  hearLive((event) => {
    // A comparison that ended may have brought new pairs, and taken others back.
    if (event.what === 'linkRun' && event.run.state === 'done') void reload();
    if (event.what !== 'match' || !items().some(({ id }) => id === event.matchId)) return;
    const marks = new Map(decidedBy());
    if (event.state === stateOf(state())) marks.delete(event.matchId);
    else marks.set(event.matchId, event.by);
    setDecidedBy(marks);
  }, reload);

  return {
    items,
    total,
    refusal: pages.refusal,
    isLoading: pages.isLoading,
    decidedBy,
    reload,
    more,
    drop(id) {
      pages.setItems(items().filter((item) => item.id !== id));
      pages.setTotal(Math.max(0, total() - 1));
      if (items().length < FEW && items().length < total()) void more();
    },
    beside: (id, step) =>
      lineBeside(items(), { id, step, isPassed: (one) => decidedBy().has(one) }),
  };
}

/** Walks from a line up or down to the first that is not passed over. */
function lineBeside(
  items: readonly QueueLine[],
  walk: { id: string | undefined; step: 1 | -1; isPassed: (id: string) => boolean },
): QueueLine | undefined {
  const from = items.findIndex((item) => item.id === walk.id);
  for (let at = from + walk.step; at >= 0 && at < items.length; at += walk.step) {
    if (!walk.isPassed(items[at]!.id)) return items[at];
  }
  return undefined;
}

/** The lines fetched so far, page by page; an answer that comes too late is dropped. */
function createPages(state: Accessor<QueueChoice>) {
  const [items, setItems] = createSignal<readonly QueueLine[]>([]);
  const [total, setTotal] = createSignal(0);
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  const [isLoading, setLoading] = createSignal(true);
  let turn = 0;
  const fetchFrom = async (offset: number): Promise<void> => {
    const mine = ++turn;
    setLoading(true);
    try {
      const only = state() === 'sample' ? ({ only: 'sample' } as const) : {};
      const body = { state: stateOf(state()), offset, limit: PAGE, ...only };
      const page = await call('listQueue', { body });
      if (mine !== turn) return;
      const kept = offset === 0 ? [] : items();
      const known = new Set(kept.map(({ id }) => id));
      setItems([...kept, ...page.items.filter(({ id }) => !known.has(id))]);
      setTotal(page.total);
      setRefusal(null);
    } catch (thrown) {
      if (mine === turn) setRefusal(asRefusal(thrown));
    }
    if (mine === turn) setLoading(false);
  };
  return { items, setItems, total, setTotal, refusal, isLoading, fetchFrom };
}
