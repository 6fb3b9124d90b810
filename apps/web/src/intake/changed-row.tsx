import { For, type JSX, Show } from 'solid-js';
import type { ReplyOf } from '../api/call.ts';
import { Stated } from '../parts/stated.tsx';
import { sayNumeral } from '../words/dates.ts';
import { say } from '../words/say.ts';

/** One row that says something else than before: for each changed cell, before and now. */
export function ChangedRow(props: { row: ReplyOf<'compareList'>['changed'][number] }): JSX.Element {
  const row = () => sayNumeral(props.row.row);
  return (
    <li class="changed-row">
      <p class="soft small">
        {props.row.row === props.row.previousRow
          ? say('difference.row', { row: row() })
          : say('difference.rowWas', { row: row(), before: sayNumeral(props.row.previousRow) })}
      </p>
      <dl>
        <For each={props.row.cells}>
          {(cell) => (
            <div class="changed-cell">
              <dt>
                <Show
                  when={cell.header}
                  fallback={<span class="soft">{say('mapping.noHeader')}</span>}
                >
                  {(header) => <Stated text={header()} />}
                </Show>
              </dt>
              <dd>
                <span class="tiny soft">{say('difference.before')}</span>
                <del>
                  <CellText text={cell.before} />
                </del>
              </dd>
              <dd>
                <span class="tiny soft">{say('difference.after')}</span>
                <ins>
                  <CellText text={cell.after} />
                </ins>
              </dd>
            </div>
          )}
        </For>
      </dl>
    </li>
  );
}

function CellText(props: { text: string }): JSX.Element {
  return (
    <Show when={props.text !== ''} fallback={<span class="soft">{say('difference.empty')}</span>}>
      <Stated text={props.text} />
    </Show>
  );
}
