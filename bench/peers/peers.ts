/*
 * Sila beside Splink 5 and beside our own ideas in SQL on DuckDB: the same
 * files, one judge, one run. `npm run bench:peers -- [--runs 5] [--only NAME]
 * [--invented 100000,1000000] [--json]`. Makes a Python environment for the
 * bench alone; where no Python registry is reachable it says so and measures
 * Sila alone.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { inventedSet, type LinkageSet, publicSets } from '../linkage-sets.ts';
import { evaluate, rowsOf, type Truth } from './evaluate.ts';
import { type Measured, measured } from './measured.ts';
import { pythonForPeers } from './python.ts';
import { type PeerRun, printSet } from './table.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const HERE = fileURLToPath(new URL('.', import.meta.url));
const SILA = join(ROOT, 'node_modules/.bin/sila');
const THREADS = availableParallelism();
const LIMIT_SECONDS = 1800;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    only: { type: 'string' },
    invented: { type: 'string', default: '100000,1000000' },
    seed: { type: 'string', default: '20241208' },
    json: { type: 'boolean', default: false },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'sila-peers-'));
const [pairs, clusters] = [join(folder, 'pairs.csv'), join(folder, 'clusters.csv')];
try {
  const python = await pythonForPeers((line) => process.stderr.write(`${line}\n`));
  const found: PeerRun[] = [];
  for (const set of await sets()) {
    const truth = await truthOf(set);
    const runs = [await many('Sila', set, truth, () => sila(set))];
    if (python !== null) {
      runs.push(await many('Splink', set, truth, () => splink(python, set)));
      if (set.info) runs.push(await many('SQL', set, truth, () => sql(python, set)));
    }
    found.push(...runs);
    if (!values.json) printSet(set.name, runs);
  }
  const machine = { cores: THREADS, cpu: cpus()[0]?.model, node: process.version };
  if (values.json) console.log(JSON.stringify({ machine, runs: values.runs, found }, null, 2));
  else
    console.log(
      `\n${machine.cpu}, ${THREADS} cores, Node ${process.version}; medians of ${values.runs}`,
    );
} finally {
  rmSync(folder, { recursive: true });
}

async function sets(): Promise<LinkageSet[]> {
  const all = publicSets(folder);
  for (const records of values.invented.split(',').map(Number)) {
    if (records > 0) all.push(await inventedSet(folder, { records, seed: Number(values.seed) }));
  }
  return all.filter(({ name }) => values.only === undefined || name.startsWith(values.only));
}

/** Whom each record is of, from the set's own files. */
async function truthOf({ files, id, truth, info }: LinkageSet): Promise<Truth> {
  const people = new Map<string, string>();
  for (const file of info === undefined ? files : [info]) {
    const header = (await headerOf(file)).map((name) => name.trim());
    const [key, person] = [header.indexOf(id), header.indexOf(truth)];
    for await (const cells of rowsOf(file)) {
      // Ids stand before, truths before or behind any quoted cell of these files.
      const at = person > header.length / 2 ? cells.length - (header.length - person) : person;
      people.set(cells[key]!.trim(), cells[at]!.trim());
    }
  }
  return people;
}

async function headerOf(file: string): Promise<string[]> {
  const { createReadStream } = await import('node:fs');
  const { createInterface } = await import('node:readline');
  for await (const line of createInterface({ input: createReadStream(file) })) {
    return line.split(',');
  }
  return [];
}

interface Answer {
  readonly version?: string;
  readonly seconds: Readonly<Record<string, number>>;
  readonly compared?: number;
  readonly linkFrom: number;
  readonly thresholdFrom: string;
}

/** The released command line, started anew, outputs written. */
async function sila(set: LinkageSet): Promise<{ answer: Answer; cost: Measured }> {
  const words = ['link', ...set.words, '--out', pairs, '--clusters', clusters, '--json'];
  const cost = await measured(SILA, words, { seconds: LIMIT_SECONDS });
  const report = JSON.parse(cost.stdout) as {
    records: number;
    pairs: { perRecord: number };
    seconds: Record<string, number>;
  };
  return {
    cost,
    answer: {
      seconds: report.seconds,
      compared: Math.round(report.pairs.perRecord * report.records),
      linkFrom: 0,
      thresholdFrom: "the model's own, as shipped",
    },
  };
}

function splink(python: string, set: LinkageSet) {
  const name = set.info ? 'invented' : set.name;
  return peer(python, ['run_splink.py', name, ...set.files]);
}

function sql(python: string, set: LinkageSet) {
  return peer(python, ['run_sql.py', ...set.files]);
}

async function peer(python: string, words: readonly string[]) {
  const out = ['--pairs', pairs, '--clusters', clusters, '--threads', String(THREADS)];
  const limits = { cwd: HERE, seconds: LIMIT_SECONDS };
  const cost = await measured(python, [...words, ...out], limits);
  const last = cost.stdout.trim().split('\n').at(-1) ?? '';
  return { answer: JSON.parse(last) as Answer, cost };
}

/** Runs it as often as asked, judges the last, and tells the median of the costs. */
async function many(
  peerName: string,
  set: LinkageSet,
  truth: Truth,
  run: () => Promise<{ answer: Answer; cost: Measured }>,
): Promise<PeerRun> {
  const costs: Measured[] = [];
  let answer: Answer | null = null;
  try {
    for (let r = 0; r < Number(values.runs); r++) {
      const { cost, answer: told } = await run();
      costs.push(cost);
      answer = told;
    }
  } catch (error) {
    return { peer: peerName, set: set.name, records: truth.size, failed: (error as Error).message };
  }
  const judged = await evaluate(truth, { pairs, clusters, linkFrom: answer!.linkFrom });
  const median = (of: (cost: Measured) => number) =>
    costs.map(of).sort((a, b) => a - b)[costs.length >> 1]!;
  return {
    peer: answer!.version ? `${peerName} ${answer!.version}` : peerName,
    set: set.name,
    records: truth.size,
    wallSeconds: median(({ wallSeconds }) => wallSeconds),
    cpuSeconds: median(({ cpuSeconds }) => cpuSeconds),
    peakMiB: median(({ peakMiB }) => peakMiB),
    ownSeconds: answer!.seconds,
    compared: answer!.compared ?? null,
    threshold: answer!.thresholdFrom,
    ...judged,
  };
}
