import { type MatchState, ok } from '@sila/domain';
import { POLICY } from '../access/policy.ts';
import type { Operation } from '../operation.ts';
import { type LinkRunView, viewLinkRun } from '../review/link-run-view.ts';
import { nothing } from './input.ts';

export interface Overview {
  readonly empty: boolean;
  readonly sources: number;
  readonly lists: number;
  readonly records: number;
  readonly badRows: number;
  readonly persons: number;
  readonly matches: Readonly<Record<MatchState, number>>;
  /** Unlikely pairs that wait too, drawn at random to measure by. */
  readonly probes: number;
  readonly linkRun: LinkRunView | null;
}

/** Counts only: no person is shown, so nothing is audited. */
export const readOverview: Operation<object, Overview> = {
  name: 'readOverview',
  input: nothing,
  permits: POLICY.readOverview,
  audits: () => [],
  async run({ registry, ports, reach }) {
    const lists = await registry.lists.all();
    const sum = (count: (list: (typeof lists)[number]) => number) =>
      lists.reduce((total, list) => total + count(list), 0);
    const records = sum((list) => list.counts.records);
    const joined = await registry.persons.totals();
    // A run counts pairs of all lists: not for somebody who sees a part of them.
    const run = reach === 'all' ? await registry.linkRuns.latest() : null;
    return ok({
      empty: lists.length === 0,
      sources: new Set(lists.map((list) => list.source.id)).size,
      lists: lists.length,
      records,
      badRows: sum((list) => list.counts.bad),
      persons: records - joined.records + joined.persons,
      matches: await registry.matches.countByState(),
      probes: await registry.samples.probesWaiting(),
      linkRun: run === null ? null : viewLinkRun(run, ports.pace.of(run.id)),
    });
  },
};
