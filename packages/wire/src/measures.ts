import { z } from 'zod';
import { matchState, matchView, queueItem, verdict } from './review.ts';
import { route } from './route.ts';
import { byId, id, none, recordKind } from './shapes.ts';

/** A figure with the interval that holds the truth in 95 of 100 such samples. */
export const estimate = z.object({ value: z.number(), low: z.number(), high: z.number() });
export type Estimate = z.infer<typeof estimate>;

/** How good the links are now, from the pairs drawn at random alone. */
export const measures = z.object({
  sample: z.object({
    records: z.number().int(),
    drawn: z.number().int(),
    /** Decisions that the figures come from. */
    decided: z.number().int(),
    /** Sampled pairs put off or passed over: they widen the intervals. */
    open: z.number().int(),
    pairs: z.number().int(),
    /** Fewer decisions than this and no figure is given. */
    needed: z.number().int(),
    reachesAll: z.boolean(),
  }),
  precision: estimate.nullable(),
  recall: estimate.nullable(),
  /** Share of the pairs of one person that was compared at all; it is in the recall already. */
  blocking: estimate.nullable(),
  records: z.number().int(),
  groups: z.number().int(),
  persons: estimate.nullable(),
  /** Blind second judgements. */
  agreement: z.object({
    judged: z.number().int(),
    agreed: z.number().int(),
    share: estimate.nullable(),
    kappa: z.number().nullable(),
  }),
  model: z.string().nullable(),
});
export type Measures = z.infer<typeof measures>;

const comparison = { field: z.string(), part: z.string().nullable() };
const histogram = z.object({ from: z.number(), counts: z.array(z.number().int()) });

export const figures = z.object({
  records: z.number().int(),
  groupSizes: z.array(z.number().int()),
  priorBits: z.number(),
  proposedFrom: z.number(),
  levels: z.array(
    z.object({
      ...comparison,
      level: z.string(),
      m: z.number(),
      u: z.number(),
      bits: z.number().nullable(),
      pairs: z.number(),
    }),
  ),
  keys: z.array(
    z.object({ ...comparison, pairs: z.number(), likely: z.number(), added: z.number() }),
  ),
  likelyPairs: z.number(),
  weights: histogram,
  reach: histogram,
  tooLittle: z.number(),
  blocking: z.object({ completeness: z.number(), surveyed: z.number() }).optional(),
  sampleReachesAll: z.boolean(),
});
export type Figures = z.infer<typeof figures>;

export const charts = z.object({
  figures: figures.nullable(),
  model: z.string().nullable(),
  at: z.string().nullable(),
  curve: z.array(
    z.object({ bits: z.number(), precision: estimate.nullable(), recall: estimate.nullable() }),
  ),
  measures,
});
export type Charts = z.infer<typeof charts>;

export const modelView = z.object({
  id,
  name: z.string(),
  version: z.number().int(),
  origin: z.enum(['refined', 'imported']),
  records: z.number().int(),
  decisions: z.number().int(),
  changes: z.array(
    z.object({
      ...comparison,
      level: z.string(),
      before: z.number(),
      after: z.number(),
      pairs: z.number(),
      isHeldBack: z.boolean(),
    }),
  ),
  note: z.string(),
  at: z.string(),
  by: z.object({ id, name: z.string() }),
  isChosen: z.boolean(),
});
export type ModelView = z.infer<typeof modelView>;

/** A model as it travels between registries; read and checked by the engine. */
const carried = z.custom<object>((given) => typeof given === 'object' && given !== null);

export const cluster = z.object({
  records: z.array(
    z.object({
      id,
      personId: id,
      title: z.string().nullable(),
      kind: recordKind,
      listName: z.string(),
      row: z.number().int(),
    }),
  ),
  ties: z.array(
    z.object({
      matchId: id,
      left: id,
      right: id,
      state: matchState,
      bits: z.number(),
      isBridge: z.boolean(),
      isWeak: z.boolean(),
    }),
  ),
  isCut: z.boolean(),
});
export type ClusterView = z.infer<typeof cluster>;

const judgement = z.object({
  verdict,
  reason: z.string(),
  by: z.object({ id, name: z.string() }),
  at: z.string(),
});

export const disagreement = z.object({
  matchId: id,
  leftTitle: z.string().nullable(),
  rightTitle: z.string().nullable(),
  first: judgement,
  second: judgement.extend({ id }),
});
export type Disagreement = z.infer<typeof disagreement>;

/** What was decided stands in none of these. */
const blindLine = queueItem.pick({
  id: true,
  leftTitle: true,
  rightTitle: true,
  leftList: true,
  rightList: true,
  totalBits: true,
});

const said = z.string().max(2000);

export const measureRoutes = {
  readMeasures: route('GET', '/api/measures', { params: none, body: none, reply: measures }),
  readCharts: route('GET', '/api/charts', { params: none, body: none, reply: charts }),
  readCluster: route('GET', '/api/clusters/:id', {
    params: byId,
    body: none,
    reply: z.object({ cluster }),
  }),
  listSecondReviews: route('POST', '/api/second-reviews', {
    params: none,
    body: z.object({ limit: z.number().int().min(1).max(200) }),
    reply: z.object({ items: z.array(blindLine), total: z.number().int() }),
  }),
  /** By the match's id; only while it waits for this reader. */
  readSecondReview: route('GET', '/api/second-reviews/:id', {
    params: byId,
    body: none,
    reply: z.object({ match: matchView }),
  }),
  judgeAgain: route('POST', '/api/second-reviews/:id', {
    params: byId,
    body: z.object({ verdict, reason: said }),
    reply: z.object({ id, agrees: z.boolean() }),
  }),
  /** By the second judgement's own id. */
  withdrawSecondReview: route('POST', '/api/second-reviews/:id/withdraw', {
    params: byId,
    body: z.object({ reason: said }),
    reply: z.object({ matchId: id }),
  }),
  listDisagreements: route('GET', '/api/disagreements', {
    params: none,
    body: none,
    reply: z.object({ items: z.array(disagreement) }),
  }),
  listModels: route('GET', '/api/models', {
    params: none,
    body: none,
    reply: z.object({ models: z.array(modelView) }),
  }),
  refineModel: route('POST', '/api/models/refine', {
    params: none,
    body: z.object({ note: said }),
    reply: z.object({ model: modelView }),
  }),
  chooseModel: route('POST', '/api/models/choose', {
    params: none,
    body: z.object({ id: id.nullable(), reason: said }),
    reply: z.object({ models: z.array(modelView) }),
  }),
  exportModel: route('GET', '/api/models/:id', {
    params: byId,
    body: none,
    reply: z.object({ carried }),
  }),
  importModel: route('POST', '/api/models', {
    params: none,
    body: z.object({ carried, note: said }),
    reply: z.object({ model: modelView }),
  }),
};
