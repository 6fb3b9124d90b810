import { NOTICE_KINDS, type NoticeKind } from '@sila/domain';
import { noticeWords } from '@sila/tracing';
import { createSignal, For, type JSX, Match, Show, Switch } from 'solid-js';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { Dialog } from '../parts/dialog.tsx';
import { Field } from '../parts/field.tsx';
import { Refused } from '../parts/refused.tsx';
import { canSay, say, type WordKey } from '../words/say.ts';
import { type Filled, STEP_FORMS, type StepField, type StepKind } from './step-forms.ts';
import { today } from './today.ts';

/** Asks what a step needs and takes it; what stands in its way is said here. */
export function StepDialog(props: {
  kind: StepKind;
  /** The news that may be given here, and the language of who reads it. */
  notice?: { readonly kinds: readonly NoticeKind[]; readonly language: 'ar' | 'en' };
  act: (filled: Filled) => Promise<void>;
  onClose: () => void;
}): JSX.Element {
  const fields = () => (STEP_FORMS[props.kind] ?? []).map((field) => withOptions(field, props));
  const [filled, setFilled] = createSignal<Filled>(firstFilling(fields()));
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  const [isBusy, setBusy] = createSignal(false);
  const put = (name: string, value: string | readonly string[]) =>
    setFilled((now) => ({ ...now, [name]: value }));
  const isReady = () =>
    fields().every(({ name, isNeeded }) => isNeeded !== true || hasSomething(filled()[name]));
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setRefusal(null);
    try {
      await props.act(filled());
      props.onClose();
    } catch (thrown) {
      setRefusal(asRefusal(thrown));
      setBusy(false);
    }
  };
  const lead = () => {
    const own = `request.lead.${props.kind}`;
    return say(canSay(own) ? own : 'request.lead.plain');
  };
  return (
    <Dialog
      title={say(`request.step.${props.kind}` as WordKey)}
      onClose={props.onClose}
      testId="step-dialog"
    >
      <p class="soft">{lead()}</p>
      <form class="stack" onSubmit={submit}>
        <For each={fields()}>
          {(field) => (
            <StepInput
              field={field}
              value={filled()[field.name] ?? ''}
              onInput={(value) => put(field.name, value)}
            />
          )}
        </For>
        <Show when={props.notice}>
          {(notice) => (
            <figure class="notice notice-words">
              <figcaption class="soft small">{say('request.noticePreview')}</figcaption>
              <p
                lang={notice().language}
                dir={notice().language === 'ar' ? 'rtl' : 'ltr'}
                data-testid="notice-words"
              >
                {noticeWords(filled().notice as NoticeKind, notice().language)}
              </p>
            </figure>
          )}
        </Show>
        <Refused refusal={refusal()} />
        <div class="dialog-actions">
          <button type="button" class="button" onClick={props.onClose}>
            {say('shell.cancel')}
          </button>
          <button
            type="submit"
            class="button button-main"
            data-testid="take-step"
            disabled={isBusy() || !isReady()}
          >
            {say(isBusy() ? 'shell.working' : (`request.step.${props.kind}` as WordKey))}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function hasSomething(value: string | readonly string[] | undefined): boolean {
  return (
    value !== undefined && value.length > 0 && (typeof value !== 'string' || value.trim() !== '')
  );
}

function withOptions(
  field: StepField,
  { notice }: { notice?: { readonly kinds: readonly NoticeKind[] } },
): StepField {
  if (field.name !== 'notice') return field;
  const kinds = notice?.kinds ?? NOTICE_KINDS;
  return { ...field, options: kinds.map((kind) => [kind, `request.notice.${kind}`] as const) };
}

function firstFilling(fields: readonly StepField[]): Filled {
  const first = ({ as, options }: StepField) => {
    if (as === 'many') return [];
    if (as === 'day') return today();
    return as === 'choice' ? (options?.[0]?.[0] ?? '') : '';
  };
  return Object.fromEntries(fields.map((field) => [field.name, first(field)]));
}

function StepInput(props: {
  field: StepField;
  value: string | readonly string[];
  onInput: (value: string | readonly string[]) => void;
}): JSX.Element {
  const text = () => (typeof props.value === 'string' ? props.value : '');
  return (
    <Show
      when={props.field.as !== 'many'}
      fallback={
        <Many
          field={props.field}
          chosen={typeof props.value === 'string' ? [] : props.value}
          onChoose={props.onInput}
        />
      }
    >
      <Field label={say(props.field.word)}>
        {(attributes) => (
          <Switch>
            <Match when={props.field.as === 'choice'}>
              <select
                {...attributes}
                class="input"
                name={props.field.name}
                value={text()}
                onChange={(event) => props.onInput(event.currentTarget.value)}
              >
                <For each={props.field.options}>
                  {([value, word]) => <option value={value}>{say(word)}</option>}
                </For>
              </select>
            </Match>
            <Match when={props.field.as === 'text'}>
              <textarea
                {...attributes}
                class="input"
                dir="auto"
                rows="3"
                maxlength="4000"
                name={props.field.name}
                value={text()}
                onInput={(event) => props.onInput(event.currentTarget.value)}
              />
            </Match>
            <Match when={true}>
              <input
                {...attributes}
                class="input"
                dir="auto"
                type={props.field.as === 'day' ? 'date' : 'text'}
                maxlength="300"
                name={props.field.name}
                value={text()}
                onInput={(event) => props.onInput(event.currentTarget.value)}
              />
            </Match>
          </Switch>
        )}
      </Field>
    </Show>
  );
}

function Many(props: {
  field: StepField;
  chosen: readonly string[];
  onChoose: (values: readonly string[]) => void;
}): JSX.Element {
  const turn = (value: string, isOn: boolean) =>
    props.onChoose(isOn ? [...props.chosen, value] : props.chosen.filter((one) => one !== value));
  return (
    <fieldset class="many">
      <legend class="field-label">{say(props.field.word)}</legend>
      <For each={props.field.options}>
        {([value, word]) => (
          <label class="check">
            <input
              type="checkbox"
              name={value}
              checked={props.chosen.includes(value)}
              onChange={(event) => turn(value, event.currentTarget.checked)}
            />
            {say(word)}
          </label>
        )}
      </For>
    </fieldset>
  );
}
