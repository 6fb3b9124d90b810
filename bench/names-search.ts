/**
 * Measures the search among names: time to build, bytes a name, and the time of a query of each kind.
 *   node --expose-gc --import tsx bench/names-search.ts [DATA FOLDER] [--size=1000000] [--queries=400]
 */
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { NameIndex } from '@sila/names';
import { figuresSet, inventedSet } from '@sila/names/train';
import { type Bearer, fewWords, manyWords, type Population, seeded } from './names-population.ts';
import { type Asked, QUERY_KINDS, type QueryKind } from './names-queries.ts';

export interface SearchOptions {
  /** Folder of the shared data, `names/` inside it. */
  readonly folder: string;
  readonly sizes: readonly number[];
  /** Queries of each kind. */
  readonly queries: number;
}

export const SEARCH_DEFAULTS: Omit<SearchOptions, 'folder'> = {
  sizes: [10_000, 100_000, 1_000_000],
  queries: 400,
};

const TOP = 10;
const WARMING = 40;

/** CPU time in ms of all queries of one index asked for the first time, ascending. */
export interface SearchTimes {
  readonly size: number;
  readonly words: string;
  readonly times: readonly number[];
}

/** Prints, for each population and size, how the index is built and how it answers. */
export function measureSearch(
  print: (line: string) => void,
  options: SearchOptions,
): SearchTimes[] {
  const folder = `${options.folder}/names`;
  if (!existsSync(`${folder}/dev_tokens.tsv`)) {
    print(`No data at ${folder}: the search is not measured.`);
    return [];
  }
  print(`Search, Node ${process.version}, one thread; CPU time in ms, first asked and asked again`);
  measureRecall(print, folder);
  return options.sizes.flatMap((size) => [
    measurePopulation('few words', fewWords(folder, seeded(1)), { ...options, print, size }),
    measurePopulation('many words', manyWords(folder, seeded(2)), { ...options, print, size }),
  ]);
}

/** Right names among the first results through the index, on the halves that nothing was fitted on. */
function measureRecall(print: (line: string) => void, folder: string): void {
  const sets = [
    ['public figures', figuresSet(folder)],
    ['invented people', inventedSet(folder)],
  ] as const;
  for (const [title, { pool, queries }] of sets) {
    const index = new NameIndex();
    for (const [id, name] of pool.entries()) index.add(id, name);
    const ranks = queries
      .filter(({ heldOut }) => heldOut)
      .map(({ query, right }) => index.search(query, 50).findIndex(({ id }) => right.has(id)));
    const found = [1, 10, 50].map((within) => share(ranks, within)).join(' / ');
    print(`${title}: right name found at 1 / 10 / 50: ${found} (${ranks.length} queries)`);
  }
}

interface Run {
  readonly print: (line: string) => void;
  readonly size: number;
  readonly queries: number;
}

function measurePopulation(words: string, population: Population, run: Run): SearchTimes {
  const bearers: Bearer[] = [];
  const queries = new Set(Array.from({ length: run.queries }, (_, at) => every(run) * at));
  const before = bytesHeld();
  const index = new NameIndex();
  let building = 0;
  for (let id = 0; id < run.size; ) {
    const block = Array.from({ length: Math.min(10_000, run.size - id) }, () =>
      population.bearer(),
    );
    const from = process.cpuUsage();
    for (const [at, bearer] of block.entries()) index.add(id + at, bearer.written);
    building += cpuSince(from);
    for (const [at, bearer] of block.entries()) if (queries.has(id + at)) bearers.push(bearer);
    id += block.length;
  }
  const bytes = (bytesHeld() - before) / run.size;
  run.print(
    `\n${run.size.toLocaleString('en')} names, ${words}: built in ${building.toFixed(1)} CPU-s, ${bytes.toFixed(0)} bytes a name`,
  );
  run.print('                          p50   p95   p99 | again p50   p99 | found at 1 / 10');
  warmUp({ index, population, bearers });
  const all = QUERY_KINDS.flatMap((kind) =>
    measureKind(kind, { index, population, bearers }, run.print),
  );
  run.print(`  ${'all kinds'.padEnd(22)} ${at(all, 0.5)} ${at(all, 0.95)} ${at(all, 0.99)}`);
  run.print(`  a fixed loop, to compare machines by: ${fixedLoop().toFixed(2)} ms`);
  return { size: run.size, words, times: all.sort((a, b) => a - b) };
}

