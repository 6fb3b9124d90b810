import { openDatabase } from '@sila/store';
import { type Effect, type Ports, perform, readNames, replayErasures } from '@sila/tracing';
import { PaceBook } from './jobs/pace-book.ts';
import { makePorts } from './make-ports.ts';
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

/**
 * Opens a database, brings it up to date and fills the name index.
 * @param place the database, and the folder of the keys that are not in it
 * @param dispatch hears what committed transactions set off; names are added to the index before it does
 * @throws DatabaseProblem when the database can't be used
 */
export async function openSila(
  { connectionString, keyFolder }: { connectionString: string; keyFolder: string },
  dispatch: (effects: readonly Effect[]) => void = () => {},
): Promise<OpenSila> {
  const database = await openDatabase({ connectionString });
  const names = new NameBook();
  const paces = new PaceBook(Date.now);
  try {
    await database.migrate();
    const ports = await makePorts(keyFolder, {
      transact: database.transact,
      names,
      pace: paces,
      dispatch: (effects) => {
        for (const effect of effects) {
          if (effect.what === 'namesAdded') addNames(names, effect);
          if (effect.what === 'recordErased') names.forget(effect.recordId);
        }
        dispatch(effects);
      },
    });
    await replayErasures(ports);
    await fillNames(names, ports);
    return { ports, paces, refresh: () => fillNames(names, ports), close: database.close };
  } catch (error) {
    await database.close();
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
