import type { Bytes } from '@sila/seal';
import { createSignal, type JSX, Match, Switch } from 'solid-js';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { Page } from '../parts/page.tsx';
import { Refused } from '../parts/refused.tsx';
import { say } from '../words/say.ts';
import '../styles/intake.css';
import { DropZone } from './drop-zone.tsx';
import { type LocalPreview, type OpenedFile, openFile, previewFile } from './opened-file.ts';
import { PreviewedFile } from './previewed-file.tsx';

type Step =
  | { readonly at: 'choosing'; readonly refusal: Refusal | null }
  | { readonly at: 'opening'; readonly fileName: string }
  | { readonly at: 'previewed'; readonly file: OpenedFile; readonly preview: LocalPreview };

/**
 * Opens a file on this device and shows what Sila recognises. Nothing is sent
 * before a person has confirmed what its columns mean: what is sealed leaves
 * the device sealed.
 */
export default function ImportPage(): JSX.Element {
  const [step, setStep] = createSignal<Step>({ at: 'choosing', refusal: null });
  const open = async (chosen: File) => {
    setStep({ at: 'opening', fileName: chosen.name });
    try {
      const file = await openFile(chosen.name, new Uint8Array(await chosen.arrayBuffer()) as Bytes);
      setStep({ at: 'previewed', file, preview: await previewFile(file) });
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
              <DropZone onFile={(file) => void open(file)} />
            </>
          )}
        </Match>
        <Match when={stepAt('opening')}>
          {(now) => (
            <p class="sheet" role="status">
              {say('import.opening', { name: now().fileName })}
            </p>
          )}
        </Match>
        <Match when={stepAt('previewed')}>
          {(now) => (
            <PreviewedFile
              file={now().file}
              preview={now().preview}
              onAgain={() => setStep({ at: 'choosing', refusal: null })}
            />
          )}
        </Match>
      </Switch>
    </Page>
  );
}
