import type { Verdict } from '@sila/domain';
import { type Accessor, createSignal } from 'solid-js';
import { quickReasons } from './quick-reasons.ts';

/** A decision that is being put together: a verdict and a reason, in either order. */
export interface DecisionDraft {
  readonly verdict: Accessor<Verdict | null>;
  readonly reason: Accessor<string>;
  readonly setReason: (reason: string) => void;
  /** Chooses the verdict; with a reason already there, it is recorded. */
  readonly choose: (verdict: Verdict) => void;
  /** Takes the quick reason with this number, from 1, and records. */
  readonly takeQuick: (number: number) => void;
  readonly record: () => void;
  readonly dropVerdict: () => void;
}

/** @param onDecide called only with both; a decision without a reason is never sent */
export function createDecisionDraft(
  isBusy: Accessor<boolean>,
  onDecide: (verdict: Verdict, reason: string) => void,
): DecisionDraft {
  const [verdict, setVerdict] = createSignal<Verdict | null>(null);
  const [reason, setReason] = createSignal('');
  const record = () => {
    const chosen = verdict();
    const why = reason().trim();
    if (!isBusy() && chosen !== null && why !== '') onDecide(chosen, why);
  };
  return {
    verdict,
    reason,
    setReason,
    record,
    choose(chosen) {
      setVerdict(chosen);
      record();
    },
    takeQuick(number) {
      const chosen = verdict();
      const why = chosen === null ? undefined : quickReasons(chosen)[number - 1];
      if (why === undefined) return;
      setReason(why);
      record();
    },
    dropVerdict: () => setVerdict(null),
  };
}
