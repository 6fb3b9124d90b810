/*
 * The best that anybody could do on the invented lists with the fields as they
 * are compared: boosted trees fitted on the truth of one seed, measured on
 * another, beside Sila without labels, by pairs and by clusters. And how many
 * true pairs say too little to be told at all. It only measures: nothing of it
 * goes into Sila's defaults.
 * `npm run bench:oracle -- [--records 12000,100000] [--fit 7] [--on 31] [--trees 60]`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inventedSet } from './linkage-sets.ts';
import { binRows, bordersOf } from './oracle/bin-features.ts';
import { growTrees } from './oracle/boosted-trees.ts';
import { clusterPoint, type Point, pairCurve } from './oracle/curve.ts';
import { type KnownPairs, knownPairs } from './oracle/known-pairs.ts';

const DEPTH = 5;
const RATE = 0.2;
const PRECISIONS = [0.99, 0.98, 0.95] as const;
/** Weights, in bits, from which clusters are made: their curve. */
const CLUSTERED_FROM = [-5, -4, -3, -2, -1, 0, 1, 2];

const { values } = parseArgs({
  options: {
    records: { type: 'string', default: '12000,100000' },
    fit: { type: 'string', default: '7' },
    on: { type: 'string', default: '31' },
    trees: { type: 'string', default: '60' },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'sila-oracle-'));
try {
  for (const records of values.records.split(',').map(Number)) await measure(records);
} finally {
  rmSync(folder, { recursive: true });
}

async function measure(records: number): Promise<void> {
  const fitted = await invented(records, Number(values.fit));
  const known = await invented(records, Number(values.on));
  const { truePairs, completeness, perRecord, bits, best } = known;
  console.log(
    `\n${records} records, fitted on seed ${values.fit}, measured on seed ${values.on}: completeness ${share(completeness)}, ${perRecord.toFixed(1)} pairs a record`,
  );
  tellCurves('Sila, no labels', known, bits);
  tellCurves('oracle, fitted on truth', known, oracleScores(fitted, known));
  const sure = pairCurve(known, bits, PRECISIONS).at[0]!.bits;
  const poor = best.filter((most) => most < sure).length / truePairs;
  console.log(
    `  of ${truePairs} true pairs ${share(poor)} would stay below what gives precision ${PRECISIONS[0]} (${sure.toFixed(1)} bits) even if all that both state agreed exactly`,
  );
}

async function invented(records: number, seed: number): Promise<KnownPairs> {
  return knownPairs(await inventedSet(folder, { records, seed }));
}

/** Log2 odds by trees that saw the truth of another seed. */
function oracleScores(fitted: KnownPairs, known: KnownPairs): Float64Array {
  const borders = bordersOf(fitted.features);
  const rules = { trees: Number(values.trees), depth: DEPTH, rate: RATE };
  const score = growTrees(binRows(fitted.features, borders), fitted.labels, rules);
  const rows = binRows(known.features, borders);
  return Float64Array.from(known.bits, (_, row) => score(rows, row) / Math.LN2);
}

function tellCurves(name: string, known: KnownPairs, scores: Float64Array): void {
  const { best, at } = pairCurve(known, scores, PRECISIONS);
  const recalls = at.map(({ recall }, k) => `${share(recall)} at ${PRECISIONS[k]}`).join(', ');
  console.log(`  ${name}: pairs best F1 ${three(best)}; recall ${recalls}`);
  const points = CLUSTERED_FROM.map((from) => clusterPoint(known, scores, from));
  const top = points.reduce((a, b) => (b.f1 > a.f1 ? b : a));
  const sure = points.filter(({ precision }) => precision >= PRECISIONS[0]);
  const recall = Math.max(0, ...sure.map((point) => point.recall));
  console.log(
    `    clusters best F1 ${three(top)}; recall ${share(recall)} at ${PRECISIONS[0]} or more`,
  );
}

function three({ precision, recall, f1 }: Point): string {
  return `${share(f1)} (precision ${share(precision)}, recall ${share(recall)})`;
}

function share(value: number): string {
  return value.toFixed(4);
}
