import type { RecordView } from '@sila/wire';
import { createSignal, type JSX, Show } from 'solid-js';
import { call } from '../api/call.ts';
import { ReasonDialog } from '../parts/reason-dialog.tsx';
import { tell } from '../parts/toasts.tsx';
import { Candidates } from '../registers/candidates.tsx';
import { say } from '../words/say.ts';
import { useDesk } from './desk.tsx';

/** Those whom the engine ranks first, proposed or not; one of them is taken by a named decision with its reason. */
export function ByHand(props: { record: RecordView }): JSX.Element {
  const desk = useDesk();
  const [taken, setTaken] = createSignal<string | null>(null);
  const decide = async (reason: string): Promise<void> => {
    await call('join', { body: { left: props.record.id, right: taken()!, reason } });
    tell(say('person.joinDone'));
    await desk.look();
  };
  return (
    <>
      <Candidates
        record={props.record}
        act={({ record }) => (
          <button
            type="button"
            class="button button-small"
            data-testid="same-by-hand"
            onClick={() => setTaken(record.id)}
          >
            {say('request.sameByHand')}
          </button>
        )}
      />
      <Show when={taken()}>
        <ReasonDialog
          title={say('request.sameByHand')}
          lead={say('request.sameByHandLead')}
          action={say('request.sameByHand')}
          act={decide}
          onClose={() => setTaken(null)}
        />
      </Show>
    </>
  );
}
