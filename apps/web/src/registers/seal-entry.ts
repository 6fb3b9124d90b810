import {
  ENTERED_ROW,
  type EnteredCells,
  type EnteredColumn,
  enteredCells,
  enteredColumn,
  SEALED_ATTRIBUTES,
  sealedAs,
} from '@sila/domain';
import { blockKey, newContentKey, type SealTo, sealRow } from '@sila/seal';
import type { TypedRowBody } from '@sila/wire';

/** True for a column whose cells only the team opens. */
export function isSealed(column: EnteredColumn): boolean {
  return SEALED_ATTRIBUTES.has(column as never);
}

/**
 * The row as it is sent: what is sealed is taken out and sealed on this device,
 * under a key of the row's own. Without a team nothing sealed can be sent; it
 * is left out, and the form says so before anybody types it.
 */
export async function sealEntry(
  entryId: string,
  cells: EnteredCells,
  to: SealTo | null,
): Promise<TypedRowBody> {
  const told = Object.entries(cells) as [EnteredColumn, string][];
  const open = Object.fromEntries(told.filter(([column]) => !isSealed(column))) as EnteredCells;
  const secret = told.filter(([column, text]) => isSealed(column) && text.trim() !== '');
  if (secret.length === 0 || to === null) return { entryId, cells: open, sealed: null };
  const keyId = crypto.randomUUID();
  const { key, sealed } = await newContentKey(to, { id: keyId, sha256: sealedAs(entryId) });
  const row = await sealRow(await blockKey(key), keyId, {
    row: ENTERED_ROW,
    cells: enteredCells(open),
    sealed: Object.fromEntries(secret.map(([column, text]) => [enteredColumn(column), text])),
  });
  const columns = secret.map(([column]) => column);
  return {
    entryId,
    cells: open,
    sealed: { columns, key: sealed, rowKey: row.key, body: row.body },
  };
}
