import type { RecordView } from '@sila/wire';
import { A } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';
import { sayKind } from '../words/codes.ts';
import { sayDate, sayNumeral } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { Stated } from './stated.tsx';

/** Which row of which list of which source. */
export function RecordPlace(props: { record: RecordView; isShort?: boolean }): JSX.Element {
  return (
    <span class="origin">
      <A href={`/lists/${props.record.listId}`}>
        <Stated text={props.record.listName} />
      </A>
      <Show when={!props.isShort && props.record.sourceName !== props.record.listName}>
        {' · '}
        <Stated text={props.record.sourceName} />
      </Show>
      {' · '}
      <span>{say('review.row', { row: sayNumeral(props.record.row) })}</span>
    </span>
  );
}

/** The same with the date the list speaks of. */
function RecordOrigin(props: { record: RecordView }): JSX.Element {
  return (
    <span>
      <RecordPlace record={props.record} />
      {' · '}
      <span>
        {props.record.listDate === null
          ? say('date.none')
          : say('review.asOf', { date: sayDate(props.record.listDate) })}
      </span>
    </span>
  );
}

/** The head of a record's card: kind, name as stated, origin. */
export function RecordHead(props: { record: RecordView; children?: JSX.Element }): JSX.Element {
  return (
    <div class="record-head">
      <span class="tag">{sayKind(props.record.kind)}</span>
      <p class="record-title">
        <Show when={props.record.title} fallback={<span class="soft">{say('shell.noName')}</span>}>
          {(title) => <Stated text={title()} />}
        </Show>
      </p>
      <p class="soft small">
        <RecordOrigin record={props.record} />
      </p>
      {props.children}
    </div>
  );
}
