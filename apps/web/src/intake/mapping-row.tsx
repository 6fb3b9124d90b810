import type { RecordKind } from '@sila/domain';
import { kindAllows } from '@sila/domain';
import type { ColumnMapping, Preview } from '@sila/wire';
import { For, type JSX, Show } from 'solid-js';
import { Stated } from '../parts/stated.tsx';
import { sayAttribute, sayKind } from '../words/codes.ts';
import { say } from '../words/say.ts';
import { settingsOf } from './column-settings.ts';
import { ColumnSettingsFields } from './column-settings-fields.tsx';
import { MeaningSelect } from './meaning-select.tsx';
import { ProposalMark } from './proposal-mark.tsx';

const SAMPLES = 3;

/** One column of the file: what it is called, what stands in it, what it means. */
export function MappingRow(props: {
  column: Preview['columns'][number];
  mapping: ColumnMapping;
  kind: RecordKind;
  isTwice: boolean;
  onChange: (mapping: ColumnMapping) => void;
}): JSX.Element {
  const settings = () => settingsOf(props.mapping, props.column.samples);
  return (
    <li
      class="mapping-row"
      classList={{ 'mapping-row-unread': props.mapping.attribute === null }}
      data-testid="mapping-row"
      data-column={props.column.column}
      data-attribute={props.mapping.attribute ?? ''}
    >
      <div class="mapping-column">
        <span class="soft tiny">{say('mapping.column', { n: props.column.column })}</span>
        <strong>
          <Show
            when={props.column.header}
            fallback={<span class="soft">{say('mapping.noHeader')}</span>}
          >
            {(header) => <Stated text={header()} />}
          </Show>
        </strong>
        <Samples samples={props.column.samples.slice(0, SAMPLES)} />
      </div>
      <div class="mapping-meaning">
        <MeaningSelect
          label={say('mapping.meaning', { n: props.column.column })}
          value={props.mapping.attribute}
          onChange={(attribute) =>
            props.onChange({
              column: props.column.column,
              header: props.column.header,
              attribute,
            })
          }
        />
        <ProposalMark
          column={props.column}
          isChanged={props.mapping.attribute !== props.column.attribute}
        />
        <Doubts mapping={props.mapping} kind={props.kind} isTwice={props.isTwice} />
      </div>
      <ColumnSettingsFields
        settings={settings()}
        mapping={props.mapping}
        onChange={props.onChange}
      />
    </li>
  );
}

function Samples(props: { samples: readonly string[] }): JSX.Element {
  return (
    <p class="mapping-samples small">
      <span class="unseen">{say('mapping.samples')}: </span>
      <For each={props.samples} fallback={<span class="soft">{say('mapping.noSamples')}</span>}>
        {(sample) => (
          <span class="mapping-sample">
            <Stated text={sample} />
          </span>
        )}
      </For>
    </p>
  );
}

/** What is told about a choice without standing in its way. */
function Doubts(props: {
  mapping: ColumnMapping;
  kind: RecordKind;
  isTwice: boolean;
}): JSX.Element {
  return (
    <Show when={props.mapping.attribute}>
      {(attribute) => (
        <>
          <Show when={!kindAllows(props.kind, attribute())}>
            <p class="mapping-doubt small">
              {say('mapping.notForKind', { kind: sayKind(props.kind) })}
            </p>
          </Show>
          <Show when={props.isTwice}>
            <p class="mapping-doubt small">
              {say('mapping.twice', { attribute: sayAttribute(attribute()) })}
            </p>
          </Show>
        </>
      )}
    </Show>
  );
}
