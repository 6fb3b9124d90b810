import type { EnteredView } from '@sila/wire';
import { For, type JSX, Show } from 'solid-js';
import { Stated } from '../parts/stated.tsx';
import { sayAttribute } from '../words/codes.ts';
import { sayInstant } from '../words/dates.ts';
import { say } from '../words/say.ts';

/** What each correction changed, the latest first: before and after, by whom, and why. */
export function Readings(props: {
  readings: readonly EnteredView[];
  onUndo?: (correctionId: string) => void;
}): JSX.Element {
  const changes = () =>
    props.readings.slice(1).flatMap((before, at) => {
      const { corrected } = before;
      return corrected === null ? [] : [{ before, after: props.readings[at]!, corrected, at }];
    });
  return (
    <ol class="readings stack" data-testid="readings">
      <For each={changes()}>
        {({ before, after, corrected, at }) => (
          <li class="stack-tight">
            <p class="small">
              {say('rows.correctedBy', { who: corrected.by.name, when: sayInstant(corrected.at) })}
            </p>
            <p class="told">
              <Stated text={corrected.reason} />
            </p>
            <Differences before={before} after={after} />
            <Show when={at === 0 && props.onUndo}>
              {(undo) => (
                <p>
                  <button
                    type="button"
                    class="button button-small"
                    data-testid="undo-correction"
                    onClick={() => undo()(corrected.id)}
                  >
                    {say('rows.undo')}
                  </button>
                </p>
              )}
            </Show>
          </li>
        )}
      </For>
    </ol>
  );
}

function Differences(props: { before: EnteredView; after: EnteredView }): JSX.Element {
  const lines = () => {
    const [before, after] = [wordsOf(props.before), wordsOf(props.after)];
    const all = [...new Set([...before.keys(), ...after.keys()])];
    return all
      .filter((one) => before.get(one) !== after.get(one))
      .map((attribute) => ({
        attribute,
        was: before.get(attribute) ?? '',
        is: after.get(attribute) ?? '',
      }));
  };
  return (
    <Show when={lines().length > 0} fallback={<p class="soft small">{say('rows.sameWords')}</p>}>
      <table class="differences small">
        <thead>
          <tr>
            <th scope="col">{say('rows.field')}</th>
            <th scope="col">{say('rows.before')}</th>
            <th scope="col">{say('rows.after')}</th>
          </tr>
        </thead>
        <tbody>
          <For each={lines()}>
            {({ attribute, was, is }) => (
              <tr>
                <th scope="row">{sayAttribute(attribute)}</th>
                <td>
                  <Stated text={was} />
                </td>
                <td>
                  <Stated text={is} />
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </Show>
  );
}

type AttributeOf = EnteredView['record']['statements'][number]['attribute'];

function wordsOf({ record }: EnteredView): Map<AttributeOf, string> {
  const words = new Map<AttributeOf, string>();
  for (const { attribute, asStated, read } of record.statements) {
    if (asStated === '') continue;
    // A number stands with whose it is, which is a cell of its own; a line each, as a date must not break.
    const told = attribute === 'number' ? (read ?? asStated).replaceAll(' · ', '\n') : asStated;
    const said = words.get(attribute);
    words.set(attribute, said === undefined ? told : `${said}\n\n${told}`);
  }
  return words;
}
