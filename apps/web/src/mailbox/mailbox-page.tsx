import { createSignal, type JSX, onMount, Show } from 'solid-js';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { Refused } from '../parts/refused.tsx';
import { PublicFrame } from '../public/public-frame.tsx';
import { canSolve } from '../public/solve-puzzle.ts';
import { say } from '../words/say.ts';
import { ReceiptForm } from './receipt-form.tsx';
import { openVisit, type Visit } from './visit.ts';
import { VisitView } from './visit-view.tsx';

/** Where a family follows its request with nothing but its receipt. The receipt never leaves this device. */
export default function MailboxPage(): JSX.Element {
  const [receipt, setReceipt] = createSignal('');
  const [fromLink, setFromLink] = createSignal(location.hash.slice(1));
  const [visit, setVisit] = createSignal<Visit | null>(null);
  const [isBusy, setBusy] = createSignal(false);
  const [opensNothing, setOpensNothing] = createSignal(false);
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  document.title = `${say('mailbox.title')} · ${say('shell.name')}`;
  const open = async (given: string): Promise<void> => {
    setBusy(true);
    setRefusal(null);
    setOpensNothing(false);
    try {
      const opened = await openVisit(given);
      setReceipt(given);
      setVisit(opened);
      setOpensNothing(opened === null);
    } catch (thrown) {
      setRefusal(asRefusal(thrown));
    }
    setBusy(false);
  };
  const leave = (): void => {
    setFromLink('');
    setReceipt('');
    setVisit(null);
  };
  // Out of the address bar and the history, before anybody looks over a shoulder.
  onMount(() => {
    if (fromLink() !== '') history.replaceState(null, '', '/mailbox');
  });
  return (
    <PublicFrame>
      <h1>{say('mailbox.title')}</h1>
      <Show when={canSolve()} fallback={<p class="notice notice-failed">{say('ask.noPuzzle')}</p>}>
        <Show
          when={visit()}
          fallback={
            <section class="sheet stack" aria-label={say('receipt.title')}>
              <p>{say('mailbox.lead')}</p>
              <ReceiptForm
                given={fromLink()}
                isBusy={isBusy()}
                onReceipt={(read) => void open(read)}
              />
              <p class="soft small" role="status">
                {isBusy() ? say('ask.working') : ''}
              </p>
              <Show when={opensNothing()}>
                <div class="notice notice-doubt" role="alert" data-testid="mailbox-nothing">
                  <p>{say('mailbox.nothing')}</p>
                </div>
              </Show>
              <Refused refusal={refusal()} />
              <p class="soft small">{say('receipt.lost')}</p>
            </section>
          }
        >
          {(now) => (
            <VisitView visit={now()} receipt={receipt()} onChange={setVisit} onLeave={leave} />
          )}
        </Show>
      </Show>
    </PublicFrame>
  );
}
