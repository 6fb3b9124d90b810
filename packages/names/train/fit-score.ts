/**
 * Fits the alignment's costs, the scores' weights and the verdicts' thresholds
 * on the fitting halves of the name sets and on the name bench, and writes
 * src/generated/score-model.ts:
 *   node --import tsx packages/names/train/fit-score.ts [DATA FOLDER] [ROUNDS]
 */
import { writeFileSync } from 'node:fs';
import { NameMatcher } from '../src/compare/name-matcher.ts';
import type { ScoreModel } from '../src/compare/score-model.ts';
import { SCORE_MODEL } from '../src/generated/score-model.ts';
import { fitGeneral } from './fit-general.ts';
import { fitLineage, type LineagePair } from './fit-lineage.ts';
import { latinPairs } from './latin-pairs.ts';
import { fitLogistic } from './logistic.ts';
import { bestF1, f1At, reliability, type Scored } from './measures.ts';
import { type BenchCase, readNameBench } from './name-bench.ts';
import { figuresSet, inventedSet, type NameSet } from './name-sets.ts';
import { Random } from './random.ts';
import { unseenTokenCases } from './token-cases.ts';

const [folder = '../shared/data', rounds = '150'] = process.argv.slice(2);
const names = `${folder}/names`;
/** Of the true pairs of the fitting halves, at most this share may be called different. */
const MOST_LOST = 0.02;
const LEAST_DIFFERENT = 0.02;
/** The few Arabic cases of the bench count more: they hold conflicts that the other sets lack. */
const BENCH_WEIGHT = 3;

interface SetPair extends LineagePair {
  readonly heldOut: boolean;
}

const matcher = new NameMatcher();
const invented = pairsOf(inventedSet(names), 'invented', 1);
const figuresNames = figuresSet(names);
const figures = pairsOf(figuresNames, 'figures', 2);
const latin = latinPairs(figuresNames).map((pair) => ({
  ...pair,
  left: matcher.prepare(pair.left),
  right: matcher.prepare(pair.right),
  weight: 2,
  query: null,
}));
const bench = readNameBench(folder);
const isLineage = (one: BenchCase) =>
  matcher.isLineage(matcher.prepare(one.left), matcher.prepare(one.right));
const benchLineages = bench.filter(isLineage);
const benchGeneral = bench.filter((one) => !isLineage(one));
const start = { costs: SCORE_MODEL.costs, weights: SCORE_MODEL.weights };
const lineage = fitLineage(
  [
    ...[...invented, ...figures].filter(({ heldOut }) => !heldOut),
    ...latin.filter((pair) => !pair.heldOut && matcher.isLineage(pair.left, pair.right)),
    ...benchLineages.map(({ left, right, same }) => ({
      left: matcher.prepare(left),
      right: matcher.prepare(right),
      same,
      weight: BENCH_WEIGHT,
      query: null,
    })),
  ],
  matcher.table,
  start,
  Number(rounds),
  new Random(99),
);
const general = fitGeneral(benchGeneral, matcher.table);
const model = withThresholds({
  costs: rounded(lineage.costs),
  weights: lineage.weights.map(short),
  general: general.weights.map(short),
  single: SCORE_MODEL.single,
  same: 0.5,
  different: LEAST_DIFFERENT,
});
report();
write();

function pairsOf(set: NameSet, title: string, weight: number): SetPair[] {
  return set.queries.flatMap((query, at): SetPair[] => {
    const shared = {
      left: matcher.prepare(query.query),
      heldOut: query.heldOut,
      query: `${title} ${at}`,
      weight,
    };
    const rights = [...query.right];
    const right = matcher.prepare(set.pool[rights[at % rights.length]!]!);
    const wrong = query.negatives.map((n) => ({
      ...shared,
      right: matcher.prepare(set.pool[n]!),
      same: false,
    }));
    return [{ ...shared, right, same: true }, ...wrong];
  });
}

function scored(pairs: readonly LineagePair[], by: ScoreModel): Scored[] {
  const own = new NameMatcher({ model: by });
  const words = ({ tokens }: LineagePair['left']) =>
    own.prepareTokens(Array.from(tokens, (token) => matcher.table.token(token).text));
  return pairs.map(({ left, right, same }) => ({
    score: own.score(words(left), words(right)),
    same,
  }));
}

