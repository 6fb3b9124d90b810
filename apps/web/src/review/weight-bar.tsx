import type { JSX } from 'solid-js';
import { signed } from '../words/numbers.ts';
import { sayWeight } from './spoken-odds.ts';

/**
 * A weight as a bar from the centre line: towards the end of the line for the
 * same person, towards its beginning for different people. Built on logical
 * sides, so it turns round by itself where one reads from the right.
 */
export function WeightBar(props: { bits: number; reach: number; kind?: 'total' }): JSX.Element {
  const share = () => String(Math.min(1, Math.abs(props.bits) / props.reach));
  return (
    <div class="weight" classList={{ 'weight-total': props.kind === 'total' }}>
      <div class="weight-track" aria-hidden="true">
        <div
          class={props.bits >= 0 ? 'weight-for' : 'weight-against'}
          style={{ '--share': share() }}
        />
      </div>
      <span class="weight-bits figures" aria-hidden="true">
        {signed(props.bits)}
      </span>
      <span class="unseen">{sayWeight(props.bits)}</span>
    </div>
  );
}
