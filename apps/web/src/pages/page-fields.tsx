import { MOST_PAGE_ROWS } from '@sila/domain';
import type { JSX } from 'solid-js';
import { Field } from '../parts/field.tsx';
import { fieldDirection } from '../parts/text-direction.ts';
import { say } from '../words/say.ts';
import { readCount } from './read-count.ts';

/** What is told of a page as it is photographed. */
export function PageFields(props: {
  words: string;
  rows: number | null;
  onWords: (words: string) => void;
  onRows: (rows: number | null) => void;
}): JSX.Element {
  return (
    <div class="attachment-fields">
      <Field label={say('pages.name')} hint={say('pages.nameHint')}>
        {(attributes) => (
          <input
            {...attributes}
            class="input"
            name="page-words"
            dir={fieldDirection(props.words)}
            autocomplete="off"
            maxlength={300}
            value={props.words}
            onInput={(event) => props.onWords(event.currentTarget.value)}
          />
        )}
      </Field>
      <RowCount rows={props.rows} onRows={props.onRows} />
    </div>
  );
}

/** How many rows stand on the page, as somebody counts them. */
export function RowCount(props: {
  rows: number | null;
  onRows: (rows: number | null) => void;
}): JSX.Element {
  return (
    <Field label={say('pages.rows')} hint={say('pages.rowsHint')}>
      {(attributes) => (
        <input
          {...attributes}
          class="input"
          name="page-rows"
          inputmode="numeric"
          autocomplete="off"
          value={props.rows ?? ''}
          onChange={(event) => props.onRows(readCount(event.currentTarget.value, MOST_PAGE_ROWS))}
        />
      )}
    </Field>
  );
}
