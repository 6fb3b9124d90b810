import { A } from '@solidjs/router';
import { createSignal, type JSX } from 'solid-js';
import { call } from '../api/call.ts';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { Refused } from '../parts/refused.tsx';
import { say } from '../words/say.ts';

/** The two ways to begin: a list of one's own, or invented people to learn on. */
export function EmptyRegistry(props: { onLoaded: () => void }): JSX.Element {
  const [isBusy, setBusy] = createSignal(false);
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  const load = async (): Promise<void> => {
    setBusy(true);
    setRefusal(null);
    try {
      await call('loadExample');
      props.onLoaded();
    } catch (thrown) {
      setRefusal(asRefusal(thrown));
    }
    setBusy(false);
  };
  return (
    <section class="stack" data-testid="empty-registry">
      <div class="stack-tight">
        <h2>{say('overview.emptyTitle')}</h2>
        <p class="lead">{say('overview.emptyLead')}</p>
      </div>
      <div class="beginnings">
        <div class="sheet beginning">
          <h3>{say('overview.import')}</h3>
          <p class="soft">{say('overview.importLead')}</p>
          <A href="/import" class="button button-main" data-testid="import-list">
            {say('overview.import')}
          </A>
        </div>
        <div class="sheet beginning">
          <h3>{say('overview.example')}</h3>
          <p class="soft">{say('overview.exampleLead')}</p>
          <button
            type="button"
            class="button"
            data-testid="load-example"
            disabled={isBusy()}
            onClick={() => void load()}
          >
            {isBusy() ? say('overview.exampleLoading') : say('overview.example')}
          </button>
          <Refused refusal={refusal()} />
        </div>
      </div>
    </section>
  );
}
