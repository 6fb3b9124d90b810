import type { ModelView } from '@sila/wire';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { call } from '../api/call.ts';
import { createAsked } from '../parts/asked.ts';
import { Loaded } from '../parts/loaded.tsx';
import { Page } from '../parts/page.tsx';
import { ReasonDialog } from '../parts/reason-dialog.tsx';
import { tell } from '../parts/toasts.tsx';
import { holds } from '../session/session.ts';
import { say } from '../words/say.ts';
import '../styles/measures.css';
import { ImportModel } from './import-model.tsx';
import { ModelCard } from './model-card.tsx';
import { PartsNav } from './parts-nav.tsx';

/** Which act waits for its reason; `choose` with the id of the version, null for the general model. */
type Act = { readonly what: 'refine' } | { readonly what: 'choose'; readonly id: string | null };

/** Every version of the model: what it changed, which is in use, and how to make another. */
export default function ModelsPage(): JSX.Element {
  const asked = createAsked(
    () => true,
    () => call('listModels').then(({ models }) => models),
  );
  const [act, setAct] = createSignal<Act | null>(null);
  const refine = async (note: string): Promise<void> => {
    const { model } = await call('refineModel', { body: { note } });
    tell(say('models.refineDone', { version: model.version }));
    await asked.again();
  };
  const choose = async (id: string | null, reason: string): Promise<void> => {
    asked.put((await call('chooseModel', { body: { id, reason } })).models);
    tell(say('models.chosenDone'));
  };
  return (
    <Page title={say('models.title')} lead={say('models.lead')}>
      <PartsNav />
      <Show
        when={holds('coordinator')}
        fallback={<p class="soft small">{say('models.forAdministrators')}</p>}
      >
        <div class="row">
          <button
            type="button"
            class="button button-main"
            data-testid="refine-model"
            onClick={() => setAct({ what: 'refine' })}
          >
            {say('models.refine')}
          </button>
          <ImportModel onImported={() => void asked.again()} />
        </div>
      </Show>
      <Loaded asked={asked}>
        {(models) => (
          <ul class="stack">
            <For each={models()}>
              {(model) => (
                <ModelCard
                  model={model}
                  onChoose={() => setAct({ what: 'choose', id: model.id })}
                />
              )}
            </For>
            <GeneralModel models={models()} onChoose={() => setAct({ what: 'choose', id: null })} />
          </ul>
        )}
      </Loaded>
      <Show when={act()} keyed>
        {(open) => (
          <ReasonDialog
            title={say(open.what === 'refine' ? 'models.refine' : 'models.chooseTitle')}
            lead={say(open.what === 'refine' ? 'models.refineLead' : 'models.chooseLead')}
            action={say(open.what === 'refine' ? 'models.refine' : 'models.choose')}
            act={(reason) => (open.what === 'refine' ? refine(reason) : choose(open.id, reason))}
            onClose={() => setAct(null)}
          />
        )}
      </Show>
    </Page>
  );
}

function GeneralModel(props: { models: readonly ModelView[]; onChoose: () => void }): JSX.Element {
  const isChosen = () => !props.models.some((model) => model.isChosen);
  return (
    <li class="sheet stack-tight" data-testid="general-model">
      <div class="row spread">
        <h2>{say('models.general')}</h2>
        <Show when={isChosen()}>
          <span class="tag">{say('models.chosen')}</span>
        </Show>
      </div>
      <p class="soft small">{say('models.generalMeans')}</p>
      <Show when={!isChosen() && holds('coordinator')}>
        <p>
          <button type="button" class="button button-small" onClick={props.onChoose}>
            {say('models.choose')}
          </button>
        </p>
      </Show>
    </li>
  );
}
