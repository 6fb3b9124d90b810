import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  closeSync,
  mkdtempSync,
  openSync,
  readlinkSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** Small, so that segments are recycled and checkpoints happen while it is watched. */
const SETTINGS = ['min_wal_size=32MB', 'max_wal_size=32MB', 'shared_buffers=64MB'];

export interface JournaledPostgres {
  readonly connectionString: string;
  readonly adminConnectionString: string;
  /** Bytes of the journal so far. */
  written(): number;
  /** PostgreSQL's immediate end: nothing more is written, and its shared memory is given back. */
  quit(): Promise<void>;
}

/** The program that a running PostgreSQL of Sila's is, for starting the same with a journal. */
export function programOf(pid: number): string {
  return readlinkSync(`/proc/${pid}/exe`);
}

/**
 * Starts PostgreSQL on a cluster that Sila made and configured, with every
 * change to its files noted in a journal.
 */
export async function startJournaled(
  cluster: string,
  { program, library, journal }: { program: string; library: string; journal: string },
): Promise<JournaledPostgres> {
  const { uid, gid } = statSync(cluster);
  const socketFolder = mkdtempSync(join(tmpdir(), 'sila-'));
  chmodSync(socketFolder, 0o700);
  chownSync(socketFolder, uid, gid);
  closeSync(openSync(journal, 'a', 0o600));
  chownSync(journal, uid, gid);
  const settings = [`unix_socket_directories=${socketFolder}`, ...SETTINGS];
  const words = ['-D', cluster, ...settings.flatMap((setting) => ['-c', setting])];
  const env = {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    LC_ALL: 'C',
    TZ: 'UTC',
    LD_PRELOAD: library,
    JOURNAL_FILE: journal,
    JOURNAL_OF: cluster,
  };
  const identity = process.getuid?.() === 0 ? { uid, gid } : {};
  const child = spawn(program, words, { ...identity, env, cwd: '/', stdio: 'ignore' });
  const address = (role: string) =>
    `postgresql://${role}@/${role}?host=${encodeURIComponent(socketFolder)}`;
  await untilAnswers(address('postgres'), child);
  return {
    connectionString: address('sila'),
    adminConnectionString: address('postgres'),
    written: () => statSync(journal).size,
    async quit() {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGQUIT');
      await ended;
      rmSync(socketFolder, { recursive: true, force: true });
    },
  };
}

async function untilAnswers(connectionString: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) throw new Error(`PostgreSQL ended with ${child.exitCode}`);
    const client = new pg.Client(connectionString);
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await new Promise((wake) => setTimeout(wake, 100));
    }
  }
  throw new Error('PostgreSQL did not answer');
}
