import type { SearchResult } from '@sila/wire';
import { A } from '@solidjs/router';
import { createSignal, For, type JSX, Match, onMount, Show, Switch } from 'solid-js';
import { Waiting } from '../parts/loaded.tsx';
import { Page } from '../parts/page.tsx';
import { Refused } from '../parts/refused.tsx';
import { Stated } from '../parts/stated.tsx';
import { StatementLines } from '../parts/statement-lines.tsx';
import { fieldDirection } from '../parts/text-direction.ts';
import { sayKind } from '../words/codes.ts';
import { sayNumeral } from '../words/dates.ts';
import { say, voice } from '../words/say.ts';
import { spokenFindings } from '../words/spoken-reason.ts';
import '../styles/search.css';
import {
  answer,
  ask,
  isAskable,
  isLooking,
  MOST_SHOWN,
  query,
  refusal,
  setQuery,
} from './search-state.ts';

/** One field, either script; each result says why it is here. */
export default function SearchPage(): JSX.Element {
  const [isShort, setShort] = createSignal(false);
  let field: HTMLInputElement | undefined;
  onMount(() => field?.focus());
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setShort(!isAskable(query()));
    void ask();
  };
  return (
    <Page title={say('search.title')} lead={say('search.lead')}>
      <search>
        <form class="search-form" onSubmit={submit}>
          <input
            ref={field}
            class="input search-field"
            type="search"
            dir={fieldDirection(query())}
            autocomplete="off"
            spellcheck={false}
            maxlength="500"
            aria-label={say('search.field')}
            placeholder={say('search.field')}
            data-testid="search-input"
            value={query()}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
          <button type="submit" class="button button-main" data-testid="search-go">
            {say('search.go')}
          </button>
        </form>
        <p class="field-wrong" role="alert">
          {isShort() ? say('search.tooShort') : ''}
        </p>
      </search>
      <Switch fallback={<p class="soft">{say('search.start')}</p>}>
        <Match when={refusal()}>
          <Refused refusal={refusal()} />
        </Match>
        <Match when={isLooking() && answer() === null}>
          <Waiting />
        </Match>
        <Match when={answer()}>{(found) => <Results results={found().results} />}</Match>
      </Switch>
    </Page>
  );
}

function Results(props: { results: readonly SearchResult[] }): JSX.Element {
  return (
    <section class="stack" aria-busy={isLooking()}>
      <p role="status" class="soft" data-testid="search-count">
        {props.results.length < MOST_SHOWN
          ? say('search.found', { n: props.results.length })
          : say('search.most', { n: MOST_SHOWN })}
        <Show when={props.results.length > 1 && props.results.length < MOST_SHOWN}>
          {' '}
          · {say('search.took')}
        </Show>
      </p>
      <Show
        when={props.results.length > 0}
        fallback={
          <div class="empty" data-testid="search-empty">
            <h2>{say('search.none')}</h2>
            <p>{say('search.noneLead')}</p>
          </div>
        }
      >
        <ol class="results">
          <For each={props.results}>{(result) => <Result result={result} />}</For>
        </ol>
      </Show>
    </section>
  );
}

function Result(props: { result: SearchResult }): JSX.Element {
  const reasons = () => spokenFindings(voice(), props.result.reasons);
  return (
    <li class="sheet result" data-testid="search-result">
      <div class="result-who">
        <h2>
          <A href={`/persons/${props.result.personId}`}>
            <Stated text={props.result.title ?? say('shell.noName')} />
          </A>
        </h2>
        <p class="soft small">
          <span class="tag">{sayKind(props.result.kind)}</span>{' '}
          <Stated text={props.result.listName} />
          {say('domain.comma')}
          {say('review.row', { row: sayNumeral(props.result.row) })}
          <Show when={props.result.records > 1}>
            {' '}
            · {say('search.records', { n: props.result.records })}
          </Show>
        </p>
        <StatementLines class="result-shown small" statements={props.result.shown} />
      </div>
      <div class="result-why small">
        <p class="soft">{say('search.why')}</p>
        <ul>
          <For each={reasons()}>{(reason) => <li>{reason}</li>}</For>
        </ul>
      </div>
    </li>
  );
}
