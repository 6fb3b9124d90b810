import { RELATIONS } from '@sila/domain';
import type { FiledPerson } from '@sila/seal';
import { For, type JSX, Show } from 'solid-js';
import { Field } from '../parts/field.tsx';
import { sayNumeral } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { TellLine, TellLines } from './tell-line.tsx';

const KNOWN = ['name', 'father', 'mother', 'birthYear', 'place'] as const;

/** One person whom a family looks for. */
export function SoughtFields(props: {
  person: FiledPerson;
  /** From 0. */
  place: number;
  isOnly: boolean;
  onTell: (what: keyof FiledPerson, text: string) => void;
  onRemove: () => void;
}): JSX.Element {
  const title = () =>
    props.isOnly ? say('ask.sought') : say('ask.soughtNth', { n: sayNumeral(props.place + 1) });
  return (
    <fieldset class="stack" data-testid="ask-person">
      <legend>{title()}</legend>
      <p class="soft small">{say('ask.least')}</p>
      <div class="ask-fields">
        <For each={KNOWN}>
          {(what) => (
            <TellLine
              word={`ask.${what}`}
              isNeeded={what === 'name'}
              value={props.person[what]}
              onInput={(text) => props.onTell(what, text)}
            />
          )}
        </For>
        <Field label={say('ask.relation')}>
          {(attributes) => (
            <select
              {...attributes}
              class="input"
              data-testid="ask.relation"
              value={props.person.relation}
              onChange={(event) => props.onTell('relation', event.currentTarget.value)}
            >
              <option value="">{say('ask.relationNone')}</option>
              <For each={RELATIONS}>
                {(relation) => <option value={relation}>{say(`ask.relation.${relation}`)}</option>}
              </For>
            </select>
          )}
        </Field>
      </div>
      <TellLines
        word="ask.circumstances"
        hint="ask.circumstancesHint"
        value={props.person.circumstances}
        onInput={(text) => props.onTell('circumstances', text)}
      />
      <Show when={!props.isOnly}>
        <p>
          <button type="button" class="button button-small" onClick={props.onRemove}>
            {say('ask.removePerson')}
          </button>
        </p>
      </Show>
    </fieldset>
  );
}
