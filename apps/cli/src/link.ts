import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { Writable } from 'node:stream';
import {
  type LinkModel,
  type LinkResult,
  linkTable,
  type Parallel,
  probabilityOf,
  type RecordTable,
  readModel,
} from '@sila/linkage';
import { identification, PERSON_MODEL, similarityOf } from '@sila/tracing';
import { CommandProblem } from './command.ts';
import { orProblem } from './example-records.ts';
import { buildTable, type NamedRecord } from './link/build-table.ts';
import { LINK_HELP, type LinkWords, readLinkWords } from './link/link-words.ts';
import { type MapFile, readJson, readMapFile, withListColumns } from './link/map-file.ts';
import { measure } from './link/measure.ts';
import { checkMap } from './link/plan-columns.ts';
import { readFileRows } from './link/read-file.ts';
import { StageClock } from './link/stage-clock.ts';
import { startLinkThreads } from './link/threads.ts';

/** Fewer records are linked sooner than threads are started. */
const WORTH_THREADS = 20_000;

interface LinkIo {
  readonly stdout: Pick<Writable, 'write'>;
  readonly stderr: Pick<Writable, 'write'>;
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
  const files = [];
  for (const path of words.files) files.push(await readFileRows(path));
  checkMap(map, files);
  const whole = withListColumns(map, files);
  clock.enter('normalise');
  const { table, named } = buildTable(files, words, whole);
  const threads = startLinkThreads(table.size < WORTH_THREADS ? 1 : availableParallelism());
  const once = oncePerList(table, words, map);
  const result = runStages(table, { model, once, parallel: threads }, clock);
  await threads.close();
  clock.enter('write');
  const links = linksOf(result);
  await writeLinks(words.out, { table, named, result, links });
  if (words.clusters !== null) await writeClusters(words.clusters, { table, named, result });
  if (words.saveModel !== null) await writeModel(words.saveModel, result.model);
  const seconds = clock.end();
  if (!words.json) return;
  const measured = words.truth === null ? null : measure(table, named, { ...result, links });
  const report = {
    records: table.size,
    pairs: {
      perRecord: Math.round((result.candidates.count / table.size) * 1000) / 1000,
      links: links.length,
      ...measured?.pairs,
    },
    clusters: { count: new Set(result.clusters).size, ...measured?.clusters },
    seconds,
    peakMiB: Math.round(process.resourceUsage().maxRSS / 1024),
  };
  io.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
}

interface StageRules {
  readonly model: LinkModel | null;
  readonly once: ReadonlySet<string>;
  readonly parallel: Parallel;
}

function runStages(
  table: RecordTable,
  { model, once, parallel }: StageRules,
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

/** Weighed pairs that stand in one cluster. */
function linksOf({ pairs, clusters }: LinkResult): [number, number, number][] {
  const links: [number, number, number][] = [];
  for (let p = 0; p < pairs.bits.length; p++) {
    const [l, r] = [pairs.lefts[p]!, pairs.rights[p]!];
    if (clusters[l] === clusters[r]) links.push([l, r, pairs.bits[p]!]);
  }
  return links;
}

interface Written {
  readonly table: RecordTable;
  readonly named: ReadonlyMap<string, NamedRecord>;
  readonly result: LinkResult;
  readonly links: readonly (readonly [number, number, number])[];
}

async function writeLinks(path: string, { table, named, links }: Written): Promise<void> {
  await writeRows(path, 'left_id,right_id,probability,bits,left_list,right_list', function* () {
    for (const [l, r, bits] of links) {
      const left = named.get(table.ids[l]!)!;
      const right = named.get(table.ids[r]!)!;
      const odds = `${probabilityOf(bits).toFixed(6)},${bits.toFixed(3)}`;
      yield `${cell(left.id)},${cell(right.id)},${odds},${cell(left.list)},${cell(right.list)}`;
    }
  });
}

async function writeClusters(path: string, written: Omit<Written, 'links'>): Promise<void> {
  const { table, named, result } = written;
  await writeRows(path, 'cluster,id,list', function* () {
    const numbers = new Map<number, number>();
    for (let r = 0; r < table.size; r++) {
      const cluster = result.clusters[r]!;
      const number = numbers.get(cluster) ?? numbers.size + 1;
      numbers.set(cluster, number);
      const { id, list } = named.get(table.ids[r]!)!;
      yield `${number},${cell(id)},${cell(list)}`;
    }
  });
}

async function writeModel(path: string, model: LinkModel): Promise<void> {
  await orProblem(path, writeFile(path, `${JSON.stringify(model, null, 2)}\n`));
}

/** Lines under another name first, so that a file of that name is always whole. */
async function writeRows(path: string, head: string, rows: () => Iterable<string>): Promise<void> {
  const part = `${path}.part`;
  const stream = createWriteStream(part);
  await orProblem(path, once(stream, 'open'));
  let lines = `${head}\n`;
  for (const row of rows()) {
    lines += `${row}\n`;
    if (lines.length < 1 << 16) continue;
    if (!stream.write(lines)) await once(stream, 'drain');
    lines = '';
  }
  stream.end(lines);
  await orProblem(path, once(stream, 'close'));
  await orProblem(path, rename(part, path));
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
