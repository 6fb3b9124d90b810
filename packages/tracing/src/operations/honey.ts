import {
  type Attribute,
  type ListId,
  ok,
  parsePartialDate,
  type RecordId,
  refused,
  SEALED_ATTRIBUTES,
} from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import { actingUser, type Context, type Operation } from '../operation.ts';
import { namesOf } from '../review/title.ts';
import type { List } from '../stored.ts';
import type { HoneyOpening, HoneyRecord } from '../watch/honey.ts';
import { anyId, nothing } from './input.ts';
import { readRow } from './read-row.ts';

const LATEST = 200;

/** A list that one may be planted in, with the columns that its rows are read by. */
interface HoneyPlace {
  readonly id: ListId;
  readonly name: string;
  readonly columns: readonly {
    readonly column: number;
    readonly header: string | null;
    readonly attribute: Attribute;
  }[];
}

interface Honey {
  readonly planted: readonly HoneyRecord[];
  readonly openings: readonly HoneyOpening[];
}

/** What was planted, and who opened it. */
export const listHoney: Operation<object, Honey> = {
  name: 'listHoney',
  input: nothing,
  permits: POLICY.listHoney,
  audits: (_, { planted }) => [{ act: 'honey.read', subjects: planted.map(({ id }) => id) }],
  async run(context) {
    const { registry, at } = context;
    await registry.alerts.see(actingUser(context).id, { at, kind: 'honey' });
    return ok({
      planted: await registry.honey.all(),
      openings: await registry.honey.openings(LATEST),
    });
  },
};

/** Lists that are read to their end: only there does a row behind the last stay one. */
export const listHoneyPlaces: Operation<object, { places: readonly HoneyPlace[] }> = {
  name: 'listHoneyPlaces',
  input: nothing,
  permits: POLICY.listHoneyPlaces,
  audits: () => [],
  async run({ registry }) {
    const lists = await registry.lists.all();
    return ok({ places: lists.filter(({ state }) => state === 'read').map(placeOf) });
  },
};

function placeOf({ id, source, delivery, mapping }: List): HoneyPlace {
  return {
    id,
    name: `${source.name} · ${delivery.fileName}`,
    columns: mapping.flatMap(({ column, header, attribute }) =>
      attribute === null || SEALED_ATTRIBUTES.has(attribute) ? [] : [{ column, header, attribute }],
    ),
  };
}

interface Planting {
  readonly id: ListId;
  readonly cells: readonly string[];
}

/**
 * Plants a record of nobody: it is read from cells as the rows of its list
 * were, and so looks like one of them to whoever searches and opens it.
 */
export const plantHoney: Operation<Planting, { id: RecordId }> = {
  name: 'plantHoney',
  input: z.object({
    id: anyId<ListId>(),
    cells: z.array(z.string().max(10_000)).max(1000),
  }),
  permits: POLICY.plantHoney,
  audits: ({ id: listId }, { id }) => [{ act: 'honey.planted', subjects: [id, listId] }],
  async run(context, { id: listId, cells }) {
    const { registry, at } = context;
    const list = await registry.lists.find(listId);
    if (list === null) return refused({ code: 'notFound' });
    if (list.state !== 'read') return refused({ code: 'honey.listOpen' });
    if (sealedCellIn(list, cells)) return refused({ code: 'row.sealedCell' });
    const id = context.newId<RecordId>();
    const { read } = readRow(
      { row: list.lastRow + 1, cells, issues: [] },
      { list, today: parsePartialDate(at.slice(0, 10))!, newId: () => id },
    );
    if (!('record' in read))
      return refused({ code: 'row.stillBad', current: { issues: read.bad.issues } });
    await registry.honey.plant({ listId, record: read.record, by: actingUser(context).id, at });
    shownInSearch(context, id, namesOf(read.record.statements));
    return ok({ id });
  },
};

/** Nobody could open what was never sealed for them: such a cell would give it away. */
function sealedCellIn({ mapping }: List, cells: readonly string[]): boolean {
  return mapping.some(
    ({ column, attribute }) =>
      attribute !== null &&
      SEALED_ATTRIBUTES.has(attribute) &&
      (cells[column - 1] ?? '').trim() !== '',
  );
}

function shownInSearch(context: Context, id: RecordId, names: readonly string[]): void {
  context.after({ what: 'namesAdded', names: [{ id, names }] });
}

/** Takes one out: nobody finds it any more, and what is known of it and of who opened it stays. */
export const takeOutHoney: Operation<{ id: RecordId }, { done: true }> = {
  name: 'takeOutHoney',
  input: z.object({ id: anyId<RecordId>() }),
  permits: POLICY.takeOutHoney,
  audits: ({ id }) => [{ act: 'honey.takenOut', subjects: [id] }],
  async run(context, { id }) {
    const end = { by: actingUser(context).id, at: context.at };
    if (!(await context.registry.honey.takeOut(id, end))) return refused({ code: 'notFound' });
    context.after({ what: 'recordErased', recordId: id });
    return ok({ done: true });
  },
};
