import type { JSX } from 'solid-js';
import { say, type WordKey } from '../words/say.ts';
import type { QueueChoice } from './queue.ts';

const WORDS: Readonly<Record<QueueChoice, readonly [WordKey, WordKey]>> = {
  proposed: ['review.emptyProposed', 'review.emptyProposedLead'],
  sample: ['review.emptySample', 'review.emptySampleLead'],
  deferred: ['review.emptyDeferred', 'review.emptyOthers'],
  confirmed: ['review.emptyConfirmed', 'review.emptyOthers'],
  rejected: ['review.emptyRejected', 'review.emptyOthers'],
};

export function EmptyQueue(props: { state: QueueChoice }): JSX.Element {
  return (
    <div class="empty" data-testid="queue-empty">
      <h2>{say(WORDS[props.state][0])}</h2>
      <p>{say(WORDS[props.state][1])}</p>
    </div>
  );
}
