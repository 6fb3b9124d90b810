import type { Preview } from '@sila/wire';
import { createSignal, type JSX, Match, Switch } from 'solid-js';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { uploadFile } from '../api/upload.ts';
import { Page } from '../parts/page.tsx';
import { ProgressBar } from '../parts/progress-bar.tsx';
import { Refused } from '../parts/refused.tsx';
import { percent } from '../words/numbers.ts';
import { say } from '../words/say.ts';
import '../styles/intake.css';
import { DropZone } from './drop-zone.tsx';
import { PreviewedFile } from './previewed-file.tsx';

type Step =
  | { readonly at: 'choosing'; readonly refusal: Refusal | null }
  | { readonly at: 'sending'; readonly fileName: string; readonly share: number }
  | { readonly at: 'previewed'; readonly preview: Preview };

/** Takes a file as it is, shows what Sila recognises, and reads it in once a person confirms. */
export default function ImportPage(): JSX.Element {
  const [step, setStep] = createSignal<Step>({ at: 'choosing', refusal: null });
  const send = async (file: File) => {
    const sending = (share: number) => setStep({ at: 'sending', fileName: file.name, share });
    sending(0);
    try {
      setStep({ at: 'previewed', preview: await uploadFile(file, sending) });
    } catch (thrown) {
      setStep({ at: 'choosing', refusal: asRefusal(thrown) });
    }
  };
  const stepAt = <A extends Step['at']>(at: A) => {
    const now = step();
    return now.at === at ? (now as Extract<Step, { at: A }>) : undefined;
  };
  return (
    <Page title={say('import.title')} lead={say('import.lead')}>
      <Switch>
        <Match when={stepAt('choosing')}>
          {(now) => (
            <>
              <Refused refusal={now().refusal} />
              <DropZone onFile={(file) => void send(file)} />
            </>
          )}
        </Match>
        <Match when={stepAt('sending')}>
          {(now) => <Sending fileName={now().fileName} share={now().share} />}
        </Match>
        <Match when={stepAt('previewed')}>
          {(now) => (
            <PreviewedFile
              preview={now().preview}
              onAgain={() => setStep({ at: 'choosing', refusal: null })}
            />
          )}
        </Match>
      </Switch>
    </Page>
  );
}

function Sending(props: { fileName: string; share: number }): JSX.Element {
  return (
    <div class="sheet" role="status">
      <ProgressBar
        label={say('import.sending', { name: props.fileName })}
        done={props.share * 100}
        total={100}
        detail={
          props.share < 1
            ? say('import.sent', { share: percent(props.share) })
            : say('import.looking')
        }
      />
    </div>
  );
}
