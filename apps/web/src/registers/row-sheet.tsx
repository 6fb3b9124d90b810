import type { EnteredCells, EnteredColumn, RecordKind } from '@sila/domain';
import { NUMBERS_ENTERED } from '@sila/domain';
import { For, type JSX, Show } from 'solid-js';
import { Stated } from '../parts/stated.tsx';
import { say } from '../words/say.ts';
import { columnLabel } from './entry-field.tsx';
import { FIELDS_OF, type FieldGroup } from './register-fields.ts';
import { SectionLetter } from './section-letter.tsx';

/** One row as it stands, under the headings of its form: to be read, and to be printed. */
export function RowSheet(props: { kind: RecordKind; cells: EnteredCells }): JSX.Element {
  const groups = () => (FIELDS_OF[props.kind] ?? []).filter((group) => holds(group, props.cells));
  return (
    <div class="row-sheet stack" data-testid="row-sheet">
      <For each={groups()}>
        {(group) => (
          <section class="stack-tight">
            <h3>
              <SectionLetter section={group.section} /> {say(group.word)}
            </h3>
            <dl class="told-list">
              <For each={group.fields}>
                {(field) =>
                  field === 'numbers' ? (
                    <Numbers cells={props.cells} />
                  ) : (
                    <Line label={columnLabel(props.kind, field)} text={props.cells[field]} />
                  )
                }
              </For>
            </dl>
          </section>
        )}
      </For>
    </div>
  );
}

/** Each number with who gave it out and when: two of one hospital are not two of another. */
function Numbers(props: { cells: EnteredCells }): JSX.Element {
  return (
    <For each={NUMBERS_ENTERED.filter((one) => filled(props.cells[one]))}>
      {(one) => {
        const issuer = () => props.cells[`${one}.issuer`] || say('rows.issuerUnknown');
        const date = () => props.cells[`${one}.date`] || say('rows.dateUnknown');
        return (
          <div>
            <dt class="soft small">{say('attribute.number')}</dt>
            <dd>
              <strong>
                <Stated text={props.cells[one]!} />
              </strong>{' '}
              <span class="small">
                {say('registers.issuer')}: <Stated text={issuer()} /> ·{' '}
                {say('registers.numberDate')}:{' '}
                <span class="number-date">
                  <Stated text={date()} />
                </span>
              </span>
            </dd>
          </div>
        );
      }}
    </For>
  );
}

function Line(props: { label: string; text: string | undefined }): JSX.Element {
  return (
    <Show when={filled(props.text)}>
      <div>
        <dt class="soft small">{props.label}</dt>
        <dd class="told">
          <Stated text={props.text!} />
        </dd>
      </div>
    </Show>
  );
}

function filled(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}

function holds({ fields }: FieldGroup, cells: EnteredCells): boolean {
  return fields.some((field) =>
    field === 'numbers'
      ? NUMBERS_ENTERED.some((one) => filled(cells[one]))
      : filled(cells[field as EnteredColumn]),
  );
}
