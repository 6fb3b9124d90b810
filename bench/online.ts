/*
 * Measures the online index: searches and additions one by one beside many
 * resident records, memory, and whether its clusters are those of a rebuild.
 * `npm run bench:online -- [--records 1000000] [--learn 50000] [--seed S]`.
 * Records are invented; a twentieth of them is kept out, and comes later.
 * The model is learned from --learn of the records that stay: a batch run over
 * all of them is measured by bench:linkage.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  type LinkModel,
  learnOnline,
  linkTable,
  OnlineIndex,
  type OnlineKnowledge,
  type OnlineRecord,
  type RecordTable,
  statedIn,
} from '@sila/linkage';
import { identification, PERSON_MODEL, similarityOf } from '@sila/tracing';
import { inventedSet } from './linkage-sets.ts';
import { seeded } from './names-population.ts';
import { filesApart } from './online/files-apart.ts';
import { type Latencies, latenciesOf } from './online/latencies.ts';
import { tableOf } from './online/table-of.ts';

const QUERIES = 20_000;
const SAMPLE = 20_000;

const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '1000000' },
    learn: { type: 'string', default: '50000' },
    seed: { type: 'string', default: '20241208' },
  },
});
const random = seeded(Number(values.seed));
const folder = mkdtempSync(join(tmpdir(), 'sila-bench-'));
try {
  await measure();
} finally {
  rmSync(folder, { recursive: true });
}

async function measure(): Promise<void> {
  console.log(`${cpus()[0]?.model}, ${availableParallelism()} cores, Node ${process.version}`);
  const plan = { records: Number(values.records), seed: Number(values.seed) };
  const set = await inventedSet(folder, plan);
  const share = Number(values.learn) / plan.records;
  const files = await filesApart(set.files[0]!, folder, { learnShare: share, random });
  const table = await tableOf(files.resident);
  const later = await tableOf(files.later);
  const model = learnedModel(await tableOf(files.learn), table.size);
  const learning = process.cpuUsage();
  const knowledge = learnOnline(table, { model }, rules(table));
  console.log(`learned   in ${secondsSince(learning).toFixed(1)} CPU s`);
  const index = new OnlineIndex(knowledge);
  const loading = process.cpuUsage();
  index.addAll(records(table));
  const loaded = secondsSince(loading);
  const { size, bytes } = index;
  const speed = Math.round(size / loaded);
  console.log(`resident  ${size} records linked in ${loaded.toFixed(1)} CPU s (${speed}/s)`);
  console.log(`memory    ${(bytes / size).toFixed(0)} bytes a record`);
  show('search', searches(index, table));
  show('addition', additions(index, later));
  console.log(`linked    ${linkedShare(index, table).toFixed(4)} of the records to another`);
  const sample = Math.min(SAMPLE, table.size);
  const equal = isRebuild(knowledge, table, sample) ? 'equal' : 'NOT EQUAL';
  console.log(`rebuild   ${equal} on ${sample} records`);
}

function rules(table: RecordTable) {
  return { similarityOf, identifies: identification(table.fields) };
}

/** Learned from a part; that two of all the records are of one person is less likely by as much as there are more. */
function learnedModel(part: RecordTable, of: number): LinkModel {
  const steps = linkTable(part, PERSON_MODEL, rules(part));
  let step = steps.next();
  while (!step.done) step = steps.next();
  const { model } = step.value;
  return { ...model, priorBits: (model.priorBits ?? 0) - Math.log2(of / part.size) };
}

function* records(table: RecordTable): Generator<[number, OnlineRecord]> {
  for (let r = 0; r < table.size; r++) yield [r, statedIn(table, r)];
}

type Measured = Latencies & { readonly note: string };

/** Half of what a resident record states, one word of the name misspelt. */
function searches(index: OnlineIndex, table: RecordTable): Measured {
  let found = 0;
  const queries = Array.from({ length: QUERIES }, () => {
    const record = Math.floor(random() * table.size);
    return { record, query: asked(statedIn(table, record)) };
  });
  const took = latenciesOf(queries, ({ record, query }) => {
    const best = index.find(query, { limit: 10, explain: true });
    if (best.some((one) => one.record === record)) found++;
  });
  return {
    ...took,
    note: `the record itself among the first ten: ${(found / QUERIES).toFixed(3)}`,
  };
}

function asked({ values: [name, ...rest] }: OnlineRecord): OnlineRecord {
  const words = ((name ?? []) as readonly { text: string; part: number }[]).map((word) => ({
    ...word,
  }));
  const slip = words[Math.floor(random() * words.length)];
  if (slip && slip.text.length > 3) {
    const at = 1 + Math.floor(random() * (slip.text.length - 2));
    slip.text = slip.text.slice(0, at) + slip.text.slice(at + 1);
  }
  return { list: '', values: [words, ...rest.map((value) => (random() < 0.5 ? value : null))] };
}

function additions(index: OnlineIndex, later: RecordTable): Measured {
  const first = index.size;
  let changes = 0;
  const took = latenciesOf([...records(later)], ([number, stated]) => {
    changes += index.add(first + number, stated).length;
  });
  return { ...took, note: `${changes} changes of clusters` };
}

function linkedShare(index: OnlineIndex, table: RecordTable): number {
  const sizes = new Map<number, number>();
  for (let r = 0; r < table.size; r++) {
    const cluster = index.clusterOf(r);
    sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
  }
  let linked = 0;
  for (const size of sizes.values()) if (size > 1) linked += size;
  return linked / table.size;
}

/** Additions, removals and decisions in turn, against a rebuild in another order. */
function isRebuild(knowledge: OnlineKnowledge, table: RecordTable, sample: number): boolean {
  const index = new OnlineIndex(knowledge);
  const kept = new Set<number>();
  for (let r = 0; r < sample; r++) index.add(kept.add(r) && r, statedIn(table, r));
  const decided: [number, number, 'same' | 'different'][] = [];
  for (let turn = 0; turn < sample / 10; turn++) {
    const [l, r] = [Math.floor(random() * sample), Math.floor(random() * sample)];
    if (turn % 2 === 0 && kept.delete(l)) index.remove(l);
    else if (l !== r) decided.push([l, r, turn % 4 === 1 ? 'same' : 'different']);
  }
  const rebuilt = new OnlineIndex(knowledge);
  rebuilt.addAll([...kept].reverse().map((r) => [r, statedIn(table, r)] as const));
  for (const one of [index, rebuilt]) {
    for (const [l, r, how] of decided) if (kept.has(l) && kept.has(r)) one.decide(l, r, how);
  }
  const partition = (one: OnlineIndex) => [...kept].map((r) => one.membersWith(r)[0]).join();
  return partition(index) === partition(rebuilt);
}

function show(what: string, { wall, cpu, perSecond, note }: Measured): void {
  for (const [by, { p50, p99, p999 }] of Object.entries({ clock: wall, processor: cpu })) {
    const [half, most, nearly] = [p50, p99, p999].map((ms) => ms.toFixed(3));
    console.log(
      `${what.padEnd(9)} p50 ${half} ms, p99 ${most} ms, p99.9 ${nearly} ms by the ${by}`,
    );
  }
  console.log(`${' '.repeat(9)} ${Math.round(perSecond)} a second of one core; ${note}`);
}

function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
