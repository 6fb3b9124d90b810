import { useParams } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';
import { BreakGlass } from '../access/break-glass.tsx';
import { call } from '../api/call.ts';
import { hearLive } from '../live/live-events.ts';
import { createAsked } from '../parts/asked.ts';
import { Loaded } from '../parts/loaded.tsx';
import { Page } from '../parts/page.tsx';
import { Stated } from '../parts/stated.tsx';
import { holds } from '../session/session.ts';
import { sayKind } from '../words/codes.ts';
import { language, say } from '../words/say.ts';
import '../styles/person.css';
import { Joins } from './joins.tsx';
import { OpenMatches } from './open-matches.tsx';
import { Records } from './records.tsx';
import { Statements } from './statements.tsx';
import { Timeline } from './timeline.tsx';
import { titleFor } from './title-for.ts';

/** Who may open a person without a grant when it can't wait; coordinators see everybody anyway. */
const MAY_BREAK_GLASS = ['caseworker', 'forensic', 'informationOfficer'] as const;

/** One person: all that every source states, and who put it together. */
export default function PersonPage(): JSX.Element {
  const params = useParams<{ id: string }>();
  const asked = createAsked(
    () => params.id,
    (id) => call('readPerson', { params: { id } }).then(({ person }) => person),
  );
  hearLive((event) => {
    if (event.what !== 'match') return;
    const person = asked.value();
    const touches =
      person?.openMatches.some(({ id }) => id === event.matchId) ||
      person?.decisions.some(({ matchId }) => matchId === event.matchId);
    if (touches) void asked.again();
  }, asked.again);
  const kinds = () => [...new Set(asked.value()?.records.map(({ kind }) => kind))];
  return (
    <Page
      title={say('person.windowTitle')}
      windowTitle={say('person.windowTitle')}
      heading={
        <Show when={asked.value()} fallback={say('person.windowTitle')}>
          {(person) => <Stated text={titleFor(person(), language()) ?? say('shell.noName')} />}
        </Show>
      }
      lead={
        <Show when={asked.value()}>
          {(person) => (
            <>
              {say('person.madeOf', { n: person().records.length })}
              {': '}
              {kinds().map(sayKind).join(say('domain.comma'))}.{' '}
              <span class="small">{say('person.derived')}</span>
            </>
          )}
        </Show>
      }
    >
      <Loaded asked={asked}>
        {(person) => (
          <div class="person-columns" data-testid="person">
            <div class="stack">
              <Statements person={person()} />
              <Timeline person={person()} />
            </div>
            <div class="stack">
              <OpenMatches person={person()} />
              <Records person={person()} onPerson={asked.put} onStale={() => void asked.again()} />
              <Joins person={person()} />
            </div>
          </div>
        )}
      </Loaded>
      <Show when={asked.refusal()?.code === 'notFound' && holds(...MAY_BREAK_GLASS)}>
        <BreakGlass id={params.id} onOpened={() => void asked.again()} />
      </Show>
    </Page>
  );
}
