import { type LinkRunId, type ListId, ok, type RecordId, refused } from '@sila/domain';
import type { LinkModel } from '@sila/linkage';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import type { LinkFailure } from '../link/link-failure.ts';
import type { LinkRecord } from '../link/link-record.ts';
import type { RunFigures } from '../link/run-figures.ts';
import type { SampledLink } from '../link/sample-pairs.ts';
import type { Operation } from '../operation.ts';
import type { NewProposal } from '../registry.ts';
import { type LinkRunView, viewLinkRun } from '../review/link-run-view.ts';
import type { LinkRun, StoredModel } from '../stored.ts';
import { followMatches } from './follow-matches.ts';
import { nothing } from './input.ts';

/** Asks for a run over all records, whatever was linked before. */
export const startLinkRun: Operation<object, { run: LinkRunView }> = {
  name: 'startLinkRun',
  input: nothing,
  permits: POLICY.startLinkRun,
  audits: (_, { run }) => [{ act: 'linkRun.asked', subjects: [run.id] }],
  async run(context) {
    const { registry, at, ports } = context;
    const id = context.newId<LinkRunId>();
    if (!(await registry.linkRuns.begin({ id, scope: 'all', at }))) {
      return refused({ code: 'linkRun.underway' });
    }
    context.after({ what: 'linkingWaits' });
    context.after({ what: 'linkRunChanged' });
    const run = await registry.linkRuns.latest();
    if (run === null) throw new Error('a link run vanished as it began');
    return ok({ run: viewLinkRun(run, ports.pace.of(run.id)) });
  },
};

export const readLinkRun: Operation<object, { run: LinkRunView | null }> = {
  name: 'readLinkRun',
  input: nothing,
  permits: POLICY.readLinkRun,
  audits: () => [],
  async run({ registry, ports }) {
    const run = await registry.linkRuns.latest();
    return ok({ run: run === null ? null : viewLinkRun(run, ports.pace.of(run.id)) });
  },
};

export interface LinkWork {
  readonly run: LinkRun;
  /** What no run has looked at when this one began. */
  readonly waiting: { readonly lists: readonly ListId[]; readonly records: readonly RecordId[] };
}

/** The run to carry on with: one that was begun, or a new one over what waits; null when nothing does. */
export const takeLinkWork: Operation<object, LinkWork | null> = {
  name: 'takeLinkWork',
  input: nothing,
  permits: POLICY.takeLinkWork,
  audits: (_, work) => (work === null ? [] : [{ act: 'linkRun.begun', subjects: [work.run.id] }]),
  async run(context) {
    const { linkRuns, linking } = context.registry;
    const waiting = await linking.waiting();
    const latest = await linkRuns.latest();
    if (latest?.state === 'running') return ok({ run: latest, waiting });
    if (waiting.lists.length === 0 && waiting.records.length === 0) return ok(null);
    const id = context.newId<LinkRunId>();
    await linkRuns.begin({ id, scope: 'changed', at: context.at });
    context.after({ what: 'linkRunChanged' });
    const run = await linkRuns.latest();
    return ok(run === null ? null : { run, waiting });
  },
};

export interface LinkMaterial {
  readonly records: readonly (LinkRecord & { id: RecordId })[];
  readonly decided: {
    readonly same: [RecordId, RecordId][];
    readonly different: [RecordId, RecordId][];
  };
  readonly onePerPersonLists: ReadonlySet<ListId>;
  /** Persons of more than one record. */
  readonly joined: ReadonlyMap<RecordId, string>;
  /** Decided pairs by stratum. */
  readonly decidedAlike: ReadonlyMap<string, number>;
  /** The version of the model that people chose; null for the general one. */
  readonly model: StoredModel | null;
  /** What the registry's samples are drawn by. */
  readonly sampleKey: string;
}
const PAGE_RECORDS = 5000;

/** All records with what was decided about them, as of one moment. Shown to nobody: nothing to audit. */
export const readLinkMaterial: Operation<object, LinkMaterial> = {
  name: 'readLinkMaterial',
  input: nothing,
  permits: POLICY.readLinkMaterial,
  audits: () => [],
  async run({ registry, ports }) {
    const records: (LinkRecord & { id: RecordId })[] = [];
    for (let after: RecordId | null = null; ; ) {
      const page = await registry.linking.page(after, PAGE_RECORDS);
      for (const record of page) records.push(record);
      const last = page.at(-1);
      if (last === undefined || page.length < PAGE_RECORDS) break;
      after = last.id;
    }
    const lists = await registry.lists.all();
    const once = lists.filter(({ source }) => source.onePerPerson).map(({ id }) => id);
    const decided = await registry.linking.decided();
    const joined = await registry.persons.allJoined();
    return ok({
      records,
      decided,
      onePerPersonLists: new Set(once),
      joined,
      decidedAlike: await registry.matches.decidedByStratum(),
      model: await registry.models.chosen(),
      sampleKey: await registry.samples.key(ports.secrets.sha256(ports.randomness.bytes(32))),
    });
  },
};

export interface LinkEnding extends LinkWork {
  readonly proposals: readonly NewProposal[];
  /** The records whose pairs were looked at again. */
  readonly looked: ReadonlySet<RecordId> | 'all';
  readonly pairsCompared: number;
  readonly model: LinkModel;
  readonly figures: RunFigures;
  /** The records drawn to measure by, in their order, and their pairs. */
  readonly drawn: readonly RecordId[];
  readonly sampled: readonly SampledLink[];
}

/** Puts a run's proposals in the place of the undecided ones before; decided pairs stay untouched. */
export const keepLinks: Operation<LinkEnding, { runId: LinkRunId }> = {
  name: 'keepLinks',
  input: z.custom<LinkEnding>(),
  permits: POLICY.keepLinks,
  audits: (_, { runId }) => [{ act: 'linkRun.done', subjects: [runId] }],
  async run(context, ending) {
    const { registry, at, after } = context;
    const { run, waiting, proposals, looked, pairsCompared, model, figures } = ending;
    await registry.linking.propose(run.id, proposals);
    await registry.linking.retire(run.id, looked);
    await followMatches(context, 'all');
    await registry.samples.replace(ending.drawn, ending.sampled);
    await registry.linking.markLinked(waiting);
    const outcome = {
      state: 'done',
      at,
      pairsCompared,
      proposed: proposals.filter(({ isProbe }) => !isProbe).length,
      model: `${model.name} ${model.version}`,
      found: { figures, model },
    } as const;
    await registry.linkRuns.end(run.id, outcome);
    after({ what: 'linkRunChanged' });
    for (const listId of waiting.lists) after({ what: 'listChanged', listId });
    return ok({ runId: run.id });
  },
};

interface BrokenOff {
  readonly run: LinkRun;
  readonly failure: LinkFailure;
}

/** Notes that a run broke off, and why; what waited goes on waiting for the next. */
export const failLinkRun: Operation<BrokenOff, { runId: LinkRunId }> = {
  name: 'failLinkRun',
  input: z.custom<BrokenOff>(),
  permits: POLICY.failLinkRun,
  audits: (_, { runId }) => [{ act: 'linkRun.failed', subjects: [runId] }],
  async run({ registry, at, after }, { run, failure }) {
    const nothingDone = { pairsCompared: 0, proposed: 0, model: '' };
    await registry.linkRuns.end(run.id, { state: 'failed', at, failure, ...nothingDone });
    after({ what: 'linkRunChanged' });
    return ok({ runId: run.id });
  },
};
