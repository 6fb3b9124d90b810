import { createSignal, For, type JSX, Show } from 'solid-js';
import { call, type ReplyOf } from '../api/call.ts';
import { createAsked } from '../parts/asked.ts';
import { Loaded } from '../parts/loaded.tsx';
import { ReasonDialog } from '../parts/reason-dialog.tsx';
import { tell } from '../parts/toasts.tsx';
import { ToldLines } from '../parts/told-lines.tsx';
import { say, type WordKey } from '../words/say.ts';

type Inquiry = ReplyOf<'readInquiry'>['inquiry'];
type Outcome = ReplyOf<'readInquiry'>['standing']['outcome'];

const ACTS = {
  takenUp: 'inquiries.takeUp',
  setAside: 'inquiries.setAside',
  waiting: 'inquiries.putBack',
} as const satisfies Record<Outcome, WordKey>;

/** One inquiry opened, and the word on what becomes of it. Said again, an earlier word is undone. */
export function InquiryView(props: { id: string; onNoted: () => void }): JSX.Element {
  const [leaving, setLeaving] = createSignal<Outcome | null>(null);
  const asked = createAsked(
    () => props.id,
    (id) => call('readInquiry', { params: { id } }),
  );
  const note = async (text: string): Promise<void> => {
    const body = { outcome: leaving()!, note: text };
    await call('noteInquiry', { params: { id: props.id }, body });
    tell(say('inquiries.noted'));
    props.onNoted();
  };
  return (
    <Loaded asked={asked}>
      {(opened) => (
        <>
          <Told inquiry={opened().inquiry} />
          <div class="row">
            <For each={Object.keys(ACTS) as Outcome[]}>
              {(outcome) => (
                <Show when={outcome !== opened().standing.outcome}>
                  <button
                    type="button"
                    class="button button-small"
                    data-testid={`inquiry-${outcome}`}
                    onClick={() => setLeaving(outcome)}
                  >
                    {say(ACTS[outcome])}
                  </button>
                </Show>
              )}
            </For>
          </div>
          <Show when={leaving()}>
            {(outcome) => (
              <ReasonDialog
                title={say(ACTS[outcome()])}
                lead={say('inquiries.noteHint')}
                action={say(ACTS[outcome()])}
                act={note}
                onClose={() => setLeaving(null)}
              />
            )}
          </Show>
        </>
      )}
    </Loaded>
  );
}

function Told(props: { inquiry: Inquiry }): JSX.Element {
  const lines = (): readonly (readonly [WordKey, string])[] => {
    const { sought, asker } = props.inquiry;
    return [
      ['ask.name', sought.name],
      ['ask.father', sought.father],
      ['ask.mother', sought.mother],
      ['ask.birthYear', sought.birthYear],
      ['ask.place', sought.place],
      ['inquiries.seen', sought.circumstances],
      ['inquiries.relation', asker.relation],
      ['inquiries.asker', asker.name],
      ['inquiries.reach', asker.reach],
    ];
  };
  return <ToldLines lines={lines()} />;
}
