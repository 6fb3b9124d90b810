import { A } from '@solidjs/router';
import { type Accessor, For, type JSX, Show } from 'solid-js';
import { Waiting } from '../parts/loaded.tsx';
import { Stated } from '../parts/stated.tsx';
import { sayRefusal } from '../words/codes.ts';
import { say } from '../words/say.ts';
import type { Queue, QueueChoice, QueueLine } from './queue.ts';
import { sayOddsShort } from './spoken-odds.ts';

const CHOICES: readonly QueueChoice[] = ['proposed', 'sample', 'deferred', 'confirmed', 'rejected'];

/** The list of pairs, with which pairs to list. */
export function QueueList(props: {
  queue: Queue;
  state: Accessor<QueueChoice>;
  setState: (state: QueueChoice) => void;
  openId: string | undefined;
}): JSX.Element {
  return (
    <section class="queue" aria-label={say('review.queue')}>
      <fieldset class="choices">
        <legend class="unseen">{say('review.show')}</legend>
        <For each={CHOICES}>
          {(state) => (
            <button
              type="button"
              class="choice small"
              aria-pressed={props.state() === state}
              data-testid={`queue-state-${state}`}
              onClick={() => props.setState(state)}
            >
              {say(`review.state.${state}`)}
            </button>
          )}
        </For>
      </fieldset>
      <Show when={props.queue.refusal()}>
        {(refusal) => (
          <div class="notice notice-failed" role="alert">
            <p>{sayRefusal(refusal())}</p>
            <button
              type="button"
              class="button button-small"
              onClick={() => void props.queue.reload()}
            >
              {say('shell.again')}
            </button>
          </div>
        )}
      </Show>
      <Show when={props.queue.items().length > 0}>
        <p class="soft small queue-count">
          <span data-testid="queue-total">{say('review.total', { n: props.queue.total() })}</span>
          <Show when={props.state() === 'proposed'}> · {say('review.queueHint')}</Show>
          <Show when={props.state() === 'sample'}> · {say('review.sampleHint')}</Show>
        </p>
        <ol class="queue-lines">
          <For each={props.queue.items()}>
            {(item) => (
              <QueueItem
                item={item}
                isOpen={item.id === props.openId}
                decidedBy={props.queue.decidedBy().get(item.id)}
              />
            )}
          </For>
        </ol>
      </Show>
      <Show when={props.queue.isLoading() && props.queue.items().length === 0}>
        <Waiting />
      </Show>
      <Show when={props.queue.items().length < props.queue.total()}>
        <button
          type="button"
          class="button button-small"
          disabled={props.queue.isLoading()}
          onClick={() => void props.queue.more()}
        >
          {say('review.more')}
        </button>
      </Show>
    </section>
  );
}

function QueueItem(props: {
  item: QueueLine;
  isOpen: boolean;
  decidedBy: string | undefined;
}): JSX.Element {
  return (
    <li>
      <A
        href={`/review/${props.item.id}`}
        class="queue-item"
        data-testid="queue-item"
        data-match={props.item.id}
        aria-current={props.isOpen ? 'true' : undefined}
        classList={{ 'queue-item-decided': props.decidedBy !== undefined }}
        noScroll
      >
        <span class="queue-names">
          <Title text={props.item.leftTitle} />
          <Title text={props.item.rightTitle} />
        </span>
        <span class="queue-lists tiny soft">
          <Stated text={props.item.leftList} />
          <Stated text={props.item.rightList} />
        </span>
        <Show
          when={props.decidedBy}
          fallback={<span class="queue-odds tiny">{sayOddsShort(props.item.totalBits)}</span>}
        >
          {(name) => (
            <span class="queue-odds tiny">{say('review.decidedBy', { name: name() })}</span>
          )}
        </Show>
      </A>
    </li>
  );
}

function Title(props: { text: string | null }): JSX.Element {
  return (
    <Show when={props.text} fallback={<span class="soft">{say('shell.noName')}</span>}>
      {(text) => <Stated text={text()} />}
    </Show>
  );
}
