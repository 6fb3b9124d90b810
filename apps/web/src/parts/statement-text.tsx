import type { RecordView } from '@sila/wire';
import { type JSX, Show } from 'solid-js';
import { addsNothing } from '../words/adds-nothing.ts';
import { sayRead } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { Stated } from './stated.tsx';

export type StatementView = RecordView['statements'][number];

/** One statement as written, and below it how Sila read it where that says more. */
export function StatementText(props: {
  statement: Pick<StatementView, 'attribute' | 'asStated' | 'read' | 'sealed' | 'hidden'>;
}): JSX.Element {
  const read = () => {
    const said = sayRead(props.statement.attribute, props.statement.read);
    return said === null || addsNothing(props.statement.asStated, said) ? null : said;
  };
  return (
    <Show
      when={!props.statement.sealed && !props.statement.hidden}
      fallback={
        <span class="not-stated">
          {say(props.statement.sealed ? 'shell.sealed' : 'shell.hidden')}
        </span>
      }
    >
      <span class="statement">
        <Stated text={props.statement.asStated} />
        <Show when={read()}>
          {(said) => <span class="statement-read">{say('read.as', { value: said() })}</span>}
        </Show>
      </span>
    </Show>
  );
}
