import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { Writable } from 'node:stream';
import {
  type LinkModel,
  type LinkResult,
  linkTable,
  type Parallel,
  type RecordTable,
  readModel,
} from '@sila/linkage';
import { identification, PERSON_MODEL, similarityOf } from '@sila/tracing';
import { CommandProblem } from './command.ts';
import { orProblem } from './example-records.ts';
import { listBadCells } from './link/bad-rows.ts';
import { crewFor } from './link/ingest/crew.ts';
import { type LinkedFiles, linkedFiles } from './link/ingest/linked-files.ts';
import { openListFile } from './link/ingest/list-file.ts';
import { LINK_HELP, type LinkWords, readLinkWords } from './link/link-words.ts';
import { type MapFile, readJson, readMapFile, withListColumns } from './link/map-file.ts';
import { comparedOf, measure } from './link/measure.ts';
import { checkMap } from './link/plan-columns.ts';
import { sizeOf } from './link/read-text.ts';
import { StageClock } from './link/stage-clock.ts';
import { startLinkThreads } from './link/threads.ts';
import { WorkFolder } from './link/work-folder.ts';
import { type Found, writeClusters, writeLinks } from './link/write-found.ts';

/** Fewer records are linked sooner than threads are started. */
const WORTH_THREADS = 20_000;

interface LinkIo {
  readonly stdout: Pick<Writable, 'write'>;
  readonly stderr: Pick<Writable, 'write'>;
  /** Of the program; what an earlier version found is not gone on from. */
  readonly version?: string;
}

/**
 * `sila link`: links files without a server. JSON on stdout, progress on stderr.
 * @returns the exit code, 0 only when every file was written
 */
export async function runLink(args: readonly string[], io: LinkIo): Promise<number> {
  if (args.some((word) => word === '--help' || word === '-h')) {
    io.stdout.write(LINK_HELP);
    return 0;
  }
  try {
    await link(readLinkWords(args), io);
    return 0;
  } catch (error) {
    if (!(error instanceof CommandProblem)) throw error;
    io.stderr.write(`${error.message.replaceAll('\n', ' ')}\n`);
    return error.exitCode;
  }
}

async function link(words: LinkWords, io: LinkIo): Promise<void> {
  const clock = new StageClock((line) => io.stderr.write(`${line}\n`));
  const map: MapFile = words.map === null ? {} : await readMapFile(words.map);
  const model = words.model === null ? null : await readModelFile(words.model);
  clock.enter('read');
  const { files, bad } = await readFiles(words, map, clock);
  const once = oncePerList(files.table, words, map);
  const work =
    words.resume === null ? null : await WorkFolder.open(words.resume, words, io.version ?? '');
  let found: Found | null = (await work?.load()) ?? null;
  if (found === null) {
    found = await linkFiles(files, { model, once }, clock);
    await work?.save(found);
  }
  clock.enter('write');
  const links = await writeAll(words, { files, found }, clock);
  await work?.clear();
  const seconds = clock.end();
  if (!words.json) return;
  const measured = words.truth === null ? null : measure(files, found);
  const { size } = files.table;
  const report = {
    records: size,
    pairs: {
      perRecord: Math.round((found.compared.pairs / size) * 1000) / 1000,
      links,
      ...measured?.pairs,
    },
    clusters: { count: new Set(found.clusters).size, ...measured?.clusters },
    badCells: bad,
    seconds,
    peakMiB: Math.round(process.resourceUsage().maxRSS / 1024),
  };
  io.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
}

/** @returns how many links were written */
async function writeAll(
  words: LinkWords,
  what: { readonly files: LinkedFiles; readonly found: Found },
  clock: StageClock,
): Promise<number> {
  const onRows = (done: number, total: number) => clock.step({ stage: 'write', done, total });
  const links = await writeLinks(words.out, what, onRows);
  if (words.clusters !== null) await writeClusters(words.clusters, what, onRows);
  if (words.saveModel !== null) await writeModel(words.saveModel, what.found.model);
  return links;
}

interface ReadFiles {
  readonly files: LinkedFiles;
  /** Faults of form, by code; the rows are linked all the same. */
  readonly bad: Readonly<Record<string, number>>;
}

async function readFiles(words: LinkWords, map: MapFile, clock: StageClock): Promise<ReadFiles> {
  let bytes = 0;
  for (const path of words.files) bytes += await sizeOf(path);
  const crew = crewFor(bytes);
  try {
    const lists = [];
    for (const path of words.files) lists.push(await openListFile(path, crew));
    checkMap(map, lists);
    clock.enter('normalise');
    const bad = await listBadCells(lists, words.badRows);
    const files = await linkedFiles(lists, { words, map: withListColumns(map, lists) }, crew);
    return { files, bad };
  } finally {
    await crew.end();
  }
}

interface StageRules {
  readonly model: LinkModel | null;
  readonly once: ReadonlySet<string>;
}

/** Links by as many threads as pay; they are gone when it is done. */
async function linkFiles(files: LinkedFiles, rules: StageRules, clock: StageClock): Promise<Found> {
  const threads = startLinkThreads(files.table.size < WORTH_THREADS ? 1 : availableParallelism());
  try {
    const result = runStages(files.table, { ...rules, parallel: threads }, clock);
    const { pairs, clusters, model } = result;
    clock.enter('measure');
    return { pairs, clusters, model, compared: comparedOf(files, result.candidates) };
  } finally {
    await threads.close();
  }
}

function runStages(
  table: RecordTable,
  { model, once, parallel }: StageRules & { readonly parallel: Parallel },
  clock: StageClock,
): LinkResult {
  const identifies = identification(table.fields);
  const steps = linkTable(table, model ?? PERSON_MODEL, {
    similarityOf,
    onePerPersonLists: once,
    identifies,
    parallel,
  });
  let step = steps.next();
  for (; !step.done; step = steps.next()) clock.step(step.value);
  return step.value;
}

async function readModelFile(path: string): Promise<LinkModel> {
  try {
    return readModel(await readJson(path));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new CommandProblem(`${path}: ${error.message}`);
  }
}

/** @throws CommandProblem when a list is named that no record stands in */
function oncePerList(table: RecordTable, words: LinkWords, map: MapFile): Set<string> {
  const lists = new Set([...words.onePerPerson, ...(map.onePerPerson ?? [])]);
  for (const list of lists) {
    if (!table.listNames.includes(list)) {
      throw new CommandProblem(`--one-per-person names "${list}", which is none of the files.`, 2);
    }
  }
  return lists;
}

async function writeModel(path: string, model: LinkModel): Promise<void> {
  await orProblem(path, writeFile(path, `${JSON.stringify(model, null, 2)}\n`));
}
