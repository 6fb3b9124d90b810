import { RELATIONS } from '@sila/domain';
import type { Filing } from '@sila/seal';
import { createSignal, For, type JSX } from 'solid-js';
import { createStore, unwrap } from 'solid-js/store';
import { call } from '../api/call.ts';
import { sayFault } from '../keys/say-fault.ts';
import type { TeamAtHand } from '../keys/with-team-key.tsx';
import { Field } from '../parts/field.tsx';
import { fieldDirection } from '../parts/text-direction.ts';
import { tell } from '../parts/toasts.tsx';
import { AlikeList } from '../requests/alike-list.tsx';
import { sayAttribute } from '../words/codes.ts';
import { say } from '../words/say.ts';
import { ACCEPTED_CELLS, type AcceptedPerson, acceptDraftOf, requestOf } from './accept-draft.ts';

/** A filing on its way to become a request: prefilled with what the family wrote. */
export function AcceptForm(props: {
  filingId: string;
  filing: Filing;
  team: TeamAtHand;
  onAccepted: () => Promise<void>;
}): JSX.Element {
  const [draft, setDraft] = createStore(acceptDraftOf(props.filing));
  const [isBusy, setBusy] = createSignal(false);
  const [wrong, setWrong] = createSignal<string | null>(null);
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setWrong(null);
    try {
      const request = await requestOf(unwrap(draft), props.filing, props.team.to);
      await call('acceptFiling', { params: { id: props.filingId }, body: { request } });
      tell(say('filings.accepted'));
      await props.onAccepted();
    } catch (thrown) {
      setWrong(sayFault(thrown));
    }
    setBusy(false);
  };
  return (
    <form class="stack" onSubmit={submit} data-testid="accept-form">
      <p class="soft small">{say('filings.acceptLead')}</p>
      <Line
        label={say('filings.enquirer')}
        isNeeded
        testId="accept-enquirer"
        value={draft.enquirerName}
        onInput={(text) => setDraft('enquirerName', text)}
      />
      <For each={draft.sought}>
        {(person, at) => (
          <PersonFields
            person={person}
            onRelation={(relation) => setDraft('sought', at(), 'relation', relation)}
            onCell={(cell, text) => setDraft('sought', at(), 'cells', cell, text)}
          />
        )}
      </For>
      <div aria-live="polite" class="field-wrong">
        {wrong()}
      </div>
      <p>
        <button
          type="submit"
          class="button button-main"
          disabled={isBusy()}
          data-testid="accept-send"
        >
          {say(isBusy() ? 'shell.working' : 'filings.makeRequest')}
        </button>
      </p>
    </form>
  );
}

function PersonFields(props: {
  person: AcceptedPerson;
  onRelation: (relation: AcceptedPerson['relation']) => void;
  onCell: (cell: (typeof ACCEPTED_CELLS)[number], text: string) => void;
}): JSX.Element {
  return (
    <fieldset class="stack">
      <legend>{say('filings.sought')}</legend>
      <AlikeList name={props.person.cells['name.full']} cells={props.person.cells} />
      <div class="ask-fields">
        <For each={ACCEPTED_CELLS}>
          {(cell) => (
            <Line
              label={sayAttribute(cell)}
              isNeeded={cell === 'name.full'}
              testId={`accept-${cell}`}
              value={props.person.cells[cell]}
              onInput={(text) => props.onCell(cell, text)}
            />
          )}
        </For>
        <Field label={say('filings.enquirerIs')}>
          {(attributes) => (
            <select
              {...attributes}
              class="input"
              required
              data-testid="accept-relation"
              onChange={(event) =>
                props.onRelation(event.currentTarget.value as AcceptedPerson['relation'])
              }
            >
              <option value="" />
              <For each={RELATIONS}>
                {(relation) => (
                  <option value={relation} selected={props.person.relation === relation}>
                    {say(`request.relation.${relation}`)}
                  </option>
                )}
              </For>
            </select>
          )}
        </Field>
      </div>
    </fieldset>
  );
}

function Line(props: {
  label: string;
  isNeeded?: boolean;
  testId: string;
  value: string;
  onInput: (text: string) => void;
}): JSX.Element {
  return (
    <Field label={props.label}>
      {(attributes) => (
        <input
          {...attributes}
          class="input"
          dir={fieldDirection(props.value)}
          autocomplete="off"
          spellcheck={false}
          maxlength="300"
          required={props.isNeeded ?? false}
          data-testid={props.testId}
          value={props.value}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
