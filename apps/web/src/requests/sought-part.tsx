import type { RequestView, SoughtView } from '@sila/wire';
import { A } from '@solidjs/router';
import { For, type JSX, Show } from 'solid-js';
import { AttachmentsPart } from '../attachments/attachments-part.tsx';
import { Stated } from '../parts/stated.tsx';
import { StatementLines } from '../parts/statement-lines.tsx';
import { Readings } from '../registers/readings.tsx';
import { say } from '../words/say.ts';
import { ByHand } from './by-hand.tsx';
import { CandidatePart } from './candidate-part.tsx';
import { StepButton } from './desk.tsx';
import { JourneyLine } from './journey-line.tsx';
import { StateTag } from './state-tag.tsx';
import type { StepKind } from './step-forms.ts';

/** What may be done about the person as a whole, in each state. */
const STEPS: Readonly<Record<SoughtView['state'], readonly StepKind[]>> = {
  received: ['accepted', 'withdrawn'],
  accepted: ['tracingBegun', 'leftOpen', 'withdrawn'],
  inTracing: ['leftOpen', 'withdrawn'],
  candidateFound: ['leftOpen', 'withdrawn'],
  verified: ['leftOpen', 'withdrawn'],
  stillOpen: ['reopened', 'withdrawn'],
  reunified: ['reopened'],
  contactRestored: ['reopened'],
  informedOfDeath: ['reopened'],
  withdrawn: ['reopened'],
};

/** A search that has not ended goes on. */
const isOpen = (state: SoughtView['state']) => SEARCHING.has(state);
const SEARCHING: ReadonlySet<string> = new Set([
  'accepted',
  'inTracing',
  'candidateFound',
  'stillOpen',
]);

/** One person sought: who they are, their journey, and who may be them. */
export function SoughtPart(props: { sought: SoughtView; request: RequestView }): JSX.Element {
  const about = () => ({ soughtId: props.sought.id });
  const standing = () => props.sought.candidates.filter(({ stands }) => stands);
  const fallen = () => props.sought.candidates.length - standing().length;
  return (
    <article class="stack sought" data-testid="sought">
      <section class="sheet stack">
        <header class="row spread">
          <div>
            <h2 class="row">
              <Show when={props.sought.record?.title} fallback={say('shell.noName')}>
                {(title) => <Stated text={title()} />}
              </Show>
              <StateTag state={props.sought.state} />
            </h2>
            <p class="soft small">
              {say('request.soughtBy', {
                relation: say(`request.relation.${props.sought.relation}`),
              })}
            </p>
          </div>
          <div class="row">
            <For each={STEPS[props.sought.state]}>
              {(kind, at) => (
                <StepButton
                  kind={kind}
                  about={about()}
                  isMain={at() === 0 && (kind === 'accepted' || kind === 'tracingBegun')}
                  isPlain={kind === 'withdrawn'}
                />
              )}
            </For>
          </div>
        </header>
        <Show when={props.sought.circumstances !== ''}>
          <div>
            <h3>{say('request.circumstances')}</h3>
            <p class="told">
              <Stated text={props.sought.circumstances} />
            </p>
          </div>
        </Show>
        <Told sought={props.sought} />
        <AttachmentsPart
          place={{ kind: 'sought', of: props.sought.id }}
          kinds={['photograph', 'document', 'mark', 'effect']}
          title={say('attachments.ofSought')}
        />
      </section>
      <JourneyLine sought={props.sought} />
      <section class="stack">
        <h3>{say('request.candidates')}</h3>
        <Show
          when={standing().length > 0}
          fallback={<p class="soft">{say('request.candidatesEmpty')}</p>}
        >
          <For each={standing().map(({ matchId }) => matchId)}>
            {(_, at) => (
              <Show when={standing()[at()]}>
                {(candidate) => (
                  <CandidatePart
                    candidate={candidate()}
                    sought={props.sought}
                    request={props.request}
                  />
                )}
              </Show>
            )}
          </For>
        </Show>
        <Show when={isOpen(props.sought.state) && props.sought.record}>
          {(record) => <ByHand record={record()} />}
        </Show>
        <Show when={fallen() > 0}>
          <p class="soft small">{say('request.fallenCandidates', { n: fallen() })}</p>
        </Show>
      </section>
    </article>
  );
}

/** The row that stands, beside its earlier readings. */
const STANDING = { by: '', at: '', corrects: null, corrected: null };

/** What the family told of the person, word for word. */
function Told(props: { sought: SoughtView }): JSX.Element {
  const shown = () =>
    props.sought.record?.statements.filter(
      ({ attribute, asStated, sealed }) =>
        (asStated.trim() !== '' || sealed) && attribute !== 'journey',
    ) ?? [];
  const readings = () => {
    const { record, earlier } = props.sought;
    return record === null ? [] : [{ ...STANDING, record }, ...earlier];
  };
  return (
    <div class="stack-tight">
      <StatementLines class="told-list" statements={shown()} />
      <Show when={props.sought.record}>
        {(record) => (
          <p class="small">
            <A href={`/persons/${record().id}`}>{say('request.record')}</A> ·{' '}
            <A href={`/rows/${record().id}`} data-testid="correct-sought">
              {say('rows.correct')}
            </A>
          </p>
        )}
      </Show>
      <Show when={props.sought.record && props.sought.earlier.length > 0}>
        <details data-testid="earlier-readings">
          <summary>{say('rows.earlier', { n: props.sought.earlier.length })}</summary>
          <Readings readings={readings()} />
        </details>
      </Show>
    </div>
  );
}
