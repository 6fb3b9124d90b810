import { A } from '@solidjs/router';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { call, type ReplyOf } from '../api/call.ts';
import { hearLive } from '../live/live-events.ts';
import { createAsked } from '../parts/asked.ts';
import { DecisionLine } from '../parts/decision-line.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Page } from '../parts/page.tsx';
import { ReasonDialog } from '../parts/reason-dialog.tsx';
import { Stated } from '../parts/stated.tsx';
import { tell } from '../parts/toasts.tsx';
import { noteWithdrawal } from '../review/decided-here.ts';
import { say } from '../words/say.ts';
import '../styles/person.css';

type Line = ReplyOf<'listDecisions'>['decisions'][number];
const LIMIT = 200;

/** Every decision, newest first; what was taken back stays in sight. */
export default function LedgerPage(): JSX.Element {
  const [mine, setMine] = createSignal(false);
  const [leaving, setLeaving] = createSignal<Line | null>(null);
  const asked = createAsked(
    () => (mine() ? 'mine' : 'all'),
    (whose) => call('listDecisions', { body: { mine: whose === 'mine', limit: LIMIT } }),
  );
  hearLive((event) => {
    if (event.what === 'match') void asked.again();
  }, asked.again);
  const withdraw = async (reason: string): Promise<void> => {
    const { id } = leaving()!;
    await call('withdraw', { params: { id }, body: { reason } });
    noteWithdrawal(id);
    tell(say('ledger.withdrawDone'));
    await asked.again();
  };
  return (
    <Page title={say('ledger.title')} lead={say('ledger.lead')} width="narrow">
      <fieldset class="choices">
        <legend class="unseen">{say('ledger.whose')}</legend>
        <For each={[false, true]}>
          {(isMine) => (
            <button
              type="button"
              class="choice"
              aria-pressed={mine() === isMine}
              data-testid={isMine ? 'ledger-mine' : 'ledger-all'}
              onClick={() => setMine(isMine)}
            >
              {say(isMine ? 'ledger.mine' : 'ledger.all')}
            </button>
          )}
        </For>
      </fieldset>
      <Loaded asked={asked}>
        {(ledger) => <Lines lines={ledger().decisions} onWithdraw={setLeaving} />}
      </Loaded>
      <Show when={leaving()}>
        <ReasonDialog
          title={say('ledger.withdrawTitle')}
          lead={say('ledger.withdrawLead')}
          action={say('ledger.withdraw')}
          act={withdraw}
          onClose={() => setLeaving(null)}
        />
      </Show>
    </Page>
  );
}

function Lines(props: { lines: readonly Line[]; onWithdraw: (line: Line) => void }): JSX.Element {
  return (
    <Show
      when={props.lines.length > 0}
      fallback={
        <div class="empty">
          <h2>{say('ledger.empty')}</h2>
          <p>{say('ledger.emptyLead')}</p>
        </div>
      }
    >
      <ol class="sheet ledger-lines">
        <For each={props.lines}>
          {(line) => (
            <li
              class="stack-tight"
              classList={{ 'ledger-withdrawn': line.withdrawn !== null }}
              data-testid="ledger-line"
            >
              <p class="ledger-pair">
                <Stated text={line.leftTitle ?? say('shell.noName')} /> ·{' '}
                <Stated text={line.rightTitle ?? say('shell.noName')} />
              </p>
              <DecisionLine decision={line} />
              <div class="row small">
                <A href={`/review/${line.matchId}`}>{say('ledger.see')}</A>
                <Show when={line.withdrawn === null}>
                  <button
                    type="button"
                    class="button button-small"
                    data-testid="ledger-withdraw"
                    onClick={() => props.onWithdraw(line)}
                  >
                    {say('ledger.withdraw')}
                  </button>
                </Show>
              </div>
            </li>
          )}
        </For>
      </ol>
      <Show when={props.lines.length >= LIMIT}>
        <p class="soft small">{say('ledger.latest', { n: LIMIT })}</p>
      </Show>
    </Show>
  );
}
