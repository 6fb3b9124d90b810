import type { UnsentBox } from '@sila/seal';

/** A row as it lies on the device: whose, and sealed. */
export interface StoredRow {
  readonly entryId: string;
  readonly userId: string;
  readonly sealed: string;
}

/** The box of one account on this device. */
export interface StoredBox extends UnsentBox {
  readonly userId: string;
  /** Made here; the server's half belongs to account and device together. */
  readonly device: string;
}

const NAME = 'sila.unsent';
const BOXES = 'boxes';
const ROWS = 'rows';
const WHO = 'who';

/** WebCrypto is there only over HTTPS or on the machine itself; some browsers keep nothing at all. */
export function canKeep(): boolean {
  return globalThis.crypto?.subtle !== undefined && globalThis.indexedDB !== undefined;
}

let opened: Promise<IDBDatabase> | null = null;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((done, failed) => {
    const asking = indexedDB.open(NAME, 1);
    asking.onupgradeneeded = () => {
      asking.result.createObjectStore(BOXES, { keyPath: 'userId' });
      asking.result.createObjectStore(ROWS, { keyPath: 'entryId' });
      asking.result.createObjectStore(WHO);
    };
    asking.onsuccess = () => done(asking.result);
    asking.onerror = () => failed(asking.error);
  });
  return opened;
}

/** One change or question; resolves once it is on the device and not merely asked for. */
async function within<T>(
  store: string,
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => { readonly result: T },
): Promise<T> {
  const transaction = (await open()).transaction(store, mode, { durability: 'strict' });
  const request = act(transaction.objectStore(store));
  return new Promise((done, failed) => {
    transaction.oncomplete = () => done(request.result);
    transaction.onabort = () => failed(transaction.error);
  });
}

export function putRow(row: StoredRow): Promise<unknown> {
  return within(ROWS, 'readwrite', (store) => store.put(row));
}

export function dropRow(entryId: string): Promise<unknown> {
  return within(ROWS, 'readwrite', (store) => store.delete(entryId));
}

export function allRows(): Promise<readonly StoredRow[]> {
  return within<StoredRow[]>(ROWS, 'readonly', (store) => store.getAll());
}

export function putBox(box: StoredBox): Promise<unknown> {
  return within(BOXES, 'readwrite', (store) => store.put(box));
}

export function boxOf(userId: string): Promise<StoredBox | undefined> {
  return within<StoredBox | undefined>(BOXES, 'readonly', (store) => store.get(userId));
}

/** How many rows of this account wait on the device; of any account where none is named. */
export async function countWaiting(userId?: string): Promise<number> {
  if (!canKeep()) return 0;
  const rows = await allRows().catch(() => []);
  return rows.filter((row) => userId === undefined || row.userId === userId).length;
}

/** Who may go on typing here without a connection; null once they signed out. */
export async function whoTypes(): Promise<string | null> {
  if (!canKeep()) return null;
  const id = await within<string | undefined>(WHO, 'readonly', (store) => store.get('typist'));
  return id ?? null;
}

/** Somebody signed out without a connection: the server is told before anything else, once there is one. */
export async function hasLeft(): Promise<boolean> {
  if (!canKeep()) return false;
  return (await within<unknown>(WHO, 'readonly', (store) => store.get('left'))) === true;
}

export async function noteLeft(isLeft: boolean): Promise<void> {
  if (!canKeep()) return;
  await within<unknown>(WHO, 'readwrite', (store) =>
    isLeft ? store.put(true, 'left') : store.delete('left'),
  );
}

export async function setWhoTypes(userId: string | null): Promise<void> {
  if (!canKeep()) return;
  await within<unknown>(WHO, 'readwrite', (store) =>
    userId === null ? store.delete('typist') : store.put(userId, 'typist'),
  );
}

/** Takes one account's rows, sent or not, and its box off this device. */
export async function dropAllOf(userId: string): Promise<void> {
  if (!canKeep()) return;
  for (const row of await allRows()) if (row.userId === userId) await dropRow(row.entryId);
  await within(BOXES, 'readwrite', (store) => store.delete(userId));
}
