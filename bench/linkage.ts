/*
 * Measures `sila link` against known truth: quality at the model's own
 * threshold, seconds and peak memory. `node --import tsx bench/linkage.ts`
 * [--runs 3] [--invented 12000,100000] [--only NAME]. The public sets are
 * measured where ../shared/data is present.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { inventedSet, type LinkageSet, misled, publicSets } from './linkage-sets.ts';

interface Report {
  readonly records: number;
  readonly pairs: Readonly<
    Record<'completeness' | 'perRecord' | 'precision' | 'recall' | 'f1', number>
  >;
  readonly clusters: Readonly<Record<'count' | 'precision' | 'recall' | 'f1', number>>;
  readonly seconds: Readonly<Record<string, number>>;
  readonly peakMiB: number;
}

const RUNNER = fileURLToPath(new URL('./linkage-run.ts', import.meta.url));
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    invented: { type: 'string', default: '12000,100000' },
    only: { type: 'string' },
    seed: { type: 'string', default: '20241208' },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'sila-bench-'));
try {
  const sets = publicSets(folder);
  if (sets.length === 0) console.log('The public sets are not here: ../shared/data is missing.');
  for (const records of values.invented
    .split(',')
    .map(Number)
    .filter((n) => n > 0)) {
    sets.push(await inventedSet(folder, { records, seed: Number(values.seed) }));
  }
  console.log(`${cpus()[0]?.model}, ${availableParallelism()} cores, Node ${process.version}`);
  console.log(`median of ${values.runs} runs; pairs and clusters as precision / recall / F1`);
  for (const set of sets) {
    if (values.only === undefined || set.name.startsWith(values.only)) await show(set);
  }
} finally {
  rmSync(folder, { recursive: true });
}

async function show(set: LinkageSet): Promise<void> {
  const links = join(folder, 'links.csv');
  const reports = Array.from({ length: Number(values.runs) }, () => run(set, links));
  reports.sort((a, b) => a.seconds.total! - b.seconds.total!);
  const { records, pairs, clusters, seconds, peakMiB } = reports[Math.floor(reports.length / 2)]!;
  const three = (q: { precision: number; recall: number; f1: number }) =>
    [q.precision, q.recall, q.f1].map((n) => n.toFixed(4)).join(' / ');
  console.log(`\n${set.name}: ${records} records`);
  console.log(
    `  blocking  completeness ${pairs.completeness.toFixed(4)}, ${pairs.perRecord} pairs a record`,
  );
  console.log(`  pairs     ${three(pairs)}`);
  console.log(`  clusters  ${three(clusters)}`);
  if (set.about !== undefined) {
    const { brothers, namesakes, others } = await misled(links, set.about);
    console.log(`  false     ${brothers} brothers, ${namesakes} namesakes, ${others} others`);
  }
  const stages = Object.entries(seconds).map(([stage, s]) => `${stage} ${s.toFixed(2)}`);
  console.log(`  seconds   ${stages.join(', ')}; peak ${peakMiB} MiB`);
}

function run({ words }: LinkageSet, links: string): Report {
  const args = ['--max-old-space-size=12000', '--import', 'tsx', RUNNER, ...words];
  const out = execFileSync(process.execPath, [...args, '--out', links, '--json'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(out) as Report;
}
