import { A, useLocation } from '@solidjs/router';
import { createEffect, type JSX, on, onCleanup, Show } from 'solid-js';
import { hearLive } from '../live/live-events.ts';
import {
  brokenRows,
  countSealed,
  sealedRows,
  sendWaiting,
  unsentRows,
} from '../registers/entry-queue.ts';
import { findSession, session, typist } from '../session/session.ts';
import { say } from '../words/say.ts';

/** How often what waits is tried again: no browser knows for sure when there is a line. */
const TRY_AGAIN_MS = 10_000;

/** How many rows wait on this device and why, on every page; it also sends them. */
export function UnsentLine(): JSX.Element {
  const location = useLocation();
  const waiting = () => unsentRows().filter(({ at }) => at === 'waiting').length + sealedRows();
  const refused = () => unsentRows().filter(({ at }) => at === 'refused');
  const goOn = async (): Promise<void> => {
    if (session().state === 'away') await findSession();
    if (waiting() > 0) await sendWaiting();
  };
  createEffect(
    on([typist, () => session().state], async () => {
      await countSealed();
      await goOn();
    }),
  );
  const timer = setInterval(() => void goOn(), TRY_AGAIN_MS);
  const online = () => void goOn();
  addEventListener('online', online);
  onCleanup(() => {
    clearInterval(timer);
    removeEventListener('online', online);
  });
  hearLive(
    () => undefined,
    () => void goOn(),
  );
  const place = () => {
    const kind = refused()[0]?.kind ?? unsentRows()[0]?.kind ?? 'released';
    return kind === 'released' ? '/gate' : `/registers/${kind}`;
  };
  return (
    <div role="status">
      <Show when={waiting() > 0}>
        <p class="unsent-line" data-testid="unsent-waiting">
          {say('unsent.waiting', { n: waiting() })}
        </p>
      </Show>
      <Show when={refused().length > 0}>
        <p class="unsent-line unsent-refused" data-testid="unsent-refused">
          {say('unsent.refused', { n: refused().length })}{' '}
          <Show when={location.pathname !== place()}>
            <A href={place()}>{say('alert.look')}</A>
          </Show>
        </p>
      </Show>
      <Show when={brokenRows() > 0}>
        <p class="unsent-line unsent-refused">{say('unsent.broken', { n: brokenRows() })}</p>
      </Show>
    </div>
  );
}
