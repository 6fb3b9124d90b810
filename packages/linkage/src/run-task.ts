import { type BlockTask, blockTask } from './block/block-task.ts';
import { type MeetTask, meetTask } from './block/meet-task.ts';
import { type SketchTask, sketchTask } from './block/sketches.ts';
import { type SurveyTask, surveyTask } from './block/survey.ts';
import type { Parallel, TaskName } from './parallel.ts';
import { type NearPart, type NearTask, nearTask } from './similarity/near-pairs.ts';
import type { SimilarityOf } from './similarity/table-neighbours.ts';
import type { FieldSpec } from './table/field.ts';
import type { MetBucket } from './weigh/met-rows.ts';
import { type WeighTask, weighTask } from './weigh/weigh-task.ts';
import type { Identifies } from './weigh/weighed-table.ts';

/** What cannot be handed to a thread as data: each thread has its own. */
export interface TaskHost {
  readonly similarityOf: SimilarityOf;
  readonly identifies: (fields: readonly FieldSpec[]) => Identifies;
}

/** One task in one thread: what all its parts share is made ready once. @returns does one part */
export function openTask(
  task: TaskName,
  shared: unknown,
  host: TaskHost,
): (part: unknown) => unknown {
  switch (task) {
    case 'near': {
      const given = shared as NearTask;
      const run = nearTask(given, host.similarityOf(given.field));
      return (part) => run(part as NearPart);
    }
    case 'survey': {
      const run = surveyTask(shared as SurveyTask);
      return (part) => run(part as readonly number[]);
    }
    case 'sketch': {
      const run = sketchTask(shared as SketchTask);
      return (part) => run(part as { from: number; to: number });
    }
    case 'blocks': {
      const run = blockTask(shared as BlockTask);
      return (part) => run(part as { from: number; to: number });
    }
    case 'meet': {
      const run = meetTask(shared as MeetTask);
      return (part) => run(part as { from: number; to: number });
    }
    case 'weigh': {
      const given = shared as WeighTask;
      const run = weighTask(given, host.identifies(given.comparable.fields.map((f) => f.spec)));
      return (part) => run(part as MetBucket);
    }
  }
}

/** Everything in the thread that asks. */
export function inThisThread(host: TaskHost): Parallel {
  return {
    threads: 1,
    run(task, shared, parts) {
      const run = openTask(task, shared, host);
      return parts.map(run);
    },
  };
}
