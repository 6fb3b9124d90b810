import type { EnteredCells, RecordKind } from '@sila/domain';
import { createSignal } from 'solid-js';
import { call } from '../api/call.ts';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { teamBox } from '../keys/team-view.ts';
import { sealEntry } from './seal-entry.ts';

/** A row that somebody typed here, and how far it has come. In the memory of this page alone: a device is lost, or taken. */
export interface QueuedRow {
  readonly entryId: string;
  readonly kind: RecordKind;
  readonly register: string;
  readonly cells: EnteredCells;
  readonly at: 'sending' | 'kept' | 'waiting' | 'refused' | 'struck';
  readonly recordId: string | null;
  readonly refusal: Refusal | null;
}

const [rows, setRows] = createSignal<readonly QueuedRow[]>([]);

/** Rows typed since the page was opened, newest first. */
export { rows as typedRows };

function change(entryId: string, changed: Partial<QueuedRow>): void {
  setRows((now) => now.map((row) => (row.entryId === entryId ? { ...row, ...changed } : row)));
}

/** Takes a row and sends it; one that finds no connection waits, and is sent again under the same id. */
export async function enter(kind: RecordKind, register: string, cells: EnteredCells) {
  const entryId = crypto.randomUUID();
  const row: QueuedRow = {
    ...{ entryId, kind, register, cells },
    ...{ at: 'sending', recordId: null, refusal: null },
  };
  setRows((now) => [row, ...now]);
  return send(row);
}

async function send(row: QueuedRow): Promise<Refusal | null> {
  const { entryId, kind, register, cells } = row;
  change(entryId, { at: 'sending', refusal: null });
  try {
    const typed = await sealEntry(entryId, cells, await boxFor(cells));
    const { recordId } = await call('enterRow', { body: { kind, register, row: typed } });
    change(entryId, { at: 'kept', recordId });
    return null;
  } catch (thrown) {
    const refusal = asRefusal(thrown);
    change(entryId, { at: refusal.code === 'network' ? 'waiting' : 'refused', refusal });
    return refusal;
  }
}

/** The team is asked for only where there is something to seal. */
export async function boxFor(cells: EnteredCells) {
  const hasSecret = (['contact', 'currentPlace', 'witness'] as const).some(
    (column) => (cells[column] ?? '').trim() !== '',
  );
  return hasSecret ? teamBox() : null;
}

/** Sends what waits, once there is a connection again. */
export async function sendWaiting(): Promise<void> {
  for (const row of [...rows()].reverse()) if (row.at === 'waiting') await send(row);
}
globalThis.addEventListener?.('online', () => void sendWaiting());

/** Takes the last row back: it leaves linking, and stays readable as struck. Gives it to be typed anew. */
export async function undoLast(reason: string): Promise<QueuedRow | null> {
  const last = rows().find(({ at }) => at === 'kept' || at === 'waiting' || at === 'refused');
  if (last === undefined) return null;
  if (last.recordId !== null) {
    await call('strikeRow', { params: { id: last.recordId }, body: { reason } });
    change(last.entryId, { at: 'struck' });
  } else setRows((now) => now.filter((row) => row !== last));
  return last;
}

/** How many rows of a kind stand, typed since the page was opened. */
export function countTyped(kind: RecordKind): number {
  return rows().filter((row) => row.kind === kind && row.at !== 'struck' && row.at !== 'refused')
    .length;
}
