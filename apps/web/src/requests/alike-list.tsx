import { A } from '@solidjs/router';
import { createEffect, createSignal, For, type JSX, on, onCleanup, Show } from 'solid-js';
import { call, type ReplyOf } from '../api/call.ts';
import { RecordHead } from '../parts/record-head.tsx';
import { say } from '../words/say.ts';

type Alike = ReplyOf<'checkRequest'>['alike'];

/** Asked when the typing rests; each look at a person is noted. */
const REST_MS = 500;
const SHORTEST = 6;

/** Who is called like the person about to be entered: shown while typing, never in the way. */
export function AlikeList(props: { name: string }): JSX.Element {
  const [alike, setAlike] = createSignal<Alike>([]);
  let turn = 0;
  const look = async (name: string): Promise<void> => {
    const mine = ++turn;
    try {
      const found = await call('checkRequest', { body: { name } });
      if (mine === turn) setAlike(found.alike);
    } catch {
      // A check that can't be made must not stand in the way of a family.
      if (mine === turn) setAlike([]);
    }
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  createEffect(
    on(
      () => props.name.trim(),
      (name) => {
        clearTimeout(timer);
        if (name.length < SHORTEST) setAlike([]);
        else timer = setTimeout(() => void look(name), REST_MS);
      },
    ),
  );
  onCleanup(() => clearTimeout(timer));
  return (
    <div aria-live="polite">
      <Show when={alike().length > 0}>
        <div class="notice alike" data-testid="alike">
          <p>{say('newRequest.alike')}</p>
          <p class="soft small">{say('newRequest.alikeHint')}</p>
          <ul class="stack-tight">
            <For each={alike()}>
              {({ record, requestId }) => (
                <li>
                  <RecordHead record={record}>
                    <Show when={requestId}>
                      {(id) => <A href={`/requests/${id()}`}>{say('newRequest.inRequest')}</A>}
                    </Show>
                  </RecordHead>
                </li>
              )}
            </For>
          </ul>
        </div>
      </Show>
    </div>
  );
}
