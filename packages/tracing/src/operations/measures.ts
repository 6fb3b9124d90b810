import { ok } from '@sila/domain';
import { type CurvePoint, thresholdCurve } from '@sila/estimate';
import { POLICY } from '../access/policy.ts';
import type { RunFigures } from '../link/run-figures.ts';
import type { Context, Operation } from '../operation.ts';
import { type Measures, measuresOf, NEEDED_DECISIONS } from '../review/measures.ts';
import { readSample } from '../review/read-sample.ts';
import { nothing } from './input.ts';

/** How good the links are now, from the sampled decisions alone. Counts only: no person is shown, so nothing is audited. */
export const readMeasures: Operation<object, Measures> = {
  name: 'readMeasures',
  input: nothing,
  permits: POLICY.readMeasures,
  audits: () => [],
  async run(context) {
    return ok(await measuresNow(context));
  },
};

async function measuresNow({ registry }: Context): Promise<Measures> {
  const found = await registry.linkRuns.found();
  const twice = (await registry.secondReviews.judgedTwice())
    .map(({ first, second }) => ({ first: first.verdict, second: second.verdict }))
    .filter(({ second }) => second !== 'deferred');
  return measuresOf({
    sample: readSample(await registry.samples.standing()),
    groupSizes: found?.figures.groupSizes ?? [],
    reachesAll: found?.figures.sampleReachesAll ?? false,
    blocking: found?.figures.blocking ?? null,
    twice,
    model: found === null ? null : `${found.model.name} ${found.model.version}`,
  });
}

export interface Charts {
  /** What the latest run found; null before the first. */
  readonly figures: RunFigures | null;
  readonly model: string | null;
  readonly at: string | null;
  /** Precision and recall at other thresholds; empty while too few sampled decisions are made. */
  readonly curve: readonly CurvePoint[];
  readonly measures: Measures;
}

/** Thresholds of the curve, in bits: from one to thirty-two to a thousand to one. */
const THRESHOLDS = Array.from({ length: 16 }, (_, at) => -5 + at);

/** Everything the analyst's pictures are drawn from. Figures only: nothing is audited. */
export const readCharts: Operation<object, Charts> = {
  name: 'readCharts',
  input: nothing,
  permits: POLICY.readCharts,
  audits: () => [],
  async run(context) {
    const found = await context.registry.linkRuns.found();
    const measures = await measuresNow(context);
    const sample = readSample(await context.registry.samples.standing());
    const isEnough = found !== null && sample.decided >= NEEDED_DECISIONS;
    return ok({
      figures: found?.figures ?? null,
      model: measures.model,
      at: found?.at ?? null,
      curve: isEnough ? thresholdCurve(sample.records, THRESHOLDS, found.figures.proposedFrom) : [],
      measures,
    });
  },
};
