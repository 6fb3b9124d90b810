import { createMemo, For, type JSX, Show } from 'solid-js';
import { scriptOf } from '../parts/script-of.ts';
import { sayNumeral } from '../words/dates.ts';
import { say } from '../words/say.ts';

interface Column {
  /** From 1, as a person counts. */
  readonly number: number;
  readonly header: string | null;
  readonly direction: 'rtl' | 'ltr';
  readonly isMarked: boolean;
}

interface Rows {
  readonly header: readonly (string | null)[];
  readonly rows: readonly {
    readonly row: number;
    readonly cells: readonly string[];
    /** Columns whose cells are sealed: kept, and not shown. */
    readonly sealedColumns?: readonly number[];
  }[];
  /** Columns to mark, with what the mark means for a screen reader. */
  readonly marked?: ReadonlySet<number>;
}

/** Rows as delivered, scrolled sideways by hand or by keyboard; each column stands on the edge where its words begin. */
export function CellTable(props: Rows & { caption: string; markWord?: string }): JSX.Element {
  const columns = createMemo(() => columnsOf(props));
  return (
    // A region that scrolls must be reachable by keyboard: hence the tabindex.
    <section class="table-frame cells" tabindex="0" aria-label={props.caption}>
      <table class="table">
        <caption class="unseen">{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col" class="cells-row">
              {say('import.rowNumber')}
            </th>
            <For each={columns()}>{(column) => <Head column={column} />}</For>
          </tr>
        </thead>
        <tbody>
          <For each={props.rows}>
            {(row) => (
              <tr>
                <th scope="row" class="cells-row figures">
                  {sayNumeral(row.row)}
                </th>
                <For each={columns()}>
                  {(column) => (
                    <Cell
                      text={row.cells[column.number - 1] ?? ''}
                      column={column}
                      isSealed={row.sealedColumns?.includes(column.number) === true}
                      markWord={props.markWord}
                    />
                  )}
                </For>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  );
}

function columnsOf({ header, rows, marked }: Rows): Column[] {
  const width = Math.max(header.length, ...rows.map((row) => row.cells.length));
  return Array.from({ length: width }, (_, index) => {
    const words = rows.map((row) => row.cells[index] ?? '').join(' ');
    const name = header[index] ?? null;
    const script = scriptOf(/\p{L}/u.test(words) ? words : (name ?? ''));
    return {
      number: index + 1,
      header: name,
      direction: script === 'arabic' ? 'rtl' : 'ltr',
      isMarked: marked?.has(index + 1) === true,
    };
  });
}

function Head(props: { column: Column }): JSX.Element {
  return (
    <th
      scope="col"
      dir={props.column.direction}
      classList={{ 'cell-marked': props.column.isMarked }}
    >
      <Show
        when={props.column.header}
        fallback={<span class="soft">{say('import.noHeader', { n: props.column.number })}</span>}
      >
        {(text) => <bdi translate="no">{text()}</bdi>}
      </Show>
    </th>
  );
}

function Cell(props: {
  text: string;
  column: Column;
  isSealed: boolean;
  markWord: string | undefined;
}): JSX.Element {
  return (
    <td
      dir={props.column.direction}
      translate="no"
      classList={{ 'cell-marked': props.column.isMarked }}
    >
      <Show
        when={props.text !== ''}
        fallback={
          <span class="soft tiny">{say(props.isSealed ? 'bad.sealedCell' : 'bad.emptyCell')}</span>
        }
      >
        <bdi>{props.text}</bdi>
      </Show>
      <Show when={props.column.isMarked && props.markWord}>
        <span class="unseen"> ({props.markWord})</span>
      </Show>
    </td>
  );
}
