import type { FiledPerson, Filing } from '@sila/seal';
import { A } from '@solidjs/router';
import { createSignal, For, type JSX, Show } from 'solid-js';
import { call } from '../api/call.ts';
import { type TeamAtHand, WithTeamKey } from '../keys/with-team-key.tsx';
import { createAsked } from '../parts/asked.ts';
import { Loaded } from '../parts/loaded.tsx';
import { ReasonDialog } from '../parts/reason-dialog.tsx';
import { tell } from '../parts/toasts.tsx';
import { ToldLines } from '../parts/told-lines.tsx';
import { sayNumeral } from '../words/dates.ts';
import { canSay, say, type WordKey } from '../words/say.ts';
import { AcceptForm } from './accept-form.tsx';
import { DeskThread } from './desk-thread.tsx';
import { type OpenedFiling, readOpened } from './opened-filing.ts';
import { TieForm } from './tie-form.tsx';

type Outcome = OpenedFiling['standing']['outcome'];

type Said = Exclude<Outcome, 'accepted'>;

/** What may be said of a filing next, by how it stands. */
const NEXT: Record<Outcome, readonly Said[]> = {
  waiting: ['junk'],
  accepted: ['closed'],
  closed: ['waiting'],
  junk: ['waiting'],
};
const ACTS = {
  closed: 'filings.closeMailbox',
  junk: 'filings.junk',
  waiting: 'filings.putBack',
} as const satisfies Record<Said, WordKey>;

/** One filing opened on this device by the team's key, its letters, and what becomes of it. */
export function FilingView(props: { id: string; onChanged: () => void }): JSX.Element {
  return <WithTeamKey>{(team) => <Opened {...props} team={team} />}</WithTeamKey>;
}

function Opened(props: { id: string; team: TeamAtHand; onChanged: () => void }): JSX.Element {
  const asked = createAsked(
    () => props.id,
    (id) => readOpened(id, props.team),
  );
  const again = async (): Promise<void> => {
    await asked.again();
    props.onChanged();
  };
  return (
    <Loaded asked={asked}>
      {(opened) => (
        <div class="stack" data-testid="filing-opened">
          <Show
            when={opened().told}
            fallback={<p class="notice notice-doubt">{say('filings.notReadable')}</p>}
          >
            {(told) => <Told filing={told()} />}
          </Show>
          <Becomes opened={opened()} team={props.team} onChanged={again} />
          <Acts opened={opened()} onChanged={again} />
          <DeskThread opened={opened()} team={props.team} onSent={again} />
        </div>
      )}
    </Loaded>
  );
}

/** The request it became, or the ways to make it one. */
function Becomes(props: {
  opened: OpenedFiling;
  team: TeamAtHand;
  onChanged: () => Promise<void>;
}): JSX.Element {
  const [way, setWay] = createSignal<'accept' | 'tie' | null>(null);
  const mayBecome = () =>
    props.opened.requestId === null &&
    props.opened.standing.outcome === 'waiting' &&
    props.opened.told;
  return (
    <>
      <Show when={props.opened.requestId}>
        {(id) => (
          <p>
            <A href={`/requests/${id()}`} data-testid="filing-request">
              {say('filings.toRequest')}
            </A>
          </p>
        )}
      </Show>
      <Show when={mayBecome()}>
        {(told) => (
          <>
            <div class="row">
              <For each={['accept', 'tie'] as const}>
                {(one) => (
                  <button
                    type="button"
                    class="button button-small"
                    aria-expanded={way() === one}
                    data-testid={`filing-${one}`}
                    onClick={() => setWay(way() === one ? null : one)}
                  >
                    {say(one === 'accept' ? 'filings.accept' : 'filings.belongs')}
                  </button>
                )}
              </For>
            </div>
            <Show when={way() === 'accept'}>
              <AcceptForm
                filingId={props.opened.id}
                filing={told()}
                team={props.team}
                onAccepted={props.onChanged}
              />
            </Show>
            <Show when={way() === 'tie'}>
              <TieForm filingId={props.opened.id} onTied={props.onChanged} />
            </Show>
          </>
        )}
      </Show>
    </>
  );
}

function Acts(props: { opened: OpenedFiling; onChanged: () => Promise<void> }): JSX.Element {
  const [saying, setSaying] = createSignal<Said | null>(null);
  const note = async (text: string): Promise<void> => {
    const body = { outcome: saying()!, note: text };
    await call('noteFiling', { params: { id: props.opened.id }, body });
    tell(say('inquiries.noted'));
    await props.onChanged();
  };
  return (
    <div class="row">
      <For each={NEXT[props.opened.standing.outcome]}>
        {(outcome) => (
          <button
            type="button"
            class="button button-small"
            data-testid={`filing-${outcome}`}
            onClick={() => setSaying(outcome)}
          >
            {say(ACTS[outcome])}
          </button>
        )}
      </For>
      <Show when={saying()}>
        {(outcome) => (
          <ReasonDialog
            title={say(ACTS[outcome()])}
            lead={say('inquiries.noteHint')}
            action={say(ACTS[outcome()])}
            act={note}
            onClose={() => setSaying(null)}
          />
        )}
      </Show>
    </div>
  );
}

const LINES = ['name', 'father', 'mother', 'birthYear', 'place'] as const;

function Told(props: { filing: Filing }): JSX.Element {
  return (
    <>
      <For each={props.filing.sought}>
        {(person, at) => (
          <section class="stack-tight">
            <h3>
              {props.filing.sought.length === 1
                ? say('filings.sought')
                : say('filings.soughtNth', { n: sayNumeral(at() + 1) })}
            </h3>
            <ToldLines
              lines={[
                ...LINES.map((what) => [`ask.${what}`, person[what]] as const),
                ['inquiries.relation', relationOf(person)],
                ['inquiries.seen', person.circumstances],
              ]}
            />
          </section>
        )}
      </For>
      <section class="stack-tight">
        <h3>{say('inquiries.asker')}</h3>
        <ToldLines
          lines={[
            ['filings.enquirer', props.filing.enquirer.name],
            ['inquiries.reach', props.filing.enquirer.contact],
            ['ask.hours', props.filing.enquirer.hours],
            ['filings.phrase', props.filing.phrase],
          ]}
        />
      </section>
    </>
  );
}

function relationOf({ relation }: FiledPerson): string {
  const key = `ask.relation.${relation}`;
  return canSay(key) ? say(key) : relation;
}
