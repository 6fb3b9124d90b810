import { ok, type RecordId, refused } from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import { lessonWeights, refineModel as refine } from '../link/refine-model.ts';
import type { Context, Operation } from '../operation.ts';
import { bandOf } from '../review/stratum.ts';
import { reason } from './input.ts';
import { keepModel, type ModelView } from './models.ts';

/** So many decisions for one person at least, before they may teach the model anything. */
const NEEDED_LESSONS = 30;

/** The latest so many are enough; more would only hold up the server. */
const MOST_LESSONS = 2000;

/**
 * Makes a new version of the model from what people decided. It is kept beside
 * the others with all its changes told, and used only once somebody chooses it.
 */
export const refineModel: Operation<{ note: string }, { model: ModelView }> = {
  name: 'refineModel',
  input: z.object({ note: reason }),
  permits: POLICY.refineModel,
  audits: (_, { model }) => [{ act: 'model.refined', subjects: [model.id] }],
  async run(context, { note }) {
    const { registry } = context;
    const learned = await registry.linkRuns.learned();
    if (learned === null) return refused({ code: 'model.notLearned' });
    const same = await agreedPairs(context);
    if (same.length < NEEDED_LESSONS) {
      const params = { decided: same.length, needed: NEEDED_LESSONS };
      return refused({ code: 'model.tooFewDecisions', params });
    }
    const ids = [...new Set(same.flatMap(({ left, right }) => [left, right]))];
    const lessons = same.map(({ probability, standsFor }) => ({
      band: bandOf(probability),
      standsFor,
    }));
    const weights = lessonWeights(lessons, await registry.linking.likelyByBand());
    const found = await registry.linkRuns.found();
    const { model, changes } = refine({
      base: learned.model,
      records: await registry.linking.find(ids),
      same: same.map(({ left, right }, at) => ({ left, right, weight: weights[at]! })),
      meanBits: (field, part, level) =>
        found?.figures.levels.find(
          (figure) => figure.field === field && figure.part === part && figure.level === level,
        )?.bits ?? null,
    });
    const kept = { origin: 'refined', model, changes, note } as const;
    const { records } = learned;
    return ok({
      model: await keepModel(context, { ...kept, records, decisions: same.length }),
    });
  },
};

/** Pairs decided to be one person, but for those on which two people differ. */
async function agreedPairs({ registry }: Context) {
  const differing = new Set(
    (await registry.secondReviews.judgedTwice())
      .filter(({ first, second }) => first.verdict !== second.verdict)
      .map(({ left, right }) => keyOf(left, right)),
  );
  const judged = await registry.linking.judged();
  return judged
    .filter(({ isSame, left, right }) => isSame && !differing.has(keyOf(left, right)))
    .slice(0, MOST_LESSONS);
}

function keyOf(left: RecordId, right: RecordId): string {
  return left < right ? `${left} ${right}` : `${right} ${left}`;
}
