import type { Verdict } from '@sila/domain';
import { useNavigate } from '@solidjs/router';
import { type Accessor, createEffect } from 'solid-js';
import { tell } from '../parts/toasts.tsx';
import { say } from '../words/say.ts';
import type { Queue } from './queue.ts';
import { undoLast } from './undo-last.ts';

/** From pair to pair: which is open, which comes after a decision, and back again. */
export interface Course {
  readonly open: (matchId: string | undefined, replace?: boolean) => void;
  readonly step: (by: 1 | -1) => void;
  readonly onDecided: (matchId: string, verdict: Verdict) => void;
  readonly undo: () => Promise<void>;
}

const isWide = () => matchMedia('(min-width: 60.01rem)').matches;

/** @param openId the pair that is open, from the address */
export function createCourse(queue: Queue, openId: Accessor<string | undefined>): Course {
  const navigate = useNavigate();
  const open: Course['open'] = (id, replace = false) =>
    navigate(id === undefined ? '/review' : `/review/${id}`, { replace, scroll: true });
  const undo = async (): Promise<void> => {
    const matchId = await undoLast();
    if (matchId === null) return;
    open(matchId);
    await queue.reload();
  };
  // With room beside the list, the most valuable pair is open from the start.
  createEffect(() => {
    const first = queue.beside(undefined, 1);
    if (openId() === undefined && first !== undefined && isWide()) open(first.id, true);
  });
  return {
    open,
    undo,
    step(by) {
      const next = queue.beside(openId(), by);
      if (next !== undefined) open(next.id);
    },
    onDecided(id, verdict) {
      const next = queue.beside(id, 1) ?? queue.items().find((item) => item.id !== id);
      queue.drop(id);
      tell(say('decide.recorded', { verdict: say(`verdict.${verdict}`) }), {
        label: say('decide.undo'),
        testId: 'undo',
        run: () => void undo(),
      });
      open(next?.id);
    },
  };
}
