import { ATTRIBUTES, type Attribute } from '@sila/domain';
import type { MatchView, RecordView } from '@sila/wire';
import { For, type JSX, Show } from 'solid-js';
import { Stated } from '../parts/stated.tsx';
import { StatementText } from '../parts/statement-text.tsx';
import { sayAttribute, sayIssue } from '../words/codes.ts';
import { sayNumeral } from '../words/dates.ts';
import { say } from '../words/say.ts';

/** Both records whole, attribute beside attribute, word for word. */
export function StatementTable(props: { match: MatchView }): JSX.Element {
  const stated = (): readonly Attribute[] =>
    ATTRIBUTES.filter((attribute) =>
      [props.match.left, props.match.right].some((record) => statesIt(record, attribute)),
    );
  const noted = () =>
    [props.match.left, props.match.right].filter(({ issues }) => issues.length > 0);
  return (
    <section class="stack-tight">
      <h3>{say('statements.title')}</h3>
      <p class="soft small">{say('statements.lead')}</p>
      <table class="beside sheet">
        <thead>
          <tr>
            <th scope="col">{say('statements.attribute')}</th>
            <th scope="col">
              <Stated text={props.match.left.listName} />
            </th>
            <th scope="col">
              <Stated text={props.match.right.listName} />
            </th>
          </tr>
        </thead>
        <tbody>
          <For each={stated()}>
            {(attribute) => (
              <tr>
                <th scope="row">{sayAttribute(attribute)}</th>
                <td>
                  <Statements record={props.match.left} attribute={attribute} />
                </td>
                <td>
                  <Statements record={props.match.right} attribute={attribute} />
                </td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
      <Show when={noted().length > 0}>
        <details class="small">
          <summary>{say('statements.noted')}</summary>
          <For each={noted()}>{(record) => <Noted record={record} />}</For>
        </details>
      </Show>
    </section>
  );
}

function statesIt(record: RecordView, attribute: Attribute): boolean {
  return record.statements.some(
    (one) => one.attribute === attribute && (one.sealed || one.asStated.trim() !== ''),
  );
}

function Statements(props: { record: RecordView; attribute: Attribute }): JSX.Element {
  const found = () =>
    props.record.statements.filter(
      (one) => one.attribute === props.attribute && (one.sealed || one.asStated.trim() !== ''),
    );
  return (
    <For each={found()} fallback={<span class="not-stated">{say('balance.notStated')}</span>}>
      {(statement) => <StatementText statement={statement} />}
    </For>
  );
}

function Noted(props: { record: RecordView }): JSX.Element {
  return (
    <ul class="noted">
      <For each={props.record.issues}>
        {(issue) => (
          <li>
            <Stated text={props.record.listName} />,{' '}
            {say('review.row', { row: sayNumeral(props.record.row) })}
            <Show when={issue.header}>
              {(header) => (
                <>
                  , <Stated text={header()} />
                </>
              )}
            </Show>
            : {sayIssue(issue)}
          </li>
        )}
      </For>
    </ul>
  );
}
