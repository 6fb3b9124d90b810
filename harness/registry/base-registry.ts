import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openSila } from '@sila/server';
import { startPostgres } from '@sila/store';
import type { User } from '@sila/tracing';
import { programOf } from '../power/journaled-postgres.ts';
import type { Acknowledged } from './acknowledged.ts';
import { inventedList } from './invented-list.ts';
import { makePeople } from './people.ts';
import { linkAll, readWaiting, receive } from './receive.ts';

/** A registry at rest, with two lists that name the same people: something to decide about. */
export interface BaseRegistry {
  /** Holds the cluster, as SILA_DATA does. */
  readonly folder: string;
  readonly keyFolder: string;
  readonly people: readonly [User, User];
  readonly said: readonly Acknowledged[];
  /** The PostgreSQL program that made it. */
  readonly program: string;
}

export async function makeBase(site: string, rows: number): Promise<BaseRegistry> {
  const [folder, keyFolder] = [join(site, 'base'), join(site, 'keys')];
  await mkdir(keyFolder, { recursive: true, mode: 0o700 });
  const postgres = await startPostgres({ folder, log: () => {} });
  const program = programOf(postgres.pid);
  const { connectionString } = postgres;
  const sila = await openSila({ connectionString, keyFolder });
  const said: Acknowledged[] = [];
  const note = (one: Acknowledged) => said.push(one);
  const people = await makePeople(sila.ports);
  for (const name of ['one', 'other'])
    await receive(sila.ports, inventedList(name, rows), { user: people[0], note });
  await readWaiting(sila.ports, note);
  await linkAll(sila.ports);
  await sila.close();
  await postgres.stop();
  return { folder, keyFolder, people, said, program };
}
