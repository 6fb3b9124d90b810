import type { EnteredCells, RecordKind } from '@sila/domain';
import { newUnsentBox, openUnsent, SealBroken, sealUnsent, unlockUnsentBox } from '@sila/seal';
import { call } from '../api/call.ts';
import {
  allRows,
  boxOf,
  canKeep,
  dropRow,
  putBox,
  putRow,
  type StoredBox,
  setWhoTypes,
} from './unsent-store.ts';

/** A row on its way: what was typed, and when. */
export interface UnsentRow {
  readonly entryId: string;
  readonly kind: RecordKind;
  readonly register: string;
  readonly cells: EnteredCells;
  /** Milliseconds, by the device's clock: it only orders. */
  readonly typedAt: number;
}

/** What lies here for an account. */
export interface Found {
  readonly rows: readonly UnsentRow[];
  /** Changed, or sealed for a box that is gone: nobody opens them any more. */
  readonly broken: number;
}

/**
 * Makes this device ready to keep rows without a connection; needs one itself.
 * False where the browser can't: rows then live in the memory of the page.
 * @throws Refusal
 */
export async function readyToKeep(userId: string): Promise<boolean> {
  if (!canKeep()) return false;
  if ((await boxOf(userId)) === undefined) {
    const device = crypto.randomUUID();
    const { half } = await call('openUnsent', { body: { device } });
    await putBox({ userId, device, ...(await newUnsentBox(half)) });
  }
  await setWhoTypes(userId);
  return true;
}

/** Keeps a row, sealed, until the server has it. False where nothing can be kept here. */
export async function keep(userId: string, row: UnsentRow): Promise<boolean> {
  try {
    const box = canKeep() ? await boxOf(userId) : undefined;
    if (box === undefined) return false;
    const { entryId } = row;
    await putRow({ entryId, userId, sealed: await sealUnsent(box.open, row, entryId) });
    return true;
  } catch (thrown) {
    // A full disk, or a browser that keeps nothing: the row still goes out from memory.
    console.error(thrown);
    return false;
  }
}

/** The server has it, or it was taken out: nothing of it stays on the device. */
export async function letGo(entryId: string): Promise<void> {
  if (canKeep()) await dropRow(entryId).catch(console.error);
}

/**
 * Opens what waits, oldest first. The secret half is forgotten again at once.
 * @throws Refusal when the server gives no half now
 */
export async function openWaiting(userId: string): Promise<Found> {
  if (!canKeep()) return { rows: [], broken: 0 };
  const box = await boxOf(userId);
  const stored = (await allRows()).filter((row) => row.userId === userId);
  if (stored.length === 0) return { rows: [], broken: 0 };
  const secret = box === undefined ? null : await secretOf(box);
  if (secret === null) return { rows: [], broken: stored.length };
  const rows: UnsentRow[] = [];
  for (const { entryId, sealed } of stored) {
    try {
      rows.push((await openUnsent(secret, sealed, entryId)) as UnsentRow);
    } catch (thrown) {
      if (!(thrown instanceof SealBroken)) throw thrown;
    }
  }
  rows.sort((one, other) => one.typedAt - other.typedAt);
  return { rows, broken: stored.length - rows.length };
}

async function secretOf(box: StoredBox) {
  const { half } = await call('openUnsent', { body: { device: box.device } });
  try {
    return await unlockUnsentBox(box, half);
  } catch (thrown) {
    if (thrown instanceof SealBroken) return null;
    throw thrown;
  }
}
