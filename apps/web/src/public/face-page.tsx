import { A } from '@solidjs/router';
import { createSignal, For, type JSX } from 'solid-js';
import { createStore } from 'solid-js/store';
import { call, type ReplyOf } from '../api/call.ts';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { createAsked } from '../parts/asked.ts';
import { Field } from '../parts/field.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Page } from '../parts/page.tsx';
import { Refused } from '../parts/refused.tsx';
import { tell } from '../parts/toasts.tsx';
import { sayInstant } from '../words/dates.ts';
import { say } from '../words/say.ts';
import '../styles/public.css';

type Face = ReplyOf<'readOwnFace'>['face'];
type Words = NonNullable<Face>['words'];
const TEXTS = ['name', 'about', 'reach'] as const;
const LANGUAGES = ['ar', 'en'] as const;
const NO_WORDS: Words = {
  name: { ar: '', en: '' },
  about: { ar: '', en: '' },
  reach: { ar: '', en: '' },
};

/** Where the organisation writes what strangers read, and opens or closes that page. */
export default function FacePage(): JSX.Element {
  const asked = createAsked(
    () => true,
    () => call('readOwnFace'),
  );
  return (
    <Page
      title={say('face.title')}
      lead={say('face.lead')}
      width="narrow"
      actions={
        <A class="button" href="/ask">
          {say('face.look')}
        </A>
      }
    >
      <Loaded asked={asked}>
        {(reply) => (
          <>
            <p class="soft">{standing(reply().face)}</p>
            <FaceForm face={reply().face} onKept={asked.put} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function standing(face: Face): string {
  if (face === null) return say('face.never');
  const state = say(face.isOpen ? 'face.open' : 'face.closed');
  return say('face.since', { state, when: sayInstant(face.at), by: face.by });
}

function FaceForm(props: {
  face: Face;
  onKept: (reply: ReplyOf<'changeFace'>) => void;
}): JSX.Element {
  const [words, setWords] = createStore<Words>(structuredClone(props.face?.words ?? NO_WORDS));
  const [isOpen, setOpen] = createSignal(props.face?.isOpen ?? false);
  const [isBusy, setBusy] = createSignal(false);
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setRefusal(null);
    try {
      const kept = await call('changeFace', { body: { words, isOpen: isOpen() } });
      props.onKept(kept);
      tell(say(kept.awaits === null ? 'face.saved' : 'face.proposed'));
    } catch (thrown) {
      setRefusal(asRefusal(thrown));
    }
    setBusy(false);
  };
  return (
    <form class="sheet stack" onSubmit={submit}>
      <For each={TEXTS}>
        {(text) => (
          <For each={LANGUAGES}>
            {(language) => (
              <Field
                label={say(language === 'ar' ? 'face.inArabic' : 'face.inEnglish', {
                  what: say(`face.${text}`),
                })}
                hint={text === 'reach' && language === 'ar' ? say('face.reachHint') : undefined}
              >
                {(attributes) => (
                  <textarea
                    {...attributes}
                    class="input"
                    lang={language}
                    dir={language === 'ar' ? 'rtl' : 'ltr'}
                    rows={text === 'name' ? 1 : 3}
                    maxlength={text === 'name' ? 200 : 2000}
                    data-testid={`face-${text}-${language}`}
                    value={words[text][language]}
                    onInput={(event) => setWords(text, language, event.currentTarget.value)}
                  />
                )}
              </Field>
            )}
          </For>
        )}
      </For>
      <label class="row">
        <input
          type="checkbox"
          checked={isOpen()}
          data-testid="face-open"
          onChange={(event) => setOpen(event.currentTarget.checked)}
        />
        {say('face.isOpen')}
      </label>
      <Refused refusal={refusal()} />
      <p>
        <button
          type="submit"
          class="button button-main"
          disabled={isBusy()}
          data-testid="face-save"
        >
          {say(isOpen() ? 'face.save' : 'face.saveClosed')}
        </button>
      </p>
      <p class="soft small">{say('face.takesTwo')}</p>
    </form>
  );
}
