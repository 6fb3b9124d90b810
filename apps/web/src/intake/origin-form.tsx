import type { Preview } from '@sila/wire';
import { type JSX, Show } from 'solid-js';
import { Field } from '../parts/field.tsx';
import { fieldDirection } from '../parts/text-direction.ts';
import { sayDate } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { readDateEntry } from './date-entry.ts';
import type { DraftCheck, ImportDraft } from './import-draft.ts';
import { KnownSource } from './known-source.tsx';
import { NewSource } from './new-source.tsx';

export type KnownSourceChoice = NonNullable<Preview['proposedSource']>;

/** Who made the list, what its rows speak of, and of what day it speaks. */
export function OriginForm(props: {
  draft: ImportDraft;
  check: DraftCheck;
  known: readonly KnownSourceChoice[];
  proposed: KnownSourceChoice | null;
  onChange: (change: Partial<ImportDraft>) => void;
}): JSX.Element {
  // A source's kind was settled when it first delivered; a kind tried for a new one does not touch it.
  const chooseKnown = () => {
    const source = props.known.find((one) => one.id === props.draft.sourceId);
    props.onChange({ origin: 'known', ...(source === undefined ? {} : { kind: source.kind }) });
  };
  return (
    <div class="origin">
      <Show when={props.known.length > 0}>
        <fieldset class="origin-choice">
          <legend class="unseen">{say('origin.title')}</legend>
          <OriginRadio draft={props.draft} origin="known" onChoose={chooseKnown} />
          <OriginRadio
            draft={props.draft}
            origin="new"
            onChoose={() => props.onChange({ origin: 'new' })}
          />
        </fieldset>
      </Show>
      <Show
        when={props.draft.origin === 'known'}
        fallback={<NewSource draft={props.draft} onChange={props.onChange} />}
      >
        <KnownSource
          draft={props.draft}
          known={props.known}
          proposed={props.proposed}
          onChange={props.onChange}
        />
      </Show>
      <DateField
        typed={props.draft.dateTyped}
        isWrong={props.check.needsDate}
        onChange={(dateTyped) => props.onChange({ dateTyped })}
      />
    </div>
  );
}

function OriginRadio(props: {
  draft: ImportDraft;
  origin: ImportDraft['origin'];
  onChoose: () => void;
}): JSX.Element {
  return (
    <label class="check">
      <input
        type="radio"
        name="origin"
        value={props.origin}
        checked={props.draft.origin === props.origin}
        onChange={props.onChoose}
      />
      {say(`origin.${props.origin}`)}
    </label>
  );
}

function DateField(props: {
  typed: string;
  isWrong: boolean;
  onChange: (typed: string) => void;
}): JSX.Element {
  const read = () => readDateEntry(props.typed);
  return (
    <Field
      label={say('origin.date')}
      hint={
        <>
          <Show when={read()}>
            {(date) => (
              <p class="origin-read" role="status">
                {say('origin.date.read', { date: sayDate(date()) })}
              </p>
            )}
          </Show>
          {say('origin.date.hint')}
        </>
      }
      wrong={props.isWrong ? say('origin.date.unreadable') : null}
    >
      {(attributes) => (
        <input
          {...attributes}
          class="input origin-date"
          dir={fieldDirection(props.typed)}
          autocomplete="off"
          data-testid="list-date"
          value={props.typed}
          onInput={(event) => props.onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
