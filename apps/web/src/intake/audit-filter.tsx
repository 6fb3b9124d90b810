import { For, type JSX } from 'solid-js';
import type { BodyOf, ReplyOf } from '../api/call.ts';
import { Field } from '../parts/field.tsx';
import { say } from '../words/say.ts';

export type Only = NonNullable<BodyOf<'listAudit'>['only']>;
export const EVERYTHING: Only = { userId: null, act: null, subject: null, day: null };

/** Beginnings of acts that an auditor asks for most. */
const ACTS = [
  'person.',
  'search',
  'match.',
  'sealed.',
  'records.exported',
  'emergency.',
  'grant.',
  'refused.',
] as const;

/** Narrows the audit to an account, a kind of act, one subject, one day. */
export function AuditFilter(props: {
  only: Only;
  accounts: ReplyOf<'readWatch'>['accounts'];
  onChange: (only: Only) => void;
}): JSX.Element {
  const change = (part: Partial<Only>) => props.onChange({ ...props.only, ...part });
  return (
    <form class="sheet stack" onSubmit={(event) => event.preventDefault()}>
      <Field label={say('audit.by')}>
        {(attributes) => (
          <select
            {...attributes}
            class="input"
            value={props.only.userId ?? ''}
            onChange={(event) => change({ userId: event.currentTarget.value || null })}
          >
            <option value="">{say('audit.all')}</option>
            <For each={props.accounts}>{({ id, name }) => <option value={id}>{name}</option>}</For>
          </select>
        )}
      </Field>
      <Field label={say('audit.act')}>
        {(attributes) => (
          <select
            {...attributes}
            class="input"
            value={props.only.act ?? ''}
            onChange={(event) => change({ act: event.currentTarget.value || null })}
          >
            <option value="">{say('audit.all')}</option>
            <For each={ACTS}>
              {(act) => <option value={act}>{say(`audit.acts.${act}`)}</option>}
            </For>
          </select>
        )}
      </Field>
      <Field label={say('audit.subject')}>
        {(attributes) => (
          <input
            {...attributes}
            class="input"
            dir="ltr"
            maxlength={100}
            value={props.only.subject ?? ''}
            onChange={(event) => change({ subject: event.currentTarget.value.trim() || null })}
          />
        )}
      </Field>
      <Field label={say('audit.day')}>
        {(attributes) => (
          <input
            {...attributes}
            class="input"
            type="date"
            value={props.only.day ?? ''}
            onChange={(event) => change({ day: event.currentTarget.value || null })}
          />
        )}
      </Field>
    </form>
  );
}
