import { MOST_PAGE_ROWS } from '@sila/domain';
import type { TypedRowBody } from '@sila/wire';
import { createEffect, createSignal, For, type JSX, on, Show } from 'solid-js';
import { call, type ReplyOf } from '../api/call.ts';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { Field } from '../parts/field.tsx';
import { Refused } from '../parts/refused.tsx';
import { tell } from '../parts/toasts.tsx';
import { cellsOf, GateFields, NOTHING_TYPED } from '../registers/gate-fields.tsx';
import { sayNumeral } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { nextMissing, numbersOn } from './page-numbers.ts';
import { readCount } from './read-count.ts';

type Read = ReplyOf<'readPage'>;

/** A row of the page: its number, a name, a year, Enter; then the next that is missing. */
export function PageRowForm(props: { read: Read; onChanged: () => Promise<void> }): JSX.Element {
  const typed = () => props.read.rows.map(({ number }) => number);
  const said = () => props.read.page.rows;
  const [number, setNumber] = createSignal<number | null>(nextMissing(said(), typed(), 0));
  const [draft, setDraft] = createSignal(NOTHING_TYPED);
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  const [isBusy, setBusy] = createSignal(false);
  let name: HTMLInputElement | undefined;
  const idOf = createRowId();
  // Somebody else may have typed the number that stands here.
  createEffect(
    on(typed, (numbers) => {
      const now = number();
      if (now !== null && numbers.includes(now)) setNumber(nextMissing(said(), numbers, now));
    }),
  );
  const undo = async (recordId: string): Promise<void> => {
    await call('strikeRow', {
      params: { id: recordId },
      body: { reason: say('pages.undoReason') },
    });
    await props.onChanged();
  };
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const at = number();
    if (at === null) return;
    setBusy(true);
    setRefusal(null);
    try {
      const { recordId } = await enterFrom(props.read, at, rowOf(draft(), at, idOf));
      setDraft(NOTHING_TYPED);
      const label = say('gate.undo');
      tell(say('pages.rowKept', { n: at }), { label, run: () => void undo(recordId) });
      await props.onChanged();
    } catch (thrown) {
      const refused = asRefusal(thrown);
      // Somebody else typed it: the page shows what stands now.
      if (refused.code === 'page.numberTaken') await props.onChanged();
      setRefusal(refused);
    }
    setBusy(false);
    name?.focus();
  };
  return (
    <form class="sheet stack-tight" onSubmit={submit} data-testid="page-row-form">
      <NumberField number={number()} onNumber={setNumber} />
      <GateFields draft={draft()} onDraft={setDraft} onName={(input) => (name = input)} />
      <div class="row">
        <button
          type="submit"
          class="button button-main"
          disabled={isBusy() || number() === null || draft().name.trim() === ''}
          data-testid="page-row-save"
        >
          {say('gate.save')}
        </button>
      </div>
      <Refused refusal={refusal()} />
      <Numbers
        rows={said()}
        typed={typed()}
        number={number()}
        onNumber={(chosen) => {
          setNumber(chosen);
          name?.focus();
        }}
      />
    </form>
  );
}

type Draft = typeof NOTHING_TYPED;

/** The very same words sent again, after a line that broke, are the same row; others are another. */
function createRowId(): (words: string) => string {
  let last = { words: '', id: '' };
  return (words) => {
    if (last.words !== words) last = { words, id: crypto.randomUUID() };
    return last.id;
  };
}

function rowOf(draft: Draft, number: number, idOf: (words: string) => string): TypedRowBody {
  const cells = cellsOf(draft, String(number));
  return { entryId: idOf(JSON.stringify(cells)), cells, sealed: null };
}

function enterFrom({ page }: Read, number: number, row: TypedRowBody) {
  return call('enterPageRow', { params: { id: page.attachment.id }, body: { number, row } });
}

function NumberField(props: {
  number: number | null;
  onNumber: (number: number | null) => void;
}): JSX.Element {
  return (
    <Field label={say('pages.number')}>
      {(attributes) => (
        <input
          {...attributes}
          class="input page-number"
          name="page-number"
          inputmode="numeric"
          autocomplete="off"
          required
          value={props.number ?? ''}
          onInput={(event) => props.onNumber(readCount(event.currentTarget.value, MOST_PAGE_ROWS))}
        />
      )}
    </Field>
  );
}

/** Every number of the page: typed ones are ticked, a missing one is chosen by pressing it. */
function Numbers(props: {
  rows: number | null;
  typed: readonly number[];
  number: number | null;
  onNumber: (number: number) => void;
}): JSX.Element {
  const shown = () => numbersOn(props.rows, props.typed);
  const missing = () => shown().filter(({ isTyped }) => !isTyped).length;
  return (
    <Show when={shown().length > 0}>
      <p class="small" data-testid="page-missing">
        {say('pages.missing', { n: missing() })}
      </p>
      <ul class="page-numbers" data-testid="page-numbers">
        <For each={shown()}>
          {(one) => (
            <li>
              <Show
                when={!one.isTyped}
                fallback={
                  <span class="page-number-typed">
                    {sayNumeral(one.number)}
                    <span class="unseen">{say('pages.isTyped')}</span>
                  </span>
                }
              >
                <button
                  type="button"
                  aria-pressed={props.number === one.number}
                  onClick={() => props.onNumber(one.number)}
                >
                  {sayNumeral(one.number)}
                </button>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
