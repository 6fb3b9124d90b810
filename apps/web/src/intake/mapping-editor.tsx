import type { RecordKind } from '@sila/domain';
import type { ColumnMapping, Preview } from '@sila/wire';
import { For, type JSX, Show } from 'solid-js';
import { say } from '../words/say.ts';
import type { MappingCheck } from './mapping-check.ts';
import { MappingRow } from './mapping-row.tsx';

/** The columns of the file and what each means; proposed, and changed by hand. */
export function MappingEditor(props: {
  columns: Preview['columns'];
  mapping: readonly ColumnMapping[];
  check: MappingCheck;
  kind: RecordKind;
  onChange: (mapping: ColumnMapping) => void;
}): JSX.Element {
  const mappingOf = (column: number) => props.mapping.find((one) => one.column === column);
  return (
    <>
      <p class="soft">{say('mapping.lead')}</p>
      <p class="small figures" role="status">
        {say('mapping.progress', { mapped: props.check.mapped, all: props.columns.length })}
      </p>
      <ul class="mapping">
        <For each={props.columns}>
          {(column) => (
            <Show when={mappingOf(column.column)}>
              {(mapping) => (
                <MappingRow
                  column={column}
                  mapping={mapping()}
                  kind={props.kind}
                  isTwice={props.check.claimedTwice.some((one) => one === mapping().attribute)}
                  onChange={props.onChange}
                />
              )}
            </Show>
          )}
        </For>
      </ul>
    </>
  );
}
