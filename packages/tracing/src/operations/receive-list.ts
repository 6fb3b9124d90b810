import {
  type DeliveryId,
  KIND_RULES,
  type ListId,
  ok,
  type Problem,
  parsePartialDate,
  type RecordKind,
  refused,
  type SourceId,
} from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import type { ColumnMap } from '../column-map.ts';
import { sealedColumnsOf } from '../intake/sealed-columns.ts';
import { actingUser, type Context, type Operation } from '../operation.ts';
import type { ListSummary } from '../review/list-summary.ts';
import type { Delivery, Source } from '../stored.ts';
import { anyId, columnMap, recordKind } from './input.ts';
import { summariseOne } from './summarise.ts';

type SourceGiven =
  | { readonly id: SourceId }
  | { readonly name: string; readonly kind: RecordKind; readonly onePerPerson: boolean };

interface Receipt {
  readonly deliveryId: DeliveryId;
  readonly source: SourceGiven;
  readonly listDate: string | null;
  readonly mapping: readonly ColumnMap[];
}

/** Takes a delivered file as a list of a source; reading it starts once this has committed. */
export const receiveList: Operation<Receipt, { list: ListSummary }> = {
  name: 'receiveList',
  input: z.object({
    deliveryId: anyId<DeliveryId>(),
    source: z.union([
      z.object({ id: anyId<SourceId>() }),
      z.object({
        name: z.string().trim().min(1).max(200),
        kind: recordKind,
        onePerPerson: z.boolean(),
      }),
    ]),
    listDate: z.string().max(40).nullable(),
    mapping: z.array(columnMap).max(1000),
  }),
  permits: POLICY.receiveList,
  audits: ({ deliveryId }, { list }) => [
    { act: 'list.received', subjects: [list.id, list.source.id, deliveryId] },
  ],
  async run(context, { deliveryId, source: given, listDate, mapping }) {
    const delivery = await context.registry.deliveries.find(deliveryId);
    if (delivery === null) return refused({ code: 'notFound' });
    if ((await context.registry.lists.byDelivery(deliveryId)) !== null) {
      return refused({ code: 'list.alreadyReceived' });
    }
    if (listDate !== null && parsePartialDate(listDate) === null) {
      return refused({ code: 'request.malformed' });
    }
    const source = await sourceGiven(context, given);
    if (source === null) return refused({ code: 'notFound' });
    const unnamed = namesNobody(source.kind, mapping);
    if (unnamed) return refused(unnamed);
    if (!fitsSealing(delivery, mapping)) return refused({ code: 'list.sealedOtherwise' });
    const id = await addList(context, { delivery, source, listDate, mapping });
    const list = await summariseOne(context, id);
    if (list === null) throw new Error('a list vanished under its receipt');
    return ok({ list });
  },
};

/** Writes the list and remembers how its source's files are mapped. */
export async function addList(
  context: Context,
  list: {
    readonly delivery: Delivery;
    readonly source: Source;
    readonly listDate: string | null;
    readonly mapping: readonly ColumnMap[];
  },
): Promise<ListId> {
  const { registry, at } = context;
  const { delivery, source, listDate, mapping } = list;
  const id = context.newId<ListId>();
  await registry.lists.add({
    id,
    sourceId: source.id,
    deliveryId: delivery.id,
    listDate,
    at,
    by: actingUser(context).id,
    mapping,
    previousListId: await registry.lists.latestOf(source.id),
  });
  if (context.reach !== 'all') await openToReceiver(context, id);
  await registry.sources.saveMapping(source.id, { header: delivery.header, mapping });
  context.after({ what: 'listChanged', listId: id });
  context.after({ what: 'readingWaits' });
  return id;
}

const RECEIVER_MS = 30 * 24 * 3_600_000;

/** Who brings a list must be able to mend its rows: it is theirs to see for a while, like any grant. */
async function openToReceiver(context: Context, id: ListId): Promise<void> {
  const { registry, at } = context;
  const { id: userId } = actingUser(context);
  await registry.grants.give({
    id: context.newId(),
    userId,
    scope: { kind: 'list', of: id },
    purpose: 'intake',
    note: '',
    givenBy: userId,
    givenAt: at,
    endsAt: new Date(Date.parse(at) + RECEIVER_MS).toISOString(),
  });
  await context.reopen();
}

/** The source named by id, or a new one; a source of the very same name and kind is the same source. */
async function sourceGiven(context: Context, given: SourceGiven): Promise<Source | null> {
  const { sources } = context.registry;
  if ('id' in given) return sources.find(given.id);
  const known = (await sources.all()).find(
    ({ name, kind, onePerPerson }) =>
      name === given.name && kind === given.kind && onePerPerson === given.onePerPerson,
  );
  if (known !== undefined) return known;
  const source: Source = { id: context.newId<SourceId>(), ...given };
  await sources.add(source, context.at);
  return source;
}

/** A file that came with columns sealed is mapped so: another column's cells would lie open. */
function fitsSealing({ sealedColumns }: Delivery, mapping: readonly ColumnMap[]): boolean {
  if (sealedColumns === null) return true;
  const mapped = sealedColumnsOf(mapping);
  return mapped.every((column) => sealedColumns.includes(column));
}

/** A list of this kind can't be read when no column can say who or what each row is about. */
function namesNobody(kind: RecordKind, mapping: readonly ColumnMap[]): Problem | null {
  const mapped = new Set(mapping.map(({ attribute }) => attribute));
  const missing = KIND_RULES[kind].needsOneOf.find(
    (group) => !group.some((attribute) => mapped.has(attribute)),
  );
  if (missing === undefined) return null;
  return { code: 'list.mappingNamesNobody', params: { attributes: missing.join(' ') } };
}
