/*
 * Measures the released `sila link` against known truth: quality at the
 * model's own threshold, seconds, processor time and peak memory.
 * `npm run bench:linkage -- [--runs 5] [--invented 100000,1000000] [--large]
 * [--only NAME] [--json]`. --large adds five million records. The public sets
 * are measured where ../shared/data is present.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Confusions, confusionsOf } from './confusions.ts';
import { inventedSet, type LinkageSet, publicSets } from './linkage-sets.ts';
import { measured } from './peers/measured.ts';

interface Quality {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

interface Report {
  readonly records: number;
  readonly pairs: Quality & { readonly completeness: number; readonly perRecord: number };
  readonly clusters: Quality & { readonly count: number };
  readonly seconds: Readonly<Record<string, number>>;
}

interface Result extends Report {
  readonly set: string;
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  readonly peakMiB: number;
  readonly confusions: Confusions | null;
}

const SILA = fileURLToPath(new URL('../node_modules/.bin/sila', import.meta.url));
const LARGE = 5_000_000;
const LIMIT_SECONDS = 7200;
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    invented: { type: 'string', default: '100000,1000000' },
    large: { type: 'boolean', default: false },
    only: { type: 'string' },
    seed: { type: 'string', default: '20241208' },
    json: { type: 'boolean', default: false },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'sila-bench-'));
const machine = `${cpus()[0]?.model}, ${availableParallelism()} cores, Node ${process.version}`;
try {
  const results: Result[] = [];
  for (const set of await sets()) {
    results.push(await resultOf(set));
    if (!values.json) show(results.at(-1)!);
  }
  if (values.json) console.log(JSON.stringify({ machine, runs: values.runs, results }, null, 2));
  else showGrowth(results);
} finally {
  rmSync(folder, { recursive: true });
}

async function sets(): Promise<LinkageSet[]> {
  const all = publicSets(folder);
  if (all.length === 0) process.stderr.write('The public sets are not here: ../shared/data.\n');
  const sizes = values.invented
    .split(',')
    .map(Number)
    .filter((size) => size > 0);
  if (values.large) sizes.push(LARGE);
  const wanted = (name: string) => values.only === undefined || name.startsWith(values.only);
  for (const records of sizes) {
    const plan = { records, seed: Number(values.seed) };
    if (wanted(`invented ${records}`)) all.push(await inventedSet(folder, plan));
  }
  return all.filter(({ name }) => wanted(name));
}

async function resultOf(set: LinkageSet): Promise<Result> {
  const links = join(folder, 'links.csv');
  const words = ['link', ...set.words, '--out', links, '--json'];
  const all: (Report & Pick<Result, 'wallSeconds' | 'cpuSeconds' | 'peakMiB'>)[] = [];
  for (let run = 0; run < Number(values.runs); run++) {
    const { stdout, ...cost } = await measured(SILA, words, { seconds: LIMIT_SECONDS });
    all.push({ ...(JSON.parse(stdout) as Report), ...cost });
  }
  // Runs differ in cost alone: the same words give the same links.
  all.sort((a, b) => a.wallSeconds - b.wallSeconds);
  const confusions = set.info === undefined ? null : await confusionsOf(links, set.info);
  return { ...all[all.length >> 1]!, set: set.name, confusions };
}

function show(result: Result): void {
  const { pairs, clusters, seconds, confusions } = result;
  const three = ({ precision, recall, f1 }: Quality) =>
    [precision, recall, f1].map((share) => share.toFixed(4)).join(' / ');
  console.log(`\n${result.set}: ${result.records} records`);
  console.log(
    `  blocking  completeness ${pairs.completeness.toFixed(4)}, ${pairs.perRecord} pairs a record`,
  );
  console.log(`  pairs     ${three(pairs)} (precision / recall / F1)`);
  const gap = (pairs.f1 - clusters.f1).toFixed(4);
  console.log(`  clusters  ${three(clusters)}, F1 below that of pairs by ${gap}`);
  if (confusions !== null) {
    const { brothers, namesakes, others, linked } = confusions;
    const share = (wrong: number) =>
      `${wrong} (${((100 * wrong) / Math.max(1, linked)).toFixed(2)} %)`;
    console.log(
      `  wrong     brothers ${share(brothers)}, namesakes ${share(namesakes)}, others ${share(others)} of ${linked} links`,
    );
  }
  const stages = Object.entries(seconds).map(([stage, s]) => `${stage} ${s.toFixed(2)}`);
  console.log(
    `  cost      wall ${result.wallSeconds.toFixed(2)} s, CPU ${result.cpuSeconds.toFixed(2)} s, peak ${result.peakMiB} MiB (${stages.join(', ')})`,
  );
}

/** How fast the cost grows: records to this power. */
function showGrowth(results: readonly Result[]): void {
  console.log(`\n${machine}; median of ${values.runs} runs`);
  const invented = results.filter(({ confusions }) => confusions !== null);
  invented.slice(1).forEach((larger, at) => {
    const smaller = invented[at]!;
    const power = (of: (result: Result) => number) =>
      (Math.log(of(larger) / of(smaller)) / Math.log(larger.records / smaller.records)).toFixed(2);
    const [wall, cpu] = [power((r) => r.wallSeconds), power((r) => r.cpuSeconds)];
    console.log(
      `  from ${smaller.records} to ${larger.records} records: wall ∝ records^${wall}, CPU ∝ records^${cpu}`,
    );
  });
}
