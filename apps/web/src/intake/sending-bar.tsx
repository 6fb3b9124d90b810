import { A } from '@solidjs/router';
import { type JSX, Match, Show, Switch } from 'solid-js';
import { teamBox } from '../keys/team-view.ts';
import { createAsked } from '../parts/asked.ts';
import { ProgressBar } from '../parts/progress-bar.tsx';
import { percent } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import type { Sending } from './send-file.ts';

/** How far the sealing and the sending of a file are. */
export function SendingBar(props: {
  sending: Sending | null;
  fileName: string;
  rows: number | null;
}): JSX.Element {
  return (
    <Show when={props.sending}>
      {(now) => (
        <div role="status">
          <Switch>
            <Match when={whenAt(now(), 'sealing')}>
              {(sealing) => (
                <ProgressBar
                  label={say('import.sealing', { name: props.fileName })}
                  done={sealing().rows}
                  total={props.rows}
                  detail={say('import.sealedRows', { n: sealing().rows })}
                />
              )}
            </Match>
            <Match when={whenAt(now(), 'sending')}>
              {(sending) => (
                <ProgressBar
                  label={say('import.sending', { name: props.fileName })}
                  done={sending().share * 100}
                  total={100}
                  detail={
                    sending().share < 1
                      ? say('import.sent', { share: percent(sending().share) })
                      : say('import.looking')
                  }
                />
              )}
            </Match>
          </Switch>
        </div>
      )}
    </Show>
  );
}

function whenAt<A extends Sending['at']>(sending: Sending, at: A) {
  return sending.at === at ? (sending as Extract<Sending, { at: A }>) : undefined;
}

/** Says, before anything leaves, what becomes of the columns that are sealed. */
export function SealedNotice(props: { columns: number }): JSX.Element {
  const team = createAsked(
    () => (props.columns > 0 ? true : null),
    async () => ({ box: await teamBox() }),
  );
  return (
    <Show when={props.columns > 0 && team.value()}>
      {(known) => (
        <p class="notice" data-testid="sealed-notice">
          {say('import.sealedColumns', { n: props.columns })}{' '}
          <Show when={known().box === null} fallback={say('import.sealedHere')}>
            {say('import.noTeam')} <A href="/keys">{say('keys.title')}</A>
          </Show>
        </p>
      )}
    </Show>
  );
}
