/**
 * Fits the alignment's costs, the score's weights and the verdicts' thresholds
 * on the fitting halves of the name sets, and writes src/generated/score-model.ts:
 *   node --import tsx packages/names/train/fit-score.ts [FOLDER] [ROUNDS]
 */
import { writeFileSync } from 'node:fs';
import { type AlignCosts, Aligner } from '../src/compare/align.ts';
import { FEATURES, nameFeatures } from '../src/compare/name-features.ts';
import { type PreparedName, prepareName } from '../src/compare/prepared-name.ts';
import { SCORE_MODEL } from '../src/generated/score-model.ts';
import { TokenTable } from '../src/tokens/token-table.ts';
import { fitLogistic, linear, type Sample } from './logistic.ts';
import { bestF1, f1At, type Scored } from './measures.ts';
import { figuresSet, inventedSet } from './name-sets.ts';
import { Random } from './random.ts';
import { unseenTokenCases } from './token-cases.ts';

const [folder = '../shared/data/names', rounds = '150'] = process.argv.slice(2);
/** A part more is never evidence for one person, whatever the negatives of one set say. */
const BOUNDS = new Map([
  [FEATURES.indexOf('absent'), -0.25],
  [FEATURES.indexOf('firstAbsent'), -0.25],
]);
/** However rare a left-out given name is in the sets, lists do leave it out. */
const MOST_SKIP = 4;
const DIFFERENT_BELOW = 0.04;

interface NamePair {
  readonly left: PreparedName;
  readonly right: PreparedName;
  readonly same: boolean;
  readonly heldOut: boolean;
  readonly set: number;
  readonly query: number;
}
type NameSample = Sample & { readonly pair: NamePair };

const random = new Random(99);
const table = new TokenTable();
const pairs = [inventedSet(folder), figuresSet(folder)].flatMap((set, number) =>
  set.queries.flatMap((query, at): NamePair[] => {
    const left = prepareName(query.query, table);
    const rights = [...query.right];
    const shared = { left, heldOut: query.heldOut, set: number, query: number * 1e6 + at };
    const right = prepareName(set.pool[rights[at % rights.length]!]!, table);
    const wrong = query.negatives.map((n) => ({
      ...shared,
      right: prepareName(set.pool[n]!, table),
      same: false,
    }));
    return [{ ...shared, right, same: true }, ...wrong];
  }),
);

let costs: AlignCosts = {
  ...SCORE_MODEL.costs,
  skipFirst: Math.min(MOST_SKIP, SCORE_MODEL.costs.skipFirst),
};
let weights = fitLogistic(fitting(samplesOf(costs)), SCORE_MODEL.weights, 12, BOUNDS);
let least = loss(fitting(samplesOf(costs)), weights);
for (let round = 0; round < Number(rounds); round++) {
  const trial = nudged(costs);
  const samples = fitting(samplesOf(trial));
  const refitted = fitLogistic(samples, weights, 4, BOUNDS);
  const lost = loss(samples, refitted);
  if (lost < least) [least, costs, weights] = [lost, trial, refitted];
}
const samples = samplesOf(costs);
const same = commonThreshold(fitting(samples));
report();
write();

function samplesOf(tried: AlignCosts): NameSample[] {
  const aligner = new Aligner(table, tried);
  return pairs.map((pair) => {
    const [one, other] =
      pair.left.tokens.length < pair.right.tokens.length
        ? [pair.right, pair.left]
        : [pair.left, pair.right];
    aligner.align(one, other);
    const features = nameFeatures(aligner, one, other, table).slice();
    return { pair, features, same: pair.same, weight: pair.set === 0 ? 1 : 2 };
  });
}

function fitting(all: readonly NameSample[]): NameSample[] {
  return all.filter((sample) => !sample.pair.heldOut);
}

/** Log loss of the score plus loss of ranking each right answer above its own wrong ones. */
function loss(list: readonly NameSample[], tried: readonly number[]): number {
  let log = 0;
  let weight = 0;
  const queries = new Map<number, { right: number; wrong: number[] }>();
  for (const sample of list) {
    const value = linear(sample.features, tried);
    log += sample.weight * Math.log(1 + Math.exp(sample.same ? -value : value));
    weight += sample.weight;
    const query = queries.get(sample.pair.query) ?? { right: 0, wrong: [] };
    if (sample.same) query.right = value;
    else query.wrong.push(value);
    queries.set(sample.pair.query, query);
  }
  let rank = 0;
  for (const { right, wrong } of queries.values()) {
    rank += Math.log(
      1 + wrong.reduce((sum, value) => sum + Math.exp(Math.min(50, value - right)), 0),
    );
  }
  return (11 * log) / weight + (2 * rank) / queries.size;
}