function every(run: Run): number {
  return Math.max(1, Math.floor(run.size / run.queries));
}

interface Filled {
  readonly index: NameIndex;
  readonly population: Population;
  readonly bearers: readonly Bearer[];
}

function measureKind(
  kind: QueryKind,
  filled: Filled,
  print: (line: string) => void,
): readonly number[] {
  const random = seeded(7);
  const asked = filled.bearers
    .slice(WARMING)
    .map((bearer) => kind.ask(bearer, filled.population, random))
    .filter((one) => one !== null);
  const ranks: number[] = [];
  const first: number[] = [];
  const again: number[] = [];
  for (const one of asked) {
    first.push(timed(() => filled.index.search(one.query, TOP, { prefix: one.prefix })));
    again.push(timed(() => filled.index.search(one.query, TOP, { prefix: one.prefix })));
    if (one.meant !== null) ranks.push(rankOf(one, filled.index));
  }
  const times = `${at(first, 0.5)} ${at(first, 0.95)} ${at(first, 0.99)} |     ${at(again, 0.5)} ${at(again, 0.99)}`;
  const found = ranks.length === 0 ? '' : `${share(ranks, 1)} / ${share(ranks, 10)}`;
  print(`  ${kind.title.padEnd(22)} ${times} | ${found}`);
  return first;
}

/** CPU time of two million steps of plain arithmetic and memory, the median of nine: 2.6 ms where the figures of the README were measured, more on a slower or busier machine. */
function fixedLoop(): number {
  const cells = new Int32Array(1 << 16);
  const times = Array.from({ length: 9 }, () =>
    timed(() => {
      let state = 1;
      for (let step = 0; step < 2_000_000; step++) {
        state = (Math.imul(state, 1103515245) + 12345) | 0;
        cells[(state >>> 8) & 65535]! += step;
      }
    }),
  );
  return times.sort((a, b) => a - b)[4]!;
}

/** Rank of the best name that scores as the meant one does when it is asked for by itself. */
function rankOf({ query, meant }: Asked, index: NameIndex): number {
  const results = index.search(query, TOP);
  const same = new Set(
    index
      .search(meant!.written, 50)
      .filter(({ score }) => score === 1)
      .map(({ id }) => id),
  );
  return results.findIndex(({ id }) => same.has(id));
}

/** CPU time of the whole process in milliseconds: other programs' turns are left out, its own collector's are not. */
function timed(work: () => void): number {
  const from = process.cpuUsage();
  work();
  return cpuSince(from) * 1000;
}

/** The compiler's first looks at the code are not the search's time; other slips are drawn than those measured. */
function warmUp({ index, population, bearers }: Filled): void {
  for (const bearer of bearers.slice(0, WARMING)) {
    for (const kind of QUERY_KINDS) {
      const asked = kind.ask(bearer, population, seeded(9));
      if (asked !== null) index.search(asked.query, TOP, { prefix: asked.prefix });
    }
  }
}

function at(times: readonly number[], part: number): string {
  const sorted = [...times].sort((a, b) => a - b);
  return (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(2).padStart(5);
}

function share(ranks: readonly number[], within: number): string {
  const found = ranks.filter((rank) => rank >= 0 && rank < within).length;
  return (found / ranks.length).toFixed(3);
}

function cpuSince(from: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}

/** Collected several times over: what large arrays leave behind when they grow is given back only by the collection after. */
function bytesHeld(): number {
  for (let round = 0; round < 4; round++) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const args = process.argv.slice(2);
  const option = (name: string) =>
    args.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3);
  const size = option('size');
  measureSearch((line) => process.stdout.write(`${line}\n`), {
    folder: args.find((one) => !one.startsWith('--')) ?? '../shared/data',
    sizes: size === undefined ? SEARCH_DEFAULTS.sizes : size.split(',').map(Number),
    queries: Number(option('queries') ?? SEARCH_DEFAULTS.queries),
  });
}
