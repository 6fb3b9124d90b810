import { A } from '@solidjs/router';
import { For, type JSX, Show } from 'solid-js';
import { Stated } from '../parts/stated.tsx';
import { number } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import { type OverlapCell, type OverlapLine, shadeOf } from './overlap-matrix.ts';

/**
 * The matrix as a real table: rows and columns carry the lists' names, a column shows its number
 * to stay narrow. Counts are written out; shade only helps the eye to find the large ones.
 */
export function OverlapTable(props: { matrix: readonly OverlapLine[] }): JSX.Element {
  const largest = () =>
    Math.max(
      0,
      ...props.matrix.flatMap((line) => line.cells.map((cell) => (cell ? sumOf(cell) : 0))),
    );
  return (
    // A region that scrolls must be reachable by keyboard: hence the tabindex.
    <section class="table-frame overlap" tabindex="0" aria-label={say('overlap.matrix')}>
      <table class="overlap-table">
        <caption class="unseen">{say('overlap.matrix')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('overlap.list')}</th>
            <For each={props.matrix}>
              {(line, index) => (
                <th scope="col">
                  <span aria-hidden="true" class="figures" title={line.name}>
                    {number(index() + 1)}
                  </span>
                  <span class="unseen">{line.name}</span>
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={props.matrix}>
            {(line, index) => (
              <Line line={line} number={index() + 1} matrix={props.matrix} largest={largest()} />
            )}
          </For>
        </tbody>
      </table>
    </section>
  );
}

function Line(props: {
  line: OverlapLine;
  number: number;
  matrix: readonly OverlapLine[];
  largest: number;
}): JSX.Element {
  return (
    <tr>
      <th scope="row">
        <span class="overlap-name">
          <span class="soft figures" aria-hidden="true">
            {number(props.number)}
          </span>
          <span>
            <A href={`/lists/${props.line.id}`}>
              <Stated text={props.line.name} />
            </A>
            <span class="soft tiny overlap-records">
              {say('overlap.records', { n: props.line.records })}
            </span>
          </span>
        </span>
      </th>
      <For each={props.line.cells}>
        {(cell, other) => (
          <Cell
            cell={cell}
            left={props.line}
            right={props.matrix[other()]!}
            largest={props.largest}
          />
        )}
      </For>
    </tr>
  );
}

function Cell(props: {
  cell: OverlapCell | null;
  left: OverlapLine;
  right: OverlapLine;
  largest: number;
}): JSX.Element {
  return (
    <Show when={props.cell} fallback={<td class="overlap-self" data-testid="overlap-cell" />}>
      {(cell) => (
        <td
          class={`overlap-cell shade-${shadeOf(sumOf(cell()), props.largest)}`}
          data-testid="overlap-cell"
          data-confirmed={cell().confirmed}
          data-proposed={cell().proposed}
          title={cellWords(props.left, props.right, cell())}
        >
          <span class="unseen">{cellWords(props.left, props.right, cell())}</span>
          <span aria-hidden="true" class="figures">
            <Count kind="confirmed" count={cell().confirmed} />
            <Count kind="proposed" count={cell().proposed} />
          </span>
        </td>
      )}
    </Show>
  );
}

/** A count with the shape of its kind; nothing is drawn as a light dash. */
export function Count(props: { kind: 'confirmed' | 'proposed'; count: number }): JSX.Element {
  return (
    <span class="overlap-count" classList={{ 'overlap-nothing': props.count === 0 }}>
      <span class={`overlap-mark overlap-mark-${props.kind}`} />
      {props.count === 0 ? '–' : number(props.count)}
    </span>
  );
}

export function cellWords(left: OverlapLine, right: OverlapLine, cell: OverlapCell): string {
  return say('overlap.cell', {
    left: left.name,
    right: right.name,
    confirmed: cell.confirmed,
    proposed: cell.proposed,
  });
}

function sumOf(cell: OverlapCell): number {
  return cell.confirmed + cell.proposed;
}
