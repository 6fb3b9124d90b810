import { speechOf } from '@sila/charts';
import type { ModelView } from '@sila/wire';
import { For, type JSX, Show } from 'solid-js';
import { call } from '../api/call.ts';
import { asRefusal } from '../api/refusal.ts';
import { Stated } from '../parts/stated.tsx';
import { tell } from '../parts/toasts.tsx';
import { holds } from '../session/session.ts';
import { sayRefusal } from '../words/codes.ts';
import { sayInstant } from '../words/dates.ts';
import { signed } from '../words/numbers.ts';
import { language, say } from '../words/say.ts';

/** So many changes are told at once; the smaller ones after asking. */
const SHOWN_CHANGES = 8;

/** One version: where it comes from, what it changed in words, and what can be done with it. */
export function ModelCard(props: { model: ModelView; onChoose: () => void }): JSX.Element {
  const of = () => props.model;
  const origin = () => {
    const told = { date: sayInstant(of().at), by: of().by.name };
    return of().origin === 'refined'
      ? say('models.refined', { n: of().decisions, ...told })
      : say('models.imported', told);
  };
  return (
    <li class="sheet stack-tight" data-testid="model">
      <div class="row spread">
        <h2>{say('models.version', { name: of().name, version: of().version })}</h2>
        <Show when={of().isChosen}>
          <span class="tag" data-testid="model-chosen">
            {say('models.chosen')}
          </span>
        </Show>
      </div>
      <p class="soft small">{origin()}</p>
      <Show when={of().note !== ''}>
        <p class="small">
          {say('models.note')}: <Stated text={of().note} />
        </p>
      </Show>
      <Show when={of().origin === 'refined'}>
        <Changes changes={of().changes} />
      </Show>
      <div class="row">
        <Show when={!of().isChosen && holds('coordinator')}>
          <button
            type="button"
            class="button button-small"
            data-testid="choose-model"
            onClick={props.onChoose}
          >
            {say('models.choose')}
          </button>
        </Show>
        <button type="button" class="button button-small" onClick={() => void saveModel(of())}>
          {say('models.export')}
        </button>
      </div>
    </li>
  );
}

function Changes(props: { changes: ModelView['changes'] }): JSX.Element {
  const list = (changes: ModelView['changes']) => (
    <ul class="changes">
      <For each={changes}>
        {(change) => (
          <li>
            {sayChange(change)}{' '}
            <Show when={change.isHeldBack}>
              <span class="soft small">({say('models.held')})</span>
            </Show>
          </li>
        )}
      </For>
    </ul>
  );
  return (
    <Show
      when={props.changes.length > 0}
      fallback={<p class="soft small">{say('models.noChanges')}</p>}
    >
      <h3>{say('models.changes')}</h3>
      <Show when={props.changes.some(({ isHeldBack }) => isHeldBack)}>
        <p class="soft small">{say('models.heldBack')}</p>
      </Show>
      {list(props.changes.slice(0, SHOWN_CHANGES))}
      <Show when={props.changes.length > SHOWN_CHANGES}>
        <details>
          <summary class="small">{say('review.more')}</summary>
          {list(props.changes.slice(SHOWN_CHANGES))}
        </details>
      </Show>
    </Show>
  );
}

function sayChange({ field, part, level, before, after }: ModelView['changes'][number]): string {
  const speech = speechOf(language());
  return say('models.change', {
    what: speech.comparison(field, part),
    answer: speech.level(level),
    before: signed(before),
    after: signed(after),
  });
}

/** Hands the version over as a file of JSON. */
async function saveModel({ id, name, version }: ModelView): Promise<void> {
  try {
    const { carried } = await call('exportModel', { params: { id } });
    const text = `${JSON.stringify(carried, null, 2)}\n`;
    const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `sila-model-${name}-${version}.json`;
    link.click();
    URL.revokeObjectURL(address);
  } catch (thrown) {
    tell(sayRefusal(asRefusal(thrown)));
  }
}
