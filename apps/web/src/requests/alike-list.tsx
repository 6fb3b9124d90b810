import type { EnteredCells } from '@sila/domain';
import { A } from '@solidjs/router';
import { createEffect, createSignal, For, type JSX, on, onCleanup, Show } from 'solid-js';
import { call, type ReplyOf } from '../api/call.ts';
import { RecordHead } from '../parts/record-head.tsx';
import { sayAttribute } from '../words/codes.ts';
import { say, voice } from '../words/say.ts';
import { spokenReason } from '../words/spoken-reason.ts';

type Alike = ReplyOf<'checkRequest'>['alike'];

/** Asked when the typing rests; each look at a person is noted. */
const REST_MS = 500;
const SHORTEST = 6;

/** Who may be the person about to be entered, and why: shown while typing, never in the way. */
export function AlikeList(props: { name: string; cells: EnteredCells }): JSX.Element {
  const [alike, setAlike] = createSignal<Alike>([]);
  let turn = 0;
  const look = async (name: string, cells: EnteredCells): Promise<void> => {
    const mine = ++turn;
    try {
      const found = await call('checkRequest', { body: { name, cells } });
      if (mine === turn) setAlike(found.alike);
    } catch {
      // A check that can't be made must not stand in the way of a family.
      if (mine === turn) setAlike([]);
    }
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  createEffect(
    on(
      () => ({ name: props.name.trim(), cells: filled(props.cells) }),
      ({ name, cells }) => {
        clearTimeout(timer);
        if (name.length < SHORTEST) setAlike([]);
        else timer = setTimeout(() => void look(name, cells), REST_MS);
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
              {({ record, requestId, parts }) => (
                <li>
                  <RecordHead record={record}>
                    <Why parts={parts} />
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

function filled(cells: EnteredCells): EnteredCells {
  return Object.fromEntries(Object.entries(cells).filter(([, text]) => text?.trim()));
}

/** What else speaks for it, and what against it, in words. */
function Why(props: { parts: Alike[number]['parts'] }): JSX.Element {
  return (
    <Show when={props.parts.length > 0}>
      <ul class="alike-why small" data-testid="alike-why">
        <For each={props.parts}>
          {({ attribute, agreement, code, bits }) => (
            <li classList={{ 'alike-against': agreement === 'conflicts' }}>
              {sayAttribute(attribute)}:{' '}
              {spokenReason(voice(), { code }, { agreement, weightBits: bits })}
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
