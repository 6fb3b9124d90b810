import {
  type EnteredCells,
  type EnteredColumn,
  RELATIONS,
  type Relation,
  STATION_KINDS,
  type StationKind,
} from '@sila/domain';
import { For, type JSX, Show } from 'solid-js';
import { Choice } from '../parts/choice.tsx';
import { EntryNumbers } from '../registers/entry-numbers.tsx';
import type { DviSection } from '../registers/section-letter.tsx';
import { sayNumeral } from '../words/dates.ts';
import { say, type WordKey } from '../words/say.ts';
import { AlikeList } from './alike-list.tsx';
import { LineField } from './plain-fields.tsx';
import type { PersonDraft, StationDraft } from './request-draft.ts';

const LINES: readonly (readonly [EnteredColumn, WordKey])[] = [
  ['name.mother', 'newRequest.mother'],
  ['birth.date', 'newRequest.born'],
  ['birth.place', 'newRequest.birthPlace'],
];

/** What a body, or somebody's memory of them, can be told by when no name is said. */
const BODY_LINES: readonly (readonly [EnteredColumn, WordKey, DviSection | null])[] = [
  ['effects', 'newRequest.effects', 'C'],
  ['build', 'attribute.build', 'D'],
  ['medical', 'newRequest.medical', 'E'],
  ['teeth', 'newRequest.teeth', 'F'],
  ['languages', 'attribute.languages', null],
  ['hums', 'newRequest.hums', null],
];

/** What is on a card, a paper or a message: more are added on its page. */
const NUMBERS = 2;

/** The same letters as on the form of a body, so that the two can be laid side by side. */
function lettered(word: WordKey, letter: DviSection | null): string {
  return letter === null ? say(word) : say('dvi.labelled', { label: say(word), letter });
}

/** One person sought, as the family tells of them. */
export function SoughtFields(props: {
  person: PersonDraft;
  /** Null where there is only one. */
  number: number | null;
  set: (change: Partial<PersonDraft>) => void;
  onRemove: () => void;
}): JSX.Element {
  const cell = (name: EnteredColumn, text: string) =>
    props.set({ cells: { ...props.person.cells, [name]: text } });
  return (
    <section class="sheet stack" data-testid="sought-fields">
      <PersonHead number={props.number} onRemove={props.onRemove} />
      <LineField
        label={say('newRequest.name')}
        name="name.full"
        value={props.person.cells['name.full']}
        onInput={(text) => cell('name.full', text)}
        isNeeded
      />
      <AlikeList name={props.person.cells['name.full']} cells={props.person.cells} />
      <div class="pair">
        <For each={LINES}>
          {([name, word]) => (
            <LineField
              label={say(word)}
              name={name}
              value={props.person.cells[name] ?? ''}
              onInput={(text) => cell(name, text)}
            />
          )}
        </For>
        <Choice
          label={say('newRequest.sex')}
          name="sex"
          value={props.person.cells.sex ?? ''}
          options={[
            ['', say('newRequest.sexUnknown')],
            [say('newRequest.male'), say('newRequest.male')],
            [say('newRequest.female'), say('newRequest.female')],
          ]}
          onChoose={(text) => cell('sex', text)}
        />
        <Choice
          label={say('newRequest.relationOf')}
          name="relation"
          value={props.person.relation}
          options={RELATIONS.map((one) => [one, say(`request.relation.${one}`)])}
          onChoose={(next) => props.set({ relation: next as Relation })}
        />
      </div>
      <LineField
        label={lettered('newRequest.marks', 'D')}
        name="marks"
        rows={2}
        value={props.person.cells.marks ?? ''}
        onInput={(text) => cell('marks', text)}
      />
      <div class="pair">
        <For each={BODY_LINES}>
          {([name, word, letter]) => (
            <LineField
              label={lettered(word, letter)}
              name={name}
              value={props.person.cells[name] ?? ''}
              onInput={(text) => cell(name, text)}
            />
          )}
        </For>
      </div>
      <p class="soft small">{say('dvi.anteMortem')}</p>
      <LineField
        label={say('newRequest.circumstances')}
        name="circumstances"
        rows={3}
        value={props.person.circumstances}
        onInput={(circumstances) => props.set({ circumstances })}
      />
      <StationFields journey={props.person.journey} set={(journey) => props.set({ journey })} />
      <LineField
        label={say('newRequest.companions')}
        name="companions"
        rows={2}
        value={props.person.cells.companions ?? ''}
        onInput={(text) => cell('companions', text)}
      />
      <NumberFields cells={props.person.cells} put={cell} />
    </section>
  );
}

/** Numbers that somebody gave them: a prison, a hospital, whoever numbered bodies. */
function NumberFields(props: {
  cells: EnteredCells;
  put: (column: EnteredColumn, text: string) => void;
}): JSX.Element {
  return (
    <div class="stack-tight">
      <h3>{lettered('newRequest.numbers', 'B')}</h3>
      <p class="soft small">{say('newRequest.numbersHint')}</p>
      <div class="pair">
        <EntryNumbers cells={props.cells} put={props.put} most={NUMBERS} />
      </div>
    </div>
  );
}

function PersonHead(props: { number: number | null; onRemove: () => void }): JSX.Element {
  return (
    <header class="row spread">
      <h2>
        <Show when={props.number} fallback={say('newRequest.whom')}>
          {(number) => say('newRequest.person', { n: sayNumeral(number()) })}
        </Show>
      </h2>
      <Show when={props.number !== null}>
        <button type="button" class="button button-small button-plain" onClick={props.onRemove}>
          {say('newRequest.removePerson')}
        </button>
      </Show>
    </header>
  );
}

function StationFields(props: {
  journey: readonly StationDraft[];
  set: (journey: readonly StationDraft[]) => void;
}): JSX.Element {
  const add = () =>
    props.set([
      ...props.journey,
      { id: crypto.randomUUID(), kind: 'lastSeen', place: '', dateAsStated: '', note: '' },
    ]);
  const change = (at: number, part: Partial<StationDraft>) =>
    props.set(props.journey.map((one, index) => (index === at ? { ...one, ...part } : one)));
  return (
    <div class="stack">
      <h3>{say('request.journey')}</h3>
      <For each={props.journey.map(({ id }) => id)}>
        {(id, at) => (
          <fieldset class="station-fields" data-testid="station-fields">
            <Choice
              label={say('request.field.kind')}
              name="kind"
              value={props.journey[at()]?.kind ?? 'lastSeen'}
              options={STATION_KINDS.map((one) => [one, say(`request.station.${one}`)])}
              onChoose={(kind) => change(at(), { kind: kind as StationKind })}
            />
            <LineField
              label={say('request.field.place')}
              name="place"
              value={props.journey[at()]?.place ?? ''}
              onInput={(place) => change(at(), { place })}
            />
            <LineField
              label={say('request.field.date')}
              name="dateAsStated"
              value={props.journey[at()]?.dateAsStated ?? ''}
              onInput={(dateAsStated) => change(at(), { dateAsStated })}
            />
            <button
              type="button"
              class="button button-small button-plain"
              onClick={() => props.set(props.journey.filter((one) => one.id !== id))}
            >
              {say('newRequest.removeStation')}
            </button>
          </fieldset>
        )}
      </For>
      <div>
        <button type="button" class="button button-small" data-testid="add-station" onClick={add}>
          {say('newRequest.addStation')}
        </button>
      </div>
    </div>
  );
}
