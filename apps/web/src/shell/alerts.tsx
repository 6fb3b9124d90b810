import { A } from '@solidjs/router';
import { createSignal, type JSX, onMount, Show } from 'solid-js';
import { call, type ReplyOf } from '../api/call.ts';
import { hearLive } from '../live/live-events.ts';
import { say } from '../words/say.ts';

const [waiting, setWaiting] = createSignal<ReplyOf<'readAlerts'> | null>(null);

/** Asks what waits for the reader. */
export async function refreshAlerts(): Promise<void> {
  setWaiting(await call('readAlerts').catch(() => null));
}

/** What waits for the reader, on every page until they have looked. */
export function Alerts(): JSX.Element {
  onMount(() => void refreshAlerts());
  hearLive(
    (event) => {
      if (event.what === 'alert') void refreshAlerts();
    },
    () => void refreshAlerts(),
  );
  return (
    <div role="status">
      <Show when={(waiting()?.told.emergency ?? 0) > 0}>
        <p class="alert-line" data-testid="alert-emergency">
          {say('alert.emergencies', { n: waiting()?.told.emergency ?? 0 })}{' '}
          <A href="/emergencies">{say('alert.look')}</A>
        </p>
      </Show>
      <Show when={(waiting()?.told.recovery ?? 0) > 0}>
        <p class="alert-line" data-testid="alert-recovery">
          {say('alert.recoveries', { n: waiting()?.told.recovery ?? 0 })}{' '}
          <A href="/approvals">{say('alert.look')}</A>
        </p>
      </Show>
      <Show when={(waiting()?.told.honey ?? 0) > 0}>
        <p class="alert-line" data-testid="alert-honey">
          {say('alert.honey', { n: waiting()?.told.honey ?? 0 })}{' '}
          <A href="/honey">{say('alert.look')}</A>
        </p>
      </Show>
      <Show when={(waiting()?.approvals ?? 0) > 0}>
        <p class="alert-line" data-testid="alert-approval">
          {say('alert.approvals', { n: waiting()?.approvals ?? 0 })}{' '}
          <A href="/approvals">{say('alert.look')}</A>
        </p>
      </Show>
    </div>
  );
}
