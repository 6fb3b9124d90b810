import {
  type DeliveryId,
  ENTERED_COLUMNS,
  type ListId,
  type RecordKind,
  type SourceId,
} from '@sila/domain';
import { ENTERED_MAPPING } from '../entered/entered-mapping.ts';
import { actingUser, type Context } from '../operation.ts';
import type { Delivery } from '../stored.ts';

/**
 * The list of a register's day, begun with its first row or page; a register comes to be
 * with its first list. To be called with everything in reach, and the register locked.
 */
export async function listOfDay(
  context: Context,
  { kind, register, day }: DayOfRegister,
): Promise<ListId> {
  const { registry, at } = context;
  const { entered } = registry;
  const sourceId = await sourceOf(context, kind, register);
  const columns = ENTERED_COLUMNS.length;
  const known = await entered.listOf({ sourceId, day, columns });
  if (known !== null) return known;
  const id = context.newId<ListId>();
  const delivery: Delivery = {
    id: context.newId<DeliveryId>(),
    fileName: `${register} · ${day}`,
    // Nothing was delivered: its rows are typed. The hash of the list's own id stands for one.
    sha256: context.ports.secrets.sha256(`entered list ${id}`),
    size: 0,
    format: { kind: 'entered' },
    header: ENTERED_COLUMNS.map(() => null),
    rowsAbout: null,
    sealedColumns: null,
  };
  const by = actingUser(context).id;
  await entered.addList({ id, sourceId, day, columns, delivery, mapping: ENTERED_MAPPING, by, at });
  return id;
}

export interface DayOfRegister {
  readonly kind: RecordKind;
  readonly register: string;
  /** As `2026-01-31`. */
  readonly day: string;
}

async function sourceOf(
  { registry: { entered }, newId, at }: Context,
  kind: RecordKind,
  name: string,
): Promise<SourceId> {
  const registers = await entered.registers();
  const known = registers.find((one) => one.kind === kind && one.name === name);
  if (known !== undefined) return known.sourceId;
  const id = newId<SourceId>();
  await entered.addRegister({ id, name, kind, onePerPerson: false }, at);
  return id;
}
