import { createSignal, createUniqueId, For, type JSX, Show } from 'solid-js';
import { call, type ReplyOf } from '../api/call.ts';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { Choice } from '../parts/choice.tsx';
import { Field } from '../parts/field.tsx';
import { Refused } from '../parts/refused.tsx';
import { fieldDirection } from '../parts/text-direction.ts';
import { tell } from '../parts/toasts.tsx';
import { say } from '../words/say.ts';

type Place = ReplyOf<'listHoneyPlaces'>['places'][number];

/** The cells of a row that no file holds, by the columns of the list it will seem to stand in. */
export function PlantHoney(props: {
  places: readonly Place[];
  onPlanted: () => void;
}): JSX.Element {
  const heading = createUniqueId();
  const [listId, setListId] = createSignal('');
  const [cells, setCells] = createSignal<readonly string[]>([]);
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  const columns = () => props.places.find(({ id }) => id === listId())?.columns ?? [];
  const setCell = (column: number, value: string) =>
    setCells((now) =>
      Array.from({ length: Math.max(now.length, column) }, (_, at) =>
        at === column - 1 ? value : (now[at] ?? ''),
      ),
    );
  const plant = async (event: SubmitEvent) => {
    event.preventDefault();
    setRefusal(null);
    try {
      await call('plantHoney', { params: { id: listId() }, body: { cells: [...cells()] } });
      setCells([]);
      tell(say('honey.planted'));
      props.onPlanted();
    } catch (thrown) {
      setRefusal(asRefusal(thrown));
    }
  };
  return (
    <form class="sheet stack give-grant" aria-labelledby={heading} onSubmit={plant}>
      <h2 id={heading}>{say('honey.plant')}</h2>
      <p class="soft small">{say('honey.plantLead')}</p>
      <Choice
        label={say('honey.list')}
        name="list"
        value={listId()}
        empty={say('grant.choose')}
        isNeeded
        onChoose={(id) => {
          setListId(id);
          setCells([]);
        }}
        options={props.places.map(({ id, name }) => [id, name])}
      />
      <div class="give-grant-fields">
        <For each={columns()}>
          {({ column, header, attribute }) => (
            <Field label={header ?? say(`attribute.${attribute}`)}>
              {(attributes) => (
                <input
                  {...attributes}
                  class="input"
                  dir={fieldDirection(cells()[column - 1] ?? '')}
                  autocomplete="off"
                  data-testid="honey-cell"
                  data-column={column}
                  value={cells()[column - 1] ?? ''}
                  onInput={(event) => setCell(column, event.currentTarget.value)}
                />
              )}
            </Field>
          )}
        </For>
      </div>
      <Refused refusal={refusal()} />
      <Show when={listId() !== ''}>
        <div>
          <button
            type="submit"
            class="button button-main"
            data-testid="plant-honey"
            disabled={cells().every((cell) => cell.trim() === '')}
          >
            {say('honey.plant')}
          </button>
        </div>
      </Show>
    </form>
  );
}
