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

let opened: Promise<IDBDatabase | null> | null = null;

/**
 * The database of this device; null where there is none and none is to be made.
 * Looking makes none: on a mother's telephone even an empty one is a trace.
 */
async function open(isToBeMade: boolean): Promise<IDBDatabase | null> {
  opened ??= opening(isToBeMade);
  const base = await opened;
  if (base === null) opened = null;
  return base === null && isToBeMade ? open(true) : base;
}

function opening(isToBeMade: boolean): Promise<IDBDatabase | null> {
  return new Promise((done, failed) => {
    const asking = indexedDB.open(NAME, 1);
    let isAbsent = false;
    asking.onupgradeneeded = () => {
      isAbsent = !isToBeMade;
      if (isAbsent) return asking.transaction?.abort();
      asking.result.createObjectStore(BOXES, { keyPath: 'userId' });
      asking.result.createObjectStore(ROWS, { keyPath: 'entryId' });
      asking.result.createObjectStore(WHO);
    };
    asking.onsuccess = () => done(asking.result);
    asking.onerror = () => (isAbsent ? done(null) : failed(asking.error));
  });
}

type Act<T> = (store: IDBObjectStore) => { readonly result: T };

/** Asks, or takes out; undefined where nothing was ever kept. Resolves once it is on the device. */
async function within<T>(
  store: string,
  mode: IDBTransactionMode,
  act: Act<T>,
): Promise<T | undefined> {
  const base = await open(false);
  return base === null ? undefined : run(base.transaction(store, mode, STRICT), act);
}

/** Keeps something: makes the database where there is none. */
async function put<T>(store: string, act: Act<T>): Promise<void> {
  const base = await open(true);
  await run(base!.transaction(store, 'readwrite', STRICT), act);
}

const STRICT = { durability: 'strict' } as const;

function run<T>(transaction: IDBTransaction, act: Act<T>): Promise<T> {
  const [store] = transaction.objectStoreNames;
  const request = act(transaction.objectStore(store!));
  return new Promise((done, failed) => {
    transaction.oncomplete = () => done(request.result);
    transaction.onabort = () => failed(transaction.error);
  });
}

export function putRow(row: StoredRow): Promise<void> {
  return put(ROWS, (store) => store.put(row));
}

export function dropRow(entryId: string): Promise<unknown> {
  return within(ROWS, 'readwrite', (store) => store.delete(entryId));
}

export async function allRows(): Promise<readonly StoredRow[]> {
  return (await within<StoredRow[]>(ROWS, 'readonly', (store) => store.getAll())) ?? [];
}

export function putBox(box: StoredBox): Promise<void> {
  return put(BOXES, (store) => store.put(box));
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

/** The same before the server is told, as the page may be closed meanwhile; where nothing is kept, nothing is. */
export async function noteLeaving(): Promise<void> {
  if (canKeep()) await within<unknown>(WHO, 'readwrite', (store) => store.put(true, 'left'));
}

export async function noteLeft(isLeft: boolean): Promise<void> {
  if (!canKeep()) return;
  if (isLeft) await put(WHO, (store) => store.put(true, 'left'));
  else await within<unknown>(WHO, 'readwrite', (store) => store.delete('left'));
}

export async function setWhoTypes(userId: string | null): Promise<void> {
  if (!canKeep()) return;
  if (userId !== null) await put(WHO, (store) => store.put(userId, 'typist'));
  else await within<unknown>(WHO, 'readwrite', (store) => store.delete('typist'));
}

/** Takes one account's rows, sent or not, and its box off this device. */
export async function dropAllOf(userId: string): Promise<void> {
  if (!canKeep()) return;
  for (const row of await allRows()) if (row.userId === userId) await dropRow(row.entryId);
  await within(BOXES, 'readwrite', (store) => store.delete(userId));
}
