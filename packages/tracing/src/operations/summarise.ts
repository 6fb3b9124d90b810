import { type ListId, ok, refused } from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import type { Context, Operation } from '../operation.ts';
import { type ListSummary, summariseList } from '../review/list-summary.ts';
import type { List, Source } from '../stored.ts';
import { anyId, nothing } from './input.ts';

/** Lists with their counts as this transaction sees them. */
export async function summarise(
  { registry, ports }: Context,
  lists: readonly List[],
): Promise<ListSummary[]> {
  const counts = await registry.lists.counts(lists.map((list) => list.id));
  return lists.map((list) =>
    summariseList(list, counts.get(list.id) ?? { joined: 0, proposed: 0 }, ports.pace.of(list.id)),
  );
}

/** One list's summary; null when there is no such list. */
export async function summariseOne(context: Context, id: ListId): Promise<ListSummary | null> {
  const list = await context.registry.lists.find(id);
  return list === null ? null : ((await summarise(context, [list]))[0] ?? null);
}

type SourceWithLists = Source & { readonly lists: readonly ListSummary[] };

/** Counts of lists, no person in them: nothing to audit. */
export const listSources: Operation<object, { sources: readonly SourceWithLists[] }> = {
  name: 'listSources',
  input: nothing,
  permits: POLICY.listSources,
  audits: () => [],
  async run(context) {
    const sources = await context.registry.sources.all();
    const lists = await summarise(context, await context.registry.lists.all());
    return ok({
      sources: sources.map((source) => ({
        ...source,
        lists: lists.filter((list) => list.source.id === source.id),
      })),
    });
  },
};

export const readList: Operation<{ id: ListId }, { list: ListSummary }> = {
  name: 'readList',
  input: z.object({ id: anyId<ListId>() }),
  permits: POLICY.readList,
  audits: () => [],
  async run(context, { id }) {
    const list = await summariseOne(context, id);
    return list === null ? refused({ code: 'notFound' }) : ok({ list });
  },
};

interface Overlap {
  readonly lists: readonly {
    readonly id: ListId;
    readonly name: string;
    readonly records: number;
  }[];
  readonly cells: readonly {
    readonly a: ListId;
    readonly b: ListId;
    readonly confirmed: number;
    readonly proposed: number;
  }[];
}

/** How much lists share, by confirmed matches and by those that wait. */
export const readOverlap: Operation<object, Overlap> = {
  name: 'readOverlap',
  input: nothing,
  permits: POLICY.readOverlap,
  audits: () => [],
  async run({ registry }) {
    const lists = await registry.lists.all();
    return ok({
      lists: lists.map(({ id, source, delivery, counts }) => ({
        id,
        name: `${source.name} · ${delivery.fileName}`,
        records: counts.records,
      })),
      cells: await registry.lists.overlap(),
    });
  },
};
