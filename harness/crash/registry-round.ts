import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openSila } from '@sila/server';
import { findRunningPostgres } from '@sila/store';
import type { Dice } from '../dice.ts';
import { Client } from '../http/client.ts';
import { Ledger } from '../registry/acknowledged.ts';
import type { BaseRegistry } from '../registry/base-registry.ts';
import { checkAudit, checkResumed, checkTables } from '../registry/check-registry.ts';
import { PASSWORD } from '../registry/people.ts';
import { copyBase } from './copy-cluster.ts';
import { type RunningSila, startSila } from './sila-process.ts';
import { checkBackup, WORK, type WorkKind } from './work.ts';

/** After so many ends a registry begins anew: it would grow with every list. */
const LIVES = 8;

/** One registry that is killed again and again, and those who work with it from outside. */
export class RegistryLane {
  readonly #base: BaseRegistry;
  readonly #folder: string;
  readonly #dice: Dice;
  #ledger = new Ledger();
  #clients: readonly [Client, Client] = [new Client(''), new Client('')];
  #lives = 0;
  /** The one that came up after the last end: it is the next to be killed. */
  #sila: RunningSila | null = null;

  constructor(base: BaseRegistry, folder: string, dice: Dice) {
    this.#base = base;
    this.#folder = folder;
    this.#dice = dice;
  }

  /** Works until killed at some moment, comes up again, and says what is wrong. */
  async round(kind: WorkKind): Promise<string[]> {
    if (this.#lives++ % LIVES === 0) await this.#beginAnew();
    const sila = this.#sila ?? (await this.#start());
    const end = new AbortController();
    const work = WORK[kind].work({
      clients: this.#clients,
      folder: this.#folder,
      ledger: this.#ledger,
      stop: end.signal,
      dice: this.#dice,
    });
    await Promise.race([pause(this.#dice.below(WORK[kind].longest)), work.catch(() => {})]);
    end.abort();
    this.#sila = null;
    await sila.kill();
    // What it was asked last, it did not answer.
    await work.catch(() => {});
    return this.#lookAfterwards();
  }

  async end(): Promise<void> {
    await this.#sila?.stop();
    this.#sila = null;
    await rm(this.#folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }

  async #beginAnew(): Promise<void> {
    await this.end();
    await copyBase(this.#base, this.#folder);
    this.#ledger = new Ledger();
    for (const said of this.#base.said) this.#ledger.note(said);
    this.#clients = [new Client(''), new Client('')];
  }

  async #start(): Promise<RunningSila> {
    const sila = await startSila(this.#folder);
    const logins = ['first', 'second'];
    for (const [at, client] of this.#clients.entries()) {
      client.address = sila.address;
      // A session that was begun before outlives the crash as everything else does.
      if (client.cookie === '') await client.signIn(logins[at] ?? '', PASSWORD);
      const { user } = await client.get('readSession');
      if (user === null) throw new Error('a session was lost');
    }
    return sila;
  }

  async #lookAfterwards(): Promise<string[]> {
    const said = this.#ledger.until(0);
    try {
      this.#sila = await this.#start();
    } catch (error) {
      return [`it does not come up again: ${(error as Error).message}`];
    }
    const connectionString = await findRunningPostgres(this.#folder);
    if (connectionString === null) return ['its PostgreSQL is not to be found'];
    const tables = await checkTables(connectionString, said);
    await this.#untilRead();
    const resumed = await checkResumed(connectionString, said);
    const audit = await this.#checkAudit(connectionString);
    const after = await checkTables(connectionString, said);
    const backup = await checkBackup(this.#folder);
    return [...new Set([...tables, ...resumed, ...audit, ...after, ...backup])];
  }

  async #checkAudit(connectionString: string): Promise<string[]> {
    const keyFolder = join(this.#folder, 'keys');
    const beside = await openSila({ connectionString, keyFolder });
    try {
      return await checkAudit(beside.ports, { user: this.#base.people[0], keyFolder });
    } finally {
      await beside.close();
    }
  }

  async #untilRead(): Promise<void> {
    for (let tries = 0; tries < 600; tries++) {
      const { sources } = await this.#clients[0].get('listSources');
      const lists = sources.flatMap((source) => source.lists);
      if (lists.every(({ state }) => state !== 'reading')) return;
      await pause(50);
    }
    throw new Error('a list was not carried on with');
  }
}
