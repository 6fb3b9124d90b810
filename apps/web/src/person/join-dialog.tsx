import type { PersonView, SearchResult } from '@sila/wire';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { call } from '../api/call.ts';
import { asRefusal } from '../api/refusal.ts';
import { ReasonDialog } from '../parts/reason-dialog.tsx';
import { Stated } from '../parts/stated.tsx';
import { fieldDirection } from '../parts/text-direction.ts';
import { tell } from '../parts/toasts.tsx';
import { sayRefusal } from '../words/codes.ts';
import { sayNumeral } from '../words/dates.ts';
import { say } from '../words/say.ts';

/** Joins two records that no proposal brought together, with a reason. */
export function JoinDialog(props: {
  person: PersonView;
  onJoined: (person: PersonView) => void;
  onClose: () => void;
}): JSX.Element {
  const [query, setQuery] = createSignal('');
  const [found, setFound] = createSignal<readonly SearchResult[] | null>(null);
  const [chosen, setChosen] = createSignal<SearchResult | null>(null);
  const [wrong, setWrong] = createSignal<string | null>(null);

  const look = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setWrong(null);
    try {
      const { results } = await call('search', { body: { query: query(), limit: 10 } });
      setFound(results.filter(({ personId }) => personId !== props.person.id));
    } catch (thrown) {
      setWrong(sayRefusal(asRefusal(thrown)));
    }
  };
  const join = async (reason: string): Promise<void> => {
    const left = props.person.records[0]!.id;
    const { person } = await call('join', {
      body: { left, right: chosen()!.recordId, reason },
    });
    tell(say('person.joinDone'));
    props.onJoined(person);
  };

  return (
    <ReasonDialog
      title={say('person.joinTitle')}
      lead={say('person.joinLead')}
      action={say('person.joinDo')}
      act={join}
      onClose={props.onClose}
      isReady={chosen() !== null}
    >
      <form class="search-line" onSubmit={look}>
        <input
          class="input"
          dir={fieldDirection(query())}
          type="search"
          aria-label={say('search.field')}
          placeholder={say('search.field')}
          data-testid="join-search"
          value={query()}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {say('search.go')}
        </button>
      </form>
      <p class="field-wrong" role="alert">
        {wrong() ?? ''}
      </p>
      <Show when={found()}>
        {(results) => (
          <ul class="join-results">
            <For each={results()} fallback={<li class="soft">{say('search.none')}</li>}>
              {(result) => (
                <li>
                  <button
                    type="button"
                    class="choice"
                    data-testid="join-choice"
                    aria-pressed={chosen() === result}
                    onClick={() => setChosen(result)}
                  >
                    <Stated text={result.title ?? say('shell.noName')} />{' '}
                    <span class="tiny soft">
                      <Stated text={result.listName} />
                      {say('domain.comma')}
                      {say('review.row', { row: sayNumeral(result.row) })}
                    </span>
                  </button>
                </li>
              )}
            </For>
          </ul>
        )}
      </Show>
    </ReasonDialog>
  );
}