function nudged(from: AlignCosts): AlignCosts {
  const factor = () => (random.next() < 0.35 ? Math.exp((random.next() - 0.5) * 0.9) : 1);
  const { pair } = from;
  return {
    skipFirst: Math.min(MOST_SKIP, from.skipFirst * factor()),
    skipMiddle: from.skipMiddle * factor(),
    skipLast: from.skipLast * factor(),
    rotated: from.rotated * factor(),
    merged: from.merged * factor(),
    pair: {
      shift: pair.shift + (random.next() < 0.35 ? random.next() - 0.5 : 0),
      scale: pair.scale * factor(),
      kept: Math.min(0.999, 1 - (1 - pair.kept) * factor()),
      mostShare: pair.mostShare * factor(),
      unlisted: pair.unlisted * factor(),
    },
  };
}

function scoredOf(list: readonly NameSample[], set: number): Scored[] {
  return list
    .filter((sample) => sample.pair.set === set)
    .map((sample) => ({
      score: 1 / (1 + Math.exp(-linear(sample.features, weights))),
      same: sample.same,
    }));
}

/** One threshold for all: the middle of the widest stretch of good mean F1 over both sets. */
function commonThreshold(list: readonly NameSample[]): number {
  const sets = [scoredOf(list, 0), scoredOf(list, 1)];
  const mean = (threshold: number) =>
    sets.reduce((sum, scored) => sum + f1At(scored, threshold), 0);
  const percents = Array.from({ length: 26 }, (_, at) => 20 + at * 2);
  const smooth = (percent: number) =>
    mean(percent / 100 - 0.1) + mean(percent / 100) + mean(percent / 100 + 0.1);
  return (
    percents.reduce((best, percent) => (smooth(percent) > smooth(best) ? percent : best)) / 100
  );
}

/** One word against one word: the slope of a logistic fit, shifted so that its best threshold is the common one. */
function single(): { scale: number; shift: number } {
  const cases = unseenTokenCases(folder).fit.map(({ arabic, latin, same: one }) => {
    const [left, right] = [prepareName(arabic, table), prepareName(latin, table)];
    return { evidence: table.evidence(left.tokens[0]!, right.tokens[0]!), same: one };
  });
  const [, scale = 1] = fitLogistic(
    cases.map(({ evidence, same: one }) => ({
      features: Float64Array.of(1, evidence),
      same: one,
      weight: 1,
    })),
    [0, 1],
    20,
    new Map(),
  );
  const { threshold } = bestF1(
    cases.map(({ evidence, same: one }) => ({ score: evidence, same: one })),
  );
  return { scale, shift: Math.log(same / (1 - same)) / scale - threshold };
}

function report(): void {
  for (const set of [0, 1]) {
    const [fit, held] = [
      scoredOf(fitting(samples), set),
      scoredOf(
        samples.filter((one) => one.pair.heldOut),
        set,
      ),
    ];
    const figures = `fitted ${f1At(fit, same).toFixed(3)}, held out ${f1At(held, same).toFixed(3)}`;
    process.stderr.write(`${set === 0 ? 'invented' : 'figures'} F1 at ${same}: ${figures}\n`);
  }
}

function write(): void {
  const short = (value: number) => Number(value.toPrecision(4));
  const rounded = (record: object) =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key, short(value)]));
  const { pair, ...rest } = costs;
  const model = {
    costs: { ...rounded(rest), pair: rounded(pair) },
    weights: weights.map(short),
    single: rounded(single()),
    same,
    different: DIFFERENT_BELOW,
  };
  const head =
    "// Generated by train/fit-score.ts; do not edit.\nimport type { ScoreModel } from '../compare/score-model.ts';\n";
  const text = `${head}\nexport const SCORE_MODEL: ScoreModel = ${JSON.stringify(model, null, 2)};\n`;
  writeFileSync(new URL('../src/generated/score-model.ts', import.meta.url), text);
}
