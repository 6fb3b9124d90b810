import { type JSX, Show } from 'solid-js';
import { ProgressBar } from '../parts/progress-bar.tsx';
import { Refused } from '../parts/refused.tsx';
import { percent } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import { PickFile } from './pick-file.tsx';
import type { SendingFile } from './sending-file.ts';

/** Picks a file, asks about it what its form asks, sends it, and lets people stop it. */
export function FileSender(props: {
  sending: SendingFile;
  takesDocuments: boolean;
  isReady: boolean;
  onSend: () => void;
  children: JSX.Element;
}): JSX.Element {
  const { sending } = props;
  return (
    <div class="stack-tight">
      <Show
        when={sending.file()}
        fallback={
          <PickFile
            takesDocuments={props.takesDocuments}
            onFile={(file) => void sending.choose(file)}
          />
        }
      >
        {(file) => (
          <form
            class="stack-tight"
            data-testid="send-file"
            onSubmit={(event) => {
              event.preventDefault();
              props.onSend();
            }}
          >
            <p class="small">
              <bdi class="file-name">{file().fileName}</bdi>
            </p>
            {props.children}
            <Show
              when={sending.share() !== null}
              fallback={
                <div class="row">
                  <button
                    type="submit"
                    class="button button-main"
                    disabled={!props.isReady}
                    data-testid="send-file-now"
                  >
                    {say('attachments.add')}
                  </button>
                  <button type="button" class="button" onClick={sending.drop}>
                    {say('shell.cancel')}
                  </button>
                </div>
              }
            >
              <ProgressBar
                label={say('attachments.sending')}
                done={sending.share() ?? 0}
                total={1}
                detail={percent(sending.share() ?? 0)}
              />
              <button
                type="button"
                class="button button-small"
                onClick={sending.stop}
                data-testid="stop-sending"
              >
                {say('attachments.stop')}
              </button>
            </Show>
          </form>
        )}
      </Show>
      <Refused refusal={sending.refusal()} />
    </div>
  );
}
