import {
  compareGeneral,
  GENERAL_FEATURES,
  generalFeatures,
} from '../src/compare/general/general-features.ts';
import { readGeneralName } from '../src/compare/general/general-name.ts';
import { WordLikeness } from '../src/compare/general/word-likeness.ts';
import { normaliseName } from '../src/normalise/normalise-name.ts';
import type { TokenTable } from '../src/tokens/token-table.ts';
import { boundsOf, fitLogistic, linear, type Sample } from './logistic.ts';
import type { Scored } from './measures.ts';
import type { BenchCase } from './name-bench.ts';

export interface GeneralFit {
  readonly weights: readonly number[];
  /** Every case scored by weights fitted without its tenth of the cases. */
  readonly unseen: readonly Scored[];
}

const ROUNDS = 25;
const FOLDS = 10;
/** What speaks against one bearer never speaks for one, whatever the few cases of one kind say. */
const NONE = Number.POSITIVE_INFINITY;
const BOUNDS = boundsOf(GENERAL_FEATURES, {
  noneMatched: [-NONE, -3],
  bothUnmatched: [-NONE, -1],
  oneUnmatched: [-NONE, -0.1],
  organisationOneUnmatched: [-NONE, 0],
  oneMatched: [-NONE, 0],
  numbersDiffer: [-NONE, 0],
  numberAbsent: [-NONE, -3],
  otherForm: [-NONE, 0],
  moved: [-NONE, 0],
  wholeEdited: [-NONE, 0],
  editedShare: [-NONE, 0],
  worstEdited: [-NONE, 0],
});

/** Weights of the general features from labelled pairs; few cases, so the figures to believe are `unseen`. */
export function fitGeneral(cases: readonly BenchCase[], table: TokenTable): GeneralFit {
  const likeness = new WordLikeness(table);
  const samples = cases.map((one) => sampleOf(one, table, likeness));
  const unseen = samples.map((sample): Scored => ({ score: 0, same: sample.same }));
  for (let fold = 0; fold < FOLDS; fold++) {
    const kept = samples.filter((_, at) => foldOf(at) !== fold);
    const weights = fitLogistic(kept, [], ROUNDS, BOUNDS);
    samples.forEach((sample, at) => {
      if (foldOf(at) === fold)
        unseen[at] = {
          score: 1 / (1 + Math.exp(-linear(sample.features, weights))),
          same: sample.same,
        };
    });
  }
  return { weights: fitLogistic(samples, [], ROUNDS, BOUNDS), unseen };
}

function sampleOf(
  { left, right, same }: BenchCase,
  table: TokenTable,
  likeness: WordLikeness,
): Sample {
  const [one, other] = [left, right].map((name) =>
    readGeneralName(normaliseName(name).tokens, table),
  );
  const comparison = compareGeneral(one!, other!, likeness);
  const features = Float64Array.from(generalFeatures(comparison, one!, other!));
  return { features, same, weight: 1 };
}

/** Neighbours in the file are alike, so folds take every tenth in a mixed order. */
function foldOf(at: number): number {
  return (Math.imul(at + 1, 0x9e3779b1) >>> 8) % FOLDS;
}
