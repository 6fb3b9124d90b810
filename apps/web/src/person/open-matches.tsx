import type { PersonView } from '@sila/wire';
import { A } from '@solidjs/router';
import { For, type JSX, Show } from 'solid-js';
import { Stated } from '../parts/stated.tsx';
import { sayOdds } from '../review/spoken-odds.ts';
import { say } from '../words/say.ts';

/** Proposals that touch this person and wait for somebody to decide. */
export function OpenMatches(props: { person: PersonView }): JSX.Element {
  return (
    <Show when={props.person.openMatches.length > 0}>
      <section class="stack-tight">
        <h2>{say('person.open')}</h2>
        <p class="soft small">{say('person.openLead')}</p>
        <ul class="sheet ledger-lines">
          <For each={props.person.openMatches}>
            {(match) => (
              <li class="row spread" data-testid="open-match">
                <div>
                  <p>
                    <Stated text={match.otherTitle ?? say('shell.noName')} />{' '}
                    <span class="soft small">
                      (<Stated text={match.otherList} />)
                    </span>
                  </p>
                  <p class="soft small">{sayOdds(match.totalBits)}</p>
                </div>
                <A href={`/review/${match.id}`} class="button button-small">
                  {say('person.review')}
                </A>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
