import type { RequestView } from '@sila/wire';
import { createContext, createSignal, type JSX, Show, useContext } from 'solid-js';
import { call } from '../api/call.ts';
import { asRefusal } from '../api/refusal.ts';
import type { Asked } from '../parts/asked.ts';
import { ReasonDialog } from '../parts/reason-dialog.tsx';
import { tell } from '../parts/toasts.tsx';
import { sayRefusal } from '../words/codes.ts';
import { say, type WordKey } from '../words/say.ts';
import { StepDialog } from './step-dialog.tsx';
import { AT_ONCE, type Filled, type StepKind, stepOf } from './step-forms.ts';

type Notice = Parameters<typeof StepDialog>[0]['notice'];

/** What a part of the request's page can do about it. */
export interface Desk {
  /** Asks for what the step needs, or takes it at once where nothing is asked. */
  begin(
    kind: StepKind,
    about: Readonly<Record<string, string>>,
    notice?: NonNullable<Notice>,
  ): void;
  /** Reads the request anew, after something around it was done. */
  look(): Promise<void>;
  /** Asks why, and takes the step of this version back. */
  takeBack(version: number): void;
}

interface Begun {
  readonly kind: StepKind;
  readonly about: Readonly<Record<string, string>>;
  readonly notice?: NonNullable<Notice>;
}

const DeskContext = createContext<Desk>();

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === undefined) throw new Error('there is no desk around this');
  return desk;
}

/** Holds the dialogs of a request's page, and the version that each step is thought on. */
export function DeskAround(props: {
  asked: Asked<RequestView>;
  children: JSX.Element;
}): JSX.Element {
  const [begun, setBegun] = createSignal<Begun | null>(null);
  const [back, setBack] = createSignal<number | null>(null);
  /** The version that a dialog was opened on: what comes while it is open is not yet seen. */
  let thoughtOn = 0;
  const look = () => {
    thoughtOn = props.asked.value()!.version;
  };
  const take = async (kind: StepKind, about: Begun['about'], filled: Filled): Promise<void> => {
    const { id } = props.asked.value()!;
    const version = thoughtOn;
    const step = stepOf(kind, about, filled, () => crypto.randomUUID());
    try {
      const done = await call('takeStep', { params: { id }, body: { version, step } });
      tell(say(`request.did.${kind}` as WordKey), undoOf(kind, done.version));
    } finally {
      // Also what was refused: somebody may have been quicker, and whoever is told so looks.
      await props.asked.again();
      look();
    }
  };
  const undoOf = (kind: StepKind, version: number) =>
    kind === 'takenBack'
      ? undefined
      : { label: say('request.undo'), run: () => takeBack(version), testId: 'undo-step' };
  const takeBack = (version: number): void => {
    look();
    setBack(version);
  };
  const desk: Desk = {
    begin(kind, about, notice) {
      look();
      if (!AT_ONCE.has(kind)) {
        setBegun(notice === undefined ? { kind, about } : { kind, about, notice });
        return;
      }
      take(kind, about, {}).catch((thrown) => tell(sayRefusal(asRefusal(thrown))));
    },
    look: () => props.asked.again(),
    takeBack,
  };
  return (
    <DeskContext.Provider value={desk}>
      {props.children}
      <Show when={begun()} keyed>
        {(one) => (
          <StepDialog
            kind={one.kind}
            {...(one.notice === undefined ? {} : { notice: one.notice })}
            act={(filled) => take(one.kind, one.about, filled)}
            onClose={() => setBegun(null)}
          />
        )}
      </Show>
      <Show when={back()} keyed>
        {(version) => (
          <ReasonDialog
            title={say('request.takeBackTitle')}
            lead={say('request.takeBackLead')}
            action={say('request.takeBack')}
            act={(reason) => take('takenBack', { version: version as never }, { reason })}
            onClose={() => setBack(null)}
          />
        )}
      </Show>
    </DeskContext.Provider>
  );
}

/** A button that begins a step. */
export function StepButton(props: {
  kind: StepKind;
  about: Readonly<Record<string, string>>;
  notice?: NonNullable<Notice>;
  isMain?: boolean;
  isPlain?: boolean;
}): JSX.Element {
  const desk = useDesk();
  return (
    <button
      type="button"
      class="button button-small"
      classList={{ 'button-main': props.isMain === true, 'button-plain': props.isPlain === true }}
      data-testid={`step-${props.kind}`}
      onClick={() => desk.begin(props.kind, props.about, props.notice)}
    >
      {say(`request.step.${props.kind}` as WordKey)}
    </button>
  );
}
