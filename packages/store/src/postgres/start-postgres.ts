import { join } from 'node:path';
import pg from 'pg';
import { type Binaries, findBinaries } from './binaries.ts';
import { configure, ensureCluster } from './cluster.ts';
import { type DataHome, findDataHome, prepareDataHome } from './data-home.ts';
import { holderOf, lockFolder } from './folder-lock.ts';
import { endOrphan, endProcess, isServing, readPostmaster } from './postmaster.ts';
import { diedUnasked, spawnServer, untilReady } from './server-process.ts';
import { makeSocketFolder, removeSocketFolder } from './socket-folder.ts';
import { folderProblem, type StartProblem } from './start-problem.ts';

export interface PostgresOptions {
  /** The data folder (SILA_DATA). Made if need be; taken by one process at a time. */
  readonly folder: string;
  /** Hears, one line at a time, what takes long or is out of the ordinary. */
  readonly log: (line: string) => void;
}

export interface RunningPostgres {
  /** For the role `sila`, which owns the database `sila` and is no administrator. */
  readonly connectionString: string;
  /** For the administrator of the cluster: tests make further databases with it. */
  readonly adminConnectionString: string;
  /** Process number of the server. */
  readonly pid: number;
  /** Settles when the server ends without having been asked to. */
  readonly died: Promise<StartProblem>;
  /** Orderly stop: everything committed is on disk afterwards. Safe to call twice. */
  stop(): Promise<void>;
}

/**
 * Starts Sila's own PostgreSQL on a data folder: over a Unix socket only, as an
 * unprivileged account, with every commit on disk before it is acknowledged.
 * What a killed process left behind (a lock, a server still running, a start
 * cut short) is cleared first.
 *
 * @throws StartProblem one line for the person who started Sila
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const home = await prepareDataHome(options.folder);
  const lock = await lockFolder(home.folder, home.account).catch((error) => {
    throw folderProblem(home.folder, error);
  });
  try {
    const binaries = await findBinaries(home.account, home.spare);
    const running = await launch(home, binaries, options.log);
    return { ...running, stop: () => running.stop().finally(() => lock.release()) };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** The PostgreSQL that a living Sila runs on this data folder, or null. */
export async function findRunningPostgres(folder: string): Promise<string | null> {
  const home = await findDataHome(folder);
  if (home === null || holderOf(home) === null) return null;
  const cluster = join(home, 'postgres');
  const postmaster = readPostmaster(cluster);
  if (!postmaster?.ready || !isServing(cluster, postmaster)) return null;
  return address(postmaster.socketFolder, 'sila');
}

async function launch(home: DataHome, binaries: Binaries, log: (line: string) => void) {
  const cluster = await ensureCluster(home, binaries);
  await endOrphan(cluster, log);
  const socketFolder = await makeSocketFolder(home.folder, home.account);
  await configure(cluster, home.account, socketFolder);
  const server = await spawnServer(home, cluster, binaries);
  const atExit = () => server.child.kill('SIGINT');
  process.on('exit', atExit);
  let stopping: Promise<void> | null = null;
  const end = async () => {
    await endProcess(server.pid);
    await server.ended;
    process.off('exit', atExit);
    await removeSocketFolder(socketFolder);
  };
  const stop = () => {
    stopping ??= end();
    return stopping;
  };
  try {
    await untilReady(server, cluster, log);
    await ensureDatabase(socketFolder);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    connectionString: address(socketFolder, 'sila'),
    adminConnectionString: address(socketFolder, 'postgres'),
    pid: server.pid,
    died: diedUnasked(server, () => stopping !== null),
    stop,
  };
}

async function ensureDatabase(socketFolder: string): Promise<void> {
  const client = new pg.Client(address(socketFolder, 'postgres'));
  await client.connect();
  try {
    const roles = await client.query("select 1 from pg_roles where rolname = 'sila'");
    if (roles.rowCount === 0) await client.query('create role sila login');
    const databases = await client.query("select 1 from pg_database where datname = 'sila'");
    if (databases.rowCount === 0) await client.query('create database sila owner sila');
  } finally {
    await client.end();
  }
}

function address(socketFolder: string, role: 'sila' | 'postgres'): string {
  return `postgresql://${role}@/${role}?host=${encodeURIComponent(socketFolder)}`;
}
