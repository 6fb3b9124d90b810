import type { Preview } from '@sila/wire';
import { A } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';
import { Stated } from '../parts/stated.tsx';
import { sayInstant } from '../words/dates.ts';
import { number } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import { sayBytes, sayDelimiter, sayEncoding, sayFormat } from './file-words.ts';

/** What Sila recognised in the file, before anything is read in. */
export function PreviewFacts(props: { preview: Omit<Preview, 'deliveryId'> }): JSX.Element {
  const format = () => props.preview.format;
  return (
    <dl class="facts">
      <div>
        <dt>{say('facts.name')}</dt>
        <dd>
          <Stated text={props.preview.fileName} />
        </dd>
      </div>
      <div>
        <dt>{say('import.format')}</dt>
        <dd>{sayFormat(format())}</dd>
      </div>
      <Show when={format().encoding}>
        {(encoding) => (
          <div>
            <dt>{say('import.encoding')}</dt>
            <dd>{sayEncoding(encoding())}</dd>
          </div>
        )}
      </Show>
      <Show when={format().delimiter}>
        {(delimiter) => (
          <div>
            <dt>{say('import.delimiter')}</dt>
            <dd>{sayDelimiter(delimiter())}</dd>
          </div>
        )}
      </Show>
      <div>
        <dt>{say('import.rows')}</dt>
        <dd class="figures">
          <Show when={props.preview.rowsAbout} fallback={say('import.rows.unknown')}>
            {(rows) => say('import.rows.about', { n: rows() })}
          </Show>
        </dd>
      </div>
      <div>
        <dt>{say('import.columns')}</dt>
        <dd class="figures">{number(props.preview.columns.length)}</dd>
      </div>
      <div>
        <dt>{say('import.firstRow')}</dt>
        <dd class="figures">{number(props.preview.firstRow)}</dd>
      </div>
      <div>
        <dt>{say('import.size')}</dt>
        <dd class="figures">{sayBytes(props.preview.bytes)}</dd>
      </div>
    </dl>
  );
}

/** Said in place of the mapping when the same bytes are already here. */
export function KnownBytes(props: { known: NonNullable<Preview['receivedAs']> }): JSX.Element {
  return (
    <div class="notice" role="status" data-testid="received-before">
      <h2>{say('import.known.title')}</h2>
      <p>
        {say('import.known.body', {
          when: sayInstant(props.known.receivedAt),
          who: props.known.receivedBy,
        })}
      </p>
      <A class="button" href={`/lists/${props.known.id}`}>
        {say('import.known.open')}
      </A>
    </div>
  );
}
