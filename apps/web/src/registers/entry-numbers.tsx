import { type EnteredCells, type EnteredColumn, NUMBERS_ENTERED } from '@sila/domain';
import { For, type JSX } from 'solid-js';
import { sayNumeral } from '../words/dates.ts';
import { say } from '../words/say.ts';

/** What fits on a card; a body may bear more than one. */
const MOST = 3;

/** Each number with whose it is and when it was given: alone it is nobody's. */
export function EntryNumbers(props: {
  cells: EnteredCells;
  put: (column: EnteredColumn, text: string) => void;
  most?: number;
}): JSX.Element {
  return (
    <For each={NUMBERS_ENTERED.slice(0, props.most ?? MOST)}>
      {(number, at) => (
        <fieldset class="entry-number">
          <legend>{say('registers.numberOf', { n: sayNumeral(at() + 1) })}</legend>
          <For each={[number, `${number}.issuer`, `${number}.date`] as const}>
            {(column) => (
              <label class="entry-small">
                <span>
                  {say(
                    column.endsWith('.issuer')
                      ? 'registers.issuer'
                      : column.endsWith('.date')
                        ? 'registers.numberDate'
                        : 'attribute.number',
                  )}
                </span>
                <input
                  class="input"
                  name={column}
                  dir="auto"
                  autocomplete="off"
                  value={props.cells[column] ?? ''}
                  onInput={(event) => props.put(column, event.currentTarget.value)}
                />
              </label>
            )}
          </For>
        </fieldset>
      )}
    </For>
  );
}
