import type { ListSummary } from '@sila/wire';
import { For, type JSX } from 'solid-js';
import { Stated } from '../parts/stated.tsx';
import { sayDate, sayInstant } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { sayBytes, sayDelimiter, sayEncoding, sayFormat } from './file-words.ts';

/** What is known of the delivered file: the proof that it is kept as it came. */
export function FileFacts(props: { list: ListSummary }): JSX.Element {
  const facts = (): readonly (readonly [word: string, value: JSX.Element])[] => {
    const { list } = props;
    const { encoding, delimiter } = list.format;
    return [
      [say('facts.name'), <Stated text={list.fileName} />],
      [say('facts.source'), <Stated text={list.source.name} />],
      [say('facts.date'), list.listDate === null ? say('list.noDate') : sayDate(list.listDate)],
      [say('facts.received'), sayInstant(list.receivedAt)],
      [say('facts.by'), <Stated text={list.receivedBy} />],
      [say('import.format'), sayFormat(list.format)],
      ...(encoding === null ? [] : [[say('import.encoding'), sayEncoding(encoding)] as const]),
      ...(delimiter === null ? [] : [[say('import.delimiter'), sayDelimiter(delimiter)] as const]),
      [say('import.size'), sayBytes(list.bytes)],
      [say('facts.hash'), <Hash sha256={list.sha256} />],
    ];
  };
  return (
    <section class="sheet stack">
      <h2>{say('facts.title')}</h2>
      <dl class="facts">
        <For each={facts()}>
          {([word, value]) => (
            <div>
              <dt>{word}</dt>
              <dd>{value}</dd>
            </div>
          )}
        </For>
      </dl>
    </section>
  );
}

/** Shown whole, in groups of eight: it is there to be compared with another. */
function Hash(props: { sha256: string }): JSX.Element {
  return (
    <code class="hash" dir="ltr">
      {props.sha256.replace(/(.{8})(?=.)/g, '$1 ')}
    </code>
  );
}
