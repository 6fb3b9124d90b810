import { createSignal, For, type JSX, Show } from 'solid-js';
import type { ReplyOf } from '../api/call.ts';
import { Stated } from '../parts/stated.tsx';
import { sayInstant, sayNumeral } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { sayAct, sayActor, sayPurpose } from './say-act.ts';

type Entry = ReplyOf<'listAudit'>['entries'][number];

/** Entries of the audit: what, by whom, when, about which ids; one line each where there is room. */
export function AuditEntries(props: { entries: readonly Entry[] }): JSX.Element {
  return (
    <ol class="sheet audit" aria-label={say('audit.title')}>
      <For each={props.entries}>{(entry) => <EntryLine entry={entry} />}</For>
    </ol>
  );
}

function EntryLine(props: { entry: Entry }): JSX.Element {
  return (
    <li class="audit-entry" data-testid="audit-entry" data-act={props.entry.act}>
      <span class="audit-number soft figures">
        <span class="unseen">{say('audit.number')} </span>
        {sayNumeral(props.entry.seq)}
      </span>
      <span class="audit-act">
        {sayAct(props.entry.act)}
        <Why entry={props.entry} />
      </span>
      <span class="audit-by" classList={{ soft: props.entry.by === null }}>
        <Stated text={sayActor(props.entry)} />
      </span>
      <time class="audit-when soft figures" datetime={props.entry.at}>
        {sayInstant(props.entry.at)}
      </time>
      <Subjects ids={props.entry.subjects} />
    </li>
  );
}

/** What the account was let in for when it did this. */
function Why(props: { entry: Entry }): JSX.Element {
  const purposes = () =>
    props.entry.purposes.map((purpose) => sayPurpose(purpose)).join(say('domain.comma'));
  return (
    <>
      <Show when={props.entry.isEmergency}>
        {' '}
        <span class="tag tag-doubt">{say('audit.emergency')}</span>
      </Show>
      <Show when={props.entry.purposes.length > 0}>
        <span class="soft small"> {say('audit.purpose', { what: purposes() })}</span>
      </Show>
    </>
  );
}

/** Ids, shown when asked for: they name nobody by themselves. */
function Subjects(props: { ids: readonly string[] }): JSX.Element {
  const [isOpen, setOpen] = createSignal(false);
  return (
    <Show when={props.ids.length > 0}>
      <button
        type="button"
        class="audit-subjects"
        aria-expanded={isOpen()}
        onClick={() => setOpen(!isOpen())}
      >
        {say('audit.subjects', { n: props.ids.length })}
      </button>
      <Show when={isOpen()}>
        <ul class="audit-ids tiny" dir="ltr">
          <For each={props.ids}>
            {(id) => (
              <li>
                <code>{id}</code>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </Show>
  );
}
