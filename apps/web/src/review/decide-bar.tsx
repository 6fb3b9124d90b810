import type { Verdict } from '@sila/domain';
import { A } from '@solidjs/router';
import { For, type JSX, Show } from 'solid-js';
import type { Refusal } from '../api/refusal.ts';
import { fieldDirection } from '../parts/text-direction.ts';
import { type KeyBinding, useKeys } from '../shell/keys.tsx';
import { sayRefusal } from '../words/codes.ts';
import { say } from '../words/say.ts';
import { createDecisionDraft, type DecisionDraft } from './decision-draft.ts';
import { quickReasons } from './quick-reasons.ts';

const VERDICTS = [
  { verdict: 'same', key: 'S' },
  { verdict: 'different', key: 'D' },
  { verdict: 'deferred', key: 'L' },
] as const;
const QUICK_KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Verdict and reason, by pointer or by keyboard; with both there, it is recorded. */
export function DecideBar(props: {
  isBusy: boolean;
  wrong: Refusal | null;
  onDecide: (verdict: Verdict, reason: string) => void;
}): JSX.Element {
  const draft = createDecisionDraft(
    () => props.isBusy,
    (verdict, reason) => props.onDecide(verdict, reason),
  );
  let field: HTMLInputElement | undefined;
  const leave = () => {
    if (document.activeElement === field) field?.blur();
    else draft.dropVerdict();
  };
  useKeys('keys.review', [
    ...VERDICTS.map(
      ({ verdict, key }): KeyBinding => ({
        keys: [key],
        word: `keys.${verdict}`,
        run: () => draft.choose(verdict),
      }),
    ),
    { keys: QUICK_KEYS, word: 'keys.quick', run: (key) => draft.takeQuick(Number(key)) },
    { keys: ['R'], word: 'keys.reason', run: () => field?.focus() },
    { keys: ['Escape'], word: 'keys.escape', run: leave, whileTyping: true },
  ]);
  return (
    <form
      class="decide"
      classList={{ 'decide-refused': props.wrong !== null }}
      onSubmit={(event) => {
        event.preventDefault();
        draft.record();
      }}
      aria-label={say('decide.title')}
    >
      <QuickReasons draft={draft} isBusy={props.isBusy} />
      <VerdictButtons draft={draft} isBusy={props.isBusy} />
      <ReasonLine draft={draft} isBusy={props.isBusy} setField={(input) => (field = input)} />
      <p class="decide-wrong field-wrong" role="alert">
        {props.wrong === null ? '' : sayRefusal(props.wrong)}{' '}
        <Show when={props.wrong?.params.matchId}>
          {(id) => <A href={`/review/${id()}`}>{say('ledger.see')}</A>}
        </Show>
      </p>
    </form>
  );
}

interface PartProps {
  readonly draft: DecisionDraft;
  readonly isBusy: boolean;
}

/** The reasons that come up again and again, once the verdict is chosen. */
function QuickReasons(props: PartProps): JSX.Element {
  return (
    <Show when={props.draft.verdict()}>
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
                onClick={() => props.draft.takeQuick(at() + 1)}
              >
                <kbd class="wide-only">{at() + 1}</kbd> {why}
              </button>
            )}
          </For>
        </fieldset>
      )}
    </Show>
  );
}

function VerdictButtons(props: PartProps): JSX.Element {
  return (
    <fieldset class="decide-verdicts">
      <legend class="unseen">{say('decide.title')}</legend>
      <For each={VERDICTS}>
        {({ verdict, key }) => (
          <button
            type="button"
            class={`button verdict verdict-${verdict}`}
            aria-pressed={props.draft.verdict() === verdict}
            data-testid={`decide-${verdict}`}
            disabled={props.isBusy}
            onClick={() => props.draft.choose(verdict)}
          >
            {say(`verdict.${verdict}`)} <kbd class="wide-only">{key}</kbd>
          </button>
        )}
      </For>
    </fieldset>
  );
}

function ReasonLine(
  props: PartProps & { setField: (input: HTMLInputElement) => void },
): JSX.Element {
  const isReady = () => props.draft.verdict() !== null && props.draft.reason().trim() !== '';
  return (
    <div class="decide-reason">
      <input
        ref={props.setField}
        class="input"
        dir={fieldDirection(props.draft.reason())}
        maxlength="2000"
        aria-label={say('decide.reason')}
        placeholder={say(
          props.draft.verdict() === null ? 'decide.pickVerdict' : 'decide.pickReason',
        )}
        data-testid="reason-input"
        value={props.draft.reason()}
        onInput={(event) => props.draft.setReason(event.currentTarget.value)}
      />
      <button
        type="submit"
        class="button button-main"
        data-testid="record-decision"
        disabled={props.isBusy || !isReady()}
      >
        {say('decide.record')}
      </button>
    </div>
  );
}
