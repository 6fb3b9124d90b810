import type { Verdict } from '@sila/domain';
import { A } from '@solidjs/router';
import { createSignal, For, type JSX, Show } from 'solid-js';
import type { Refusal } from '../api/refusal.ts';
import { fieldDirection } from '../parts/text-direction.ts';
import { useKeys } from '../shell/keys.tsx';
import { sayRefusal } from '../words/codes.ts';
import { say } from '../words/say.ts';
import { quickReasons } from './quick-reasons.ts';

const VERDICTS = [
  { verdict: 'same', key: 'S' },
  { verdict: 'different', key: 'D' },
  { verdict: 'deferred', key: 'L' },
] as const;
const QUICK_KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/**
 * Verdict and reason, in either order: with both there, it is recorded. A
 * decision without a reason is never sent.
 */
export function DecideBar(props: {
  isBusy: boolean;
  wrong: Refusal | null;
  onDecide: (verdict: Verdict, reason: string) => void;
}): JSX.Element {
  const [verdict, setVerdict] = createSignal<Verdict | null>(null);
  const [reason, setReason] = createSignal('');
  let field: HTMLInputElement | undefined;

  const record = (chosen: Verdict, why: string) => {
    if (props.isBusy || why.trim() === '') return;
    props.onDecide(chosen, why.trim());
  };
  const choose = (chosen: Verdict) => {
    setVerdict(chosen);
    record(chosen, reason());
  };
  const takeQuick = (why: string | undefined) => {
    const chosen = verdict();
    if (chosen === null || why === undefined) return;
    setReason(why);
    record(chosen, why);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const chosen = verdict();
    if (chosen !== null) record(chosen, reason());
  };
  const leave = () => {
    if (document.activeElement === field) field?.blur();
    else setVerdict(null);
  };

  useKeys('keys.review', [
    ...VERDICTS.map(({ verdict: one, key }) => ({
      keys: [key],
      word: `keys.${one}` as const,
      run: () => choose(one),
    })),
    {
      keys: QUICK_KEYS,
      word: 'keys.quick',
      run: (key) => takeQuick(quickReasons(verdict() ?? 'same')[Number(key) - 1]),
    },
    { keys: ['R'], word: 'keys.reason', run: () => field?.focus() },
    { keys: ['Escape'], word: 'keys.escape', run: leave, whileTyping: true },
  ]);

  return (
    <form
      class="decide"
      classList={{ 'decide-refused': props.wrong !== null }}
      onSubmit={submit}
      aria-label={say('decide.title')}
    >
      <Show when={verdict()}>
        {(chosen) => (
          <fieldset class="decide-quick">
            <legend class="unseen">{say('decide.pickReason')}</legend>
            <For each={quickReasons(chosen())}>
              {(why, at) => (
                <button
                  type="button"
                  class="chip"
                  data-testid="quick-reason"
                  disabled={props.isBusy}
                  onClick={() => takeQuick(why)}
                >
                  <kbd class="wide-only">{at() + 1}</kbd> {why}
                </button>
              )}
            </For>
          </fieldset>
        )}
      </Show>
      <fieldset class="decide-verdicts">
        <legend class="unseen">{say('decide.title')}</legend>
        <For each={VERDICTS}>
          {({ verdict: one, key }) => (
            <button
              type="button"
              class={`button verdict verdict-${one}`}
              aria-pressed={verdict() === one}
              data-testid={`decide-${one}`}
              disabled={props.isBusy}
              onClick={() => choose(one)}
            >
              {say(`verdict.${one}`)} <kbd class="wide-only">{key}</kbd>
            </button>
          )}
        </For>
      </fieldset>
      <div class="decide-reason">
        <input
          ref={field}
          class="input"
          dir={fieldDirection(reason())}
          maxlength="2000"
          aria-label={say('decide.reason')}
          placeholder={say(verdict() === null ? 'decide.pickVerdict' : 'decide.pickReason')}
          data-testid="reason-input"
          value={reason()}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
        <button
          type="submit"
          class="button button-main"
          data-testid="record-decision"
          disabled={props.isBusy || verdict() === null || reason().trim() === ''}
        >
          {say('decide.record')}
        </button>
      </div>
      <p class="decide-wrong field-wrong" role="alert">
        {props.wrong === null ? '' : sayRefusal(props.wrong)}{' '}
        <Show when={props.wrong?.params.matchId}>
          {(id) => <A href={`/review/${id()}`}>{say('ledger.see')}</A>}
        </Show>
      </p>
    </form>
  );
}
