import type { EnteredCells, RecordKind } from '@sila/domain';
import { createSignal } from 'solid-js';
import { call } from '../api/call.ts';
import { asRefusal, Refusal, type RefusalCode } from '../api/refusal.ts';
import { teamBox } from '../keys/team-view.ts';
import { signedIn, typist } from '../session/session.ts';
import { keep, letGo, openWaiting, type UnsentRow } from '../unsent/unsent-rows.ts';
import { countWaiting } from '../unsent/unsent-store.ts';
import { sealEntry } from './seal-entry.ts';

/** A row that somebody typed here, and how far it has come. */
export interface QueuedRow extends UnsentRow {
  /** Who typed it: nobody else's session sends it. */
  readonly userId: string;
  /** Lies on the device too, sealed, until the server has it. */
  readonly isOnDevice: boolean;
  readonly at: 'sending' | 'kept' | 'waiting' | 'refused' | 'struck';
  readonly recordId: string | null;
  readonly refusal: Refusal | null;
}

/** What goes away by itself, or by signing in again; all else is wrong with the row. */
const PASSING: ReadonlySet<RefusalCode> = new Set([
  'network',
  'session.required',
  'request.tooMany',
  'server.fault',
]);

const [rows, setRows] = createSignal<readonly QueuedRow[]>([]);
/** Rows on the device that this page has not opened. */
const [sealed, setSealed] = createSignal(0);
const [broken, setBroken] = createSignal(0);
const [isHidden, setHidden] = createSignal(false);

/** Rows typed since the page was opened or brought back, newest first. */
export { broken as brokenRows, isHidden, rows as typedRows, sealed as sealedRows };

/** Rows that no server has yet. */
export function unsentRows(): readonly QueuedRow[] {
  return rows().filter(({ at }) => at === 'sending' || at === 'waiting' || at === 'refused');
}

function change(entryId: string, changed: Partial<QueuedRow>): void {
  setRows((now) => now.map((row) => (row.entryId === entryId ? { ...row, ...changed } : row)));
}

/**
 * Takes a row: first it is kept on the device, sealed, then it is sent. One that
 * finds no connection waits, and is sent again under the same id.
 */
export async function enter(
  kind: RecordKind,
  register: string,
  cells: EnteredCells,
): Promise<QueuedRow> {
  const entryId = crypto.randomUUID();
  const typed: UnsentRow = { entryId, kind, register, cells, typedAt: Date.now() };
  const userId = typist() ?? '';
  const row = queued(typed, userId, 'sending');
  setHidden(false);
  setRows((now) => [row, ...now]);
  change(entryId, { isOnDevice: await keep(userId, typed) });
  await send(row);
  return rows().find((one) => one.entryId === entryId) ?? row;
}

function queued(row: UnsentRow, userId: string, at: 'sending' | 'waiting'): QueuedRow {
  return { ...row, userId, at, isOnDevice: at === 'waiting', recordId: null, refusal: null };
}

async function send(row: QueuedRow): Promise<void> {
  const { entryId, kind, register, cells } = row;
  change(entryId, { at: 'sending', refusal: null });
  try {
    // Opened without a connection: whose session this is, is not known yet.
    if (signedIn()?.id !== row.userId) throw new Refusal('network');
    const typed = await sealEntry(entryId, cells, await boxFor(cells));
    const { recordId } = await call('enterRow', { body: { kind, register, row: typed } });
    change(entryId, { at: 'kept', recordId });
    await letGo(entryId);
  } catch (thrown) {
    const refusal = asRefusal(thrown);
    change(entryId, { at: PASSING.has(refusal.code) ? 'waiting' : 'refused', refusal });
  }
}

/** The team is asked for only where there is something to seal. */
export async function boxFor(cells: EnteredCells) {
  const hasSecret = (['contact', 'currentPlace', 'witness'] as const).some(
    (column) => (cells[column] ?? '').trim() !== '',
  );
  return hasSecret ? teamBox() : null;
}

let underway: Promise<void> | null = null;

/** Brings back what waits on the device and sends it; does nothing while it is at it. */
export function sendWaiting(): Promise<void> {
  underway ??= bringBackAndSend().finally(() => {
    underway = null;
  });
  return underway;
}

async function bringBackAndSend(): Promise<void> {
  const userId = signedIn()?.id;
  if (userId === undefined) return;
  setRows((now) => now.filter((row) => row.userId === userId));
  if (sealed() > 0) await bringBack(userId);
  for (const row of [...rows()].reverse()) if (row.at === 'waiting') await send(row);
  if (isHidden()) setRows(unsentRows());
}

async function bringBack(userId: string): Promise<void> {
  try {
    const found = await openWaiting(userId);
    const known = new Set(rows().map(({ entryId }) => entryId));
    const news = found.rows.filter(({ entryId }) => !known.has(entryId));
    const waiting = news.map((row) => queued(row, userId, 'waiting')).reverse();
    setRows((now) => [...now, ...waiting]);
    setSealed(0);
    setBroken(found.broken);
  } catch {
    // No connection: they stay sealed, and their number in sight.
  }
}

/** Counts anew what lies on the device and is not open in this page. */
export async function countSealed(): Promise<void> {
  const userId = typist();
  if (userId === null) return;
  const open = unsentRows().filter((row) => row.isOnDevice).length;
  setSealed(Math.max(0, (await countWaiting(userId)) - open));
}

/**
 * Takes what was typed out of sight and out of the memory of this page; what
 * waits stays on the device, sealed, and is sent all the same.
 */
export async function hideTyped(): Promise<void> {
  setHidden(true);
  setRows(unsentRows().filter((row) => !row.isOnDevice));
  await countSealed();
}

export function showTyped(): void {
  setHidden(false);
}

/** Takes out a row that no server has, to be typed anew. */
export async function takeOut(entryId: string): Promise<QueuedRow | null> {
  const row = unsentRows().find((one) => one.entryId === entryId) ?? null;
  setRows((now) => now.filter((one) => one.entryId !== entryId));
  await letGo(entryId);
  return row;
}

/** Takes the last row back: it leaves linking, and stays readable as struck. Gives it to be typed anew. */
export async function undoLast(reason: string): Promise<QueuedRow | null> {
  const last = rows().find(({ at }) => at === 'kept' || at === 'waiting' || at === 'refused');
  if (last === undefined) return null;
  if (last.recordId === null) return takeOut(last.entryId);
  await call('strikeRow', { params: { id: last.recordId }, body: { reason } });
  change(last.entryId, { at: 'struck' });
  return last;
}

/** How many rows of a kind stand, typed since the page was opened. */
export function countTyped(kind: RecordKind): number {
  return rows().filter((row) => row.kind === kind && row.at !== 'struck' && row.at !== 'refused')
    .length;
}