function scoredBench(by: ScoreModel): Scored[] {
  const own = new NameMatcher({ model: by });
  const lineages = benchLineages.map(({ left, right, same }) => ({
    score: own.score(own.prepare(left), own.prepare(right)),
    same,
  }));
  return [...lineages, ...general.unseen];
}

/**
 * `same` is the probability of the best mean F1 over the three sets, the
 * middle of the widest good stretch; `different` the one below which at most
 * one true pair in fifty falls. Both on what was fitted, never on what is
 * reported.
 */
function withThresholds(fitted: ScoreModel): ScoreModel {
  const seen = (pairs: readonly SetPair[]) => pairs.filter(({ heldOut }) => !heldOut);
  const sets = [scored(seen(invented), fitted), scored(seen(figures), fitted), scoredBench(fitted)];
  const mean = (threshold: number) => sets.reduce((sum, set) => sum + f1At(set, threshold), 0);
  const smooth = (percent: number) =>
    mean(percent / 100 - 0.1) + mean(percent / 100) + mean(percent / 100 + 0.1);
  const percents = Array.from({ length: 26 }, (_, at) => 20 + at * 2);
  const best = percents.reduce((a, b) => (smooth(b) > smooth(a) ? b : a));
  const right = sets
    .slice(0, 2)
    .flat()
    .filter((one) => one.same)
    .map(({ score }) => score)
    .sort((a, b) => a - b);
  const lost = right[Math.floor(right.length * MOST_LOST)]!;
  const different = Math.max(LEAST_DIFFERENT, Math.floor(lost * 100) / 100);
  const same = best / 100;
  return { ...fitted, same, different, single: rounded(single(same)) };
}

/** One word against one word: the slope of a logistic fit, shifted so that its best threshold is the common one. */
function single(same: number): { scale: number; shift: number } {
  const cases = unseenTokenCases(names).fit.map(({ arabic, latin, same: one }) => {
    const [left, right] = [matcher.prepare(arabic), matcher.prepare(latin)];
    return { evidence: matcher.table.evidence(left.tokens[0]!, right.tokens[0]!), same: one };
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
  for (const [title, pairs] of [
    ['invented', invented],
    ['figures', figures],
    ['figures, Latin beside Latin', latin],
  ] as const) {
    const fit = scored(
      pairs.filter(({ heldOut }) => !heldOut),
      model,
    );
    const held = scored(
      pairs.filter(({ heldOut }) => heldOut),
      model,
    );
    say(
      `${title}: F1 at ${model.same} fitted ${f1(fit)}, held out ${f1(held)} (best ${bestF1(held).f1.toFixed(3)})`,
    );
    for (const { from, predicted, observed, count } of reliability(held))
      say(`  ${from.toFixed(1)}  ${predicted.toFixed(3)}  ${observed.toFixed(3)}  ${count}`);
  }
  const all = scoredBench(model);
  const kinds = [...benchLineages, ...benchGeneral].map(({ schema }) => schema);
  const persons = all.filter((_, at) => kinds[at] === 'Person');
  say(
    `name bench: lineages ${f1(all.slice(0, benchLineages.length))} of ${benchLineages.length} fitted, others ${f1(general.unseen)} of ${general.unseen.length} by tenths unseen; all ${f1(all)}, persons ${f1(persons)}`,
  );
}

function f1(list: readonly Scored[]): string {
  return f1At(list, model.same).toFixed(3);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

function short(value: number): number {
  return Number(value.toPrecision(4));
}

function rounded<T extends object>(record: T): T {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [
      key,
      typeof value === 'number' ? short(value) : rounded(value as object),
    ]),
  ) as T;
}

function write(): void {
  const head =
    "// Generated by train/fit-score.ts; do not edit.\nimport type { ScoreModel } from '../compare/score-model.ts';\n";
  const text = `${head}\nexport const SCORE_MODEL: ScoreModel = ${JSON.stringify(model, null, 2)};\n`;
  writeFileSync(new URL('../src/generated/score-model.ts', import.meta.url), text);
}
