import { holdKey, openDatabase } from '@sila/store';
import { type Effect, type Ports, perform, readNames, replayErasures } from '@sila/tracing';
import { TenantKeyProblem } from '@sila/vault';
import { checkKey } from './check-key.ts';
import { PaceBook } from './jobs/pace-book.ts';
import { keysOf, makePorts } from './make-ports.ts';
import { NameBook } from './name-book.ts';

/** Sila over a database, without anybody listening on the network. */
export interface OpenSila {
  /** All that operations need; `perform` takes it. */
  readonly ports: Ports;
  readonly paces: PaceBook;
  /** Takes in the names that another process has written. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

export interface OpenOptions {
  readonly connectionString: string;
  readonly keyFolder: string;
  /** For a registry that just came out of a backup: the key it lies under may not be here yet. */
  readonly isKeyOther?: boolean;
}

/**
 * Opens a database, brings it up to date and fills the name index.
 * @param place the database, and the folder of the keys that are not in it
 * @param dispatch hears what committed transactions set off; names are added to the index before it does
 * @throws DatabaseProblem when the database can't be used; TenantKeyProblem when the key is another than its own
 */
export async function openSila(
  { connectionString, keyFolder, isKeyOther = false }: OpenOptions,
  dispatch: (effects: readonly Effect[]) => void = () => {},
): Promise<OpenSila> {
  const found = await keysOf(keyFolder);
  // First, because it says in one line why a database can't be used.
  const database = await openDatabase({ connectionString });
  const letGo = await holdKey(connectionString, 'together');
  if (letGo === null) {
    await database.close();
    throw new TenantKeyProblem("The organisation's key is being changed; try again in a moment.");
  }
  const close = async () => {
    await database.close();
    await letGo();
  };
  const names = new NameBook();
  const paces = new PaceBook(Date.now);
  try {
    await database.migrate();
    const keys = isKeyOther ? found : await checkKey(keyFolder, found, database);
    const ports = await makePorts(keyFolder, keys, {
      transact: database.transact,
      names,
      pace: paces,
      dispatch: (effects) => {
        for (const effect of effects) {
          if (effect.what === 'namesAdded') addNames(names, effect);
          if (effect.what !== 'recordErased') continue;
          names.forget(effect.recordId);
          ports.traits.forget(effect.recordId);
        }
        dispatch(effects);
      },
    });
    await replayErasures(ports);
    await fillNames(names, ports);
    return { ports, paces, refresh: () => fillNames(names, ports), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function addNames(book: NameBook, effect: Extract<Effect, { what: 'namesAdded' }>): void {
  for (const { id, names } of effect.names) book.add(id, names);
}

async function fillNames(book: NameBook, ports: Ports): Promise<void> {
  let after: string | null = null;
  do {
    const call = { actor: { kind: 'job' } as const, input: { after } };
    const page = await perform(readNames, call, ports);
    if (!page.ok) throw new Error(`the names could not be read: ${page.error.code}`);
    for (const { id, names } of page.value.names) book.add(id, names);
    after = page.value.next as string | null;
  } while (after !== null);
}
