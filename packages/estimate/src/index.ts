export { clopperPearsonInterval, wilsonInterval } from './intervals/binomial.ts';
export type { Estimate, Interval } from './intervals/interval.ts';
export { kornGraubardInterval, type SurveyShare } from './intervals/korn-graubard.ts';
export { productOfShares } from './intervals/product-of-shares.ts';
export { type Agreement, agreementOf, type DoubleJudgement } from './review/agreement.ts';
export { type PairToReview, reviewWorth } from './review/review-worth.ts';
export {
  type DesignEstimate,
  type LinkedClusters,
  pairwisePrecision,
  pairwiseRecall,
  type SampledCluster,
} from './sampling/cluster-sample.ts';
export {
  estimateQuality,
  type LinkQuality,
  type SampledPair,
  type SampledRecord,
} from './sampling/record-sample.ts';
export {
  type CurvePoint,
  type KnownPair,
  knownCurve,
  thresholdCurve,
  type WeighedSample,
} from './sampling/threshold-curve.ts';
export {
  estimateUniquePersons,
  type GroupSizes,
  uniquePersons,
} from './sampling/unique-persons.ts';
