import { For, type JSX } from 'solid-js';
import { sayIssue } from '../words/codes.ts';
import { type RowIssue, sayWhere } from './bad-row-words.ts';

/** Each reason with the column it stands in. */
export function RowIssues(props: {
  issues: readonly RowIssue[];
  header: readonly (string | null)[];
}): JSX.Element {
  return (
    <ul class="row-issues">
      <For each={props.issues}>
        {(issue) => (
          <li class={`row-issue row-issue-${issue.severity}`}>
            <span class="soft">{sayWhere(issue, props.header)} · </span>
            <span>{sayIssue(issue)}</span>
          </li>
        )}
      </For>
    </ul>
  );
}
