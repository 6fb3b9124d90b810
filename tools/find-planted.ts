import { spawn } from 'node:child_process';
import { createReadStream } from 'node:fs';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { dumpDatabase, findRunningPostgres } from '@sila/store';
import { makeBackupKey, openSealedLines } from '@sila/vault';
import { freePort, type SilaProcess, startServing } from '../journeys/support/sila-process.ts';
import { attachFiles } from './planted/attach-files.ts';
import { filesBelow } from './planted/files-below.ts';
import { lookFor } from './planted/look-for.ts';
import { MemberAtDevice } from './planted/member.ts';
import { plantList } from './planted/plant-list.ts';
import { processTree, readMemory, workingFolder } from './planted/read-memory.ts';
import { takeRequests } from './planted/take-requests.ts';
import { useMailboxes } from './planted/use-mailboxes.ts';
import { useRegistry } from './planted/use-registry.ts';

/**
 * Plants contacts, places and witnesses, and what families file and write,
 * through the API as the pages use it, and what photographs carry unseen and
 * documents say, then looks for them as somebody would
 * who took the whole machine: in the data folder, a dump, a backup opened with
 * its key, the logs, and the memory of the running server and its PostgreSQL.
 * Fails when any is found; with --open, when a place where they then must lie
 * shows none.
 *
 *   npm run check:planted [-- --open] [-- --people 500]
 */
const { values } = parseArgs({
  options: {
    open: { type: 'boolean', default: false },
    people: { type: 'string', default: '500' },
  },
});
const people = Number(values.people);
const isSealed = !values.open;
const folder = await mkdtemp(join(tmpdir(), 'sila-planted-'));
// PostgreSQL's account passes through it: its files then lie in here, and nothing else is ever removed.
await chmod(folder, 0o711);
const planted = plantList(people);
const look = lookFor(planted);
const lookForPapers = lookFor({ values: planted.papers, marks: [planted.paperMark] });
const plantedInAll = planted.values.size + planted.papers.size;

const sila = await startServing({
  folder: join(folder, 'data'),
  port: await freePort(),
  by: 'node',
});
let failed = false;
try {
  const member = new MemberAtDevice(sila.address);
  await member.begin(sila.firstLogin ?? '');
  await useRegistry(member, planted, isSealed);
  await takeRequests(member, planted, isSealed);
  await useMailboxes(member, planted, isSealed);
  await attachFiles(member, planted, isSealed);
  const found = await lookWhileItRuns(sila);
  // Stopped, so that what was only in its memory is in its files.
  await sila.stop();
  await lookInFiles(found);
  for (const [place, values] of found) {
    const traces = [...values].filter((one) => one.startsWith('a trace')).length;
    process.stdout.write(`${place}: ${values.size - traces} of ${plantedInAll} found\n`);
  }
  const all = new Set([...found.values()].flatMap((values) => [...values]));
  const missed = [...found].filter(([, values]) => values.size === 0).map(([place]) => place);
  failed = isSealed ? all.size > 0 : missed.some((place) => place !== 'logs');
  process.stdout.write(
    `${JSON.stringify({ people, planted: plantedInAll, isSealed, found: all.size, failed })}\n`,
  );
} finally {
  await sila.stop();
  await rm(folder, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;

async function lookWhileItRuns(sila: SilaProcess): Promise<Map<string, Set<string>>> {
  const found = new Map<string, Set<string>>();
  const note = (place: string, bytes: Buffer): void => noteIn(found, place, bytes);
  const processes = processTree(sila.child.pid!);
  if (!processes.some((pid) => workingFolder(pid)?.startsWith(`${folder}/`)))
    throw new Error('its PostgreSQL does not work in the folder that was made for it');
  for (const pid of processes) {
    const place = pid === sila.child.pid ? 'memory of the server' : 'memory of PostgreSQL';
    for (const piece of readMemory(pid)) note(place, piece);
  }
  const connectionString = await findRunningPostgres(join(folder, 'data'));
  if (connectionString === null) throw new Error('its PostgreSQL is not found');
  for await (const line of dumpDatabase(connectionString)) note('dump', Buffer.from(line));
  note('backup', await openedBackup());
  note('logs', Buffer.from(sila.out() + sila.err()));
  return found;
}

async function lookInFiles(found: Map<string, Set<string>>): Promise<void> {
  for (const path of await filesBelow(folder)) noteIn(found, 'data folder', await readFile(path));
}

function noteIn(found: Map<string, Set<string>>, place: string, bytes: Buffer): void {
  const known = found.get(place) ?? new Set<string>();
  for (const value of look(bytes)) known.add(value);
  // What a document says passes the server's memory as it is sealed; it must lie nowhere else.
  if (!place.startsWith('memory')) for (const value of lookForPapers(bytes)) known.add(value);
  found.set(place, known);
}

/** What a backup holds, for somebody who has its key as well. */
async function openedBackup(): Promise<Buffer> {
  const { identity, recipient } = await makeBackupKey();
  const out = join(folder, 'backup.age');
  await runSila(['backup', '--out', out, '--to', recipient]);
  const lines: string[] = [];
  for await (const line of openSealedLines(createReadStream(out), { identity })) lines.push(line);
  return Buffer.from(lines.join('\n'));
}

function runSila(words: readonly string[]): Promise<void> {
  const env = { ...process.env, SILA_DATA: join(folder, 'data') };
  const child = spawn(process.execPath, ['apps/cli/bin/sila.mjs', ...words], {
    env,
    stdio: 'ignore',
  });
  return new Promise((done, wrong) =>
    child.on('close', (code) =>
      code === 0 ? done() : wrong(new Error(`sila ${words[0]}: ${code}`)),
    ),
  );
}
