import type { EnteredCells, EnteredColumn, RecordKind } from '@sila/domain';
import { createSignal, For, type JSX, onMount, Show } from 'solid-js';
import { teamBox } from '../keys/team-view.ts';
import { say } from '../words/say.ts';
import { BodyOutline } from './body-outline.tsx';
import { EntryField } from './entry-field.tsx';
import { EntryNumbers } from './entry-numbers.tsx';
import { IdentificationFields } from './identification-fields.tsx';
import { FIELDS_OF } from './register-fields.ts';
import { SectionLetter } from './section-letter.tsx';

/** What a register asks, group by group, with what has been typed. */
export function EntryGroups(props: {
  kind: RecordKind;
  cells: EnteredCells;
  put: (column: EnteredColumn, text: string) => void;
}): JSX.Element {
  const [noTeam, setNoTeam] = createSignal(false);
  onMount(async () => setNoTeam((await teamBox().catch(() => null)) === null));
  const add = (column: EnteredColumn, words: string, between: string) =>
    props.put(column, [props.cells[column], words].filter(Boolean).join(between));
  return (
    <For each={FIELDS_OF[props.kind] ?? []}>
      {(group) => (
        <fieldset class="sheet stack-tight entry-group">
          <legend>
            <SectionLetter section={group.section} /> {say(group.word)}
          </legend>
          <Show when={group.fields.includes('marks')}>
            <BodyOutline onMark={(words) => add('marks', words, say('domain.comma'))} />
          </Show>
          <div class="entry-fields">
            <For each={group.fields}>
              {(field) =>
                field === 'numbers' ? (
                  <EntryNumbers cells={props.cells} put={props.put} />
                ) : (
                  <EntryField
                    kind={props.kind}
                    column={field}
                    value={props.cells[field] ?? ''}
                    noTeam={noTeam()}
                    onInput={(text) => props.put(field, text)}
                  />
                )
              }
            </For>
          </div>
          <Show when={group.fields.includes('identification')}>
            <IdentificationFields onFinding={(words) => add('identification', words, '\n')} />
          </Show>
        </fieldset>
      )}
    </For>
  );
}
