import { ok, type RecordId, refused, sealedAs } from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import { ENTERED_MAPPING } from '../entered/entered-mapping.ts';
import type { SealedEntered } from '../entered/entered-rows.ts';
import { sealedColumnsOf } from '../intake/sealed-columns.ts';
import type { Operation } from '../operation.ts';
import type { SealedCells } from '../sealing.ts';
import { anyId } from './input.ts';

export interface SealedView {
  readonly id: RecordId;
  /** Null when nothing is sealed of this record, or it was erased. */
  readonly row: SealedCells | null;
  /** Null while there is no team. */
  readonly key: {
    readonly id: string;
    readonly generation: number;
    readonly sealed: string;
  } | null;
  readonly sha256: string;
  /** The delivered open cells that the sealed ones are bound to. */
  readonly cells: readonly string[];
  readonly columns: readonly number[];
  /** True when the record was read from mended cells; the sealed ones stay beside those delivered. */
  readonly isMended: boolean;
  /** True for a typed row: its key is its own, bound to what stands in `sha256`, and its number to none. */
  readonly isEntered: boolean;
}

/** Hands a member's client what it opens itself. Asking for it is a look at a person, whoever opens it. */
export const openSealed: Operation<{ id: RecordId }, SealedView> = {
  name: 'openSealed',
  input: z.object({ id: anyId<RecordId>() }),
  permits: POLICY.openSealed,
  audits: ({ id }) => [{ act: 'sealed.read', subjects: [id] }],
  async run({ registry }, { id }) {
    const entered = await registry.entered.sealed(id);
    if (entered !== null) return ok(viewEntered(id, entered));
    const [record] = await registry.records.find([id]);
    const list = record === undefined ? null : await registry.lists.find(record.listId);
    if (record === undefined || list === null) return refused({ code: 'notFound' });
    const key = await registry.sealed.keyOf(list.delivery.id);
    const isForTeam = key !== null && key.generation !== null && key.sealed !== null;
    return ok({
      id,
      row: await registry.sealed.row(list.delivery.id, record.row),
      key: isForTeam ? { id: key.id, generation: key.generation!, sealed: key.sealed! } : null,
      sha256: list.delivery.sha256,
      cells: await registry.rows.deliveredCells(list.id, record.row),
      columns: sealedColumnsOf(list.mapping),
      isMended: (await registry.rows.findBad(list.id, record.row)) !== null,
      isEntered: false,
    });
  },
};

function viewEntered(id: RecordId, { entryId, key, row, cells }: SealedEntered): SealedView {
  const columns = sealedColumnsOf(ENTERED_MAPPING);
  const bound = { sha256: sealedAs(entryId), cells, columns };
  return { id, row, key, ...bound, isMended: false, isEntered: true };
}
