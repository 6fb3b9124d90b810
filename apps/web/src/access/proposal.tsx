import type { ApprovalView, Role } from '@sila/wire';
import { A } from '@solidjs/router';
import { For, type JSX, Match, Switch } from 'solid-js';
import { Stated } from '../parts/stated.tsx';
import { RoleTags } from '../session/role-tags.tsx';
import { sayNumeral } from '../words/dates.ts';
import { say } from '../words/say.ts';

/** What the server makes of each act; their shapes stand beside their operations. */
interface Proposed {
  readonly user: string;
  readonly roles: readonly Role[];
  readonly format: string;
  readonly lists?: readonly { readonly name: string; readonly records: number }[];
  readonly record: string;
  readonly list: string;
  readonly row: number;
  readonly reason: string;
  readonly words: Readonly<Record<'name' | 'about' | 'reach', { ar: string; en: string }>>;
}

/** What exactly is proposed, in words; what this page has none for is shown as the data it is. */
export function Proposal(props: { of: ApprovalView; nameOf: (id: string) => string }): JSX.Element {
  const data = () => props.of.proposal as unknown as Proposed;
  return (
    <Switch fallback={<pre class="small">{JSON.stringify(props.of.proposal, null, 1)}</pre>}>
      <Match when={props.of.act === 'roles'}>
        <p class="row">
          <Stated text={props.nameOf(data().user)} />
          <RoleTags roles={data().roles} />
        </p>
      </Match>
      <Match when={props.of.act === 'recovery'}>
        <p>
          <Stated text={props.nameOf(data().user)} />
        </p>
      </Match>
      <Match when={props.of.act === 'export'}>
        <ExportOf of={data()} />
      </Match>
      <Match when={props.of.act === 'erasure'}>
        <ErasureOf of={data()} isDone={props.of.doneAt !== null} />
      </Match>
      <Match when={props.of.act === 'publication'}>
        <WordsOf of={data()} />
      </Match>
    </Switch>
  );
}

function ExportOf(props: { of: Proposed }): JSX.Element {
  const lists = () => props.of.lists ?? [];
  return (
    <>
      <p>
        {say('approval.records', {
          n: lists().reduce((sum, { records }) => sum + records, 0),
          format: props.of.format.toUpperCase(),
        })}
      </p>
      <ul class="small proposal-lists">
        <For each={lists()}>
          {(list) => (
            <li>
              <Stated text={list.name} />
            </li>
          )}
        </For>
      </ul>
    </>
  );
}

function ErasureOf(props: { of: Proposed; isDone: boolean }): JSX.Element {
  return (
    <>
      <p>
        {say('approval.erasure', { row: sayNumeral(props.of.row), list: props.of.list })}{' '}
        {props.isDone ? null : (
          <A href={`/persons/${props.of.record}`}>{say('approval.seeRecord')}</A>
        )}
      </p>
      <blockquote>
        <Stated text={props.of.reason} />
      </blockquote>
    </>
  );
}

const LANGUAGES = ['ar', 'en'] as const;

/** Both languages in full, as strangers would read them: who approves must have seen each. */
function WordsOf(props: { of: Proposed }): JSX.Element {
  return (
    <div class="proposal-words">
      <For each={LANGUAGES}>
        {(language) => (
          <div lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
            <strong>{props.of.words.name[language]}</strong>
            <p>{props.of.words.about[language]}</p>
            <p>{props.of.words.reach[language]}</p>
          </div>
        )}
      </For>
    </div>
  );
}
