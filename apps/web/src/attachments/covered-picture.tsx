import type { AttachmentView } from '@sila/wire';
import { createSignal, type JSX, onCleanup, onMount, Show } from 'solid-js';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { Refused } from '../parts/refused.tsx';
import { say } from '../words/say.ts';
import { drawPicture } from './draw-picture.ts';
import { openAttachment } from './open-attachment.ts';
import { PictureDialog } from './picture-dialog.tsx';

/**
 * A photograph under a cover: it can hurt who sees it, and betray who is on it.
 * Nothing of it is fetched until somebody opens it on purpose; it is covered
 * again when they ask, and when they turn to something else.
 */
export function CoveredPicture(props: { file: AttachmentView; label: string }): JSX.Element {
  const [blob, setBlob] = createSignal<Blob | null>(null);
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  const [isBusy, setBusy] = createSignal(false);
  const [isLarge, setLarge] = createSignal(false);
  const cover = () => {
    setBlob(null);
    setLarge(false);
  };
  const coverWhenLeft = () => {
    if (document.hidden) cover();
  };
  onMount(() => document.addEventListener('visibilitychange', coverWhenLeft));
  onCleanup(() => document.removeEventListener('visibilitychange', coverWhenLeft));
  const open = async (): Promise<void> => {
    setBusy(true);
    setRefusal(null);
    try {
      setBlob(await openAttachment(props.file.id));
    } catch (thrown) {
      setRefusal(asRefusal(thrown));
    }
    setBusy(false);
  };
  return (
    <div class="covered" data-testid="covered-picture" data-open={blob() !== null}>
      <Show
        when={blob()}
        fallback={
          <button
            type="button"
            class="cover"
            disabled={isBusy()}
            onClick={() => void open()}
            data-testid="open-picture"
          >
            <span class="cover-blur" aria-hidden="true" />
            <span class="cover-words">{say(isBusy() ? 'shell.working' : 'attachments.open')}</span>
          </button>
        }
      >
        {(shown) => (
          <>
            <SmallPicture blob={shown()} label={props.label} onFault={setRefusal} />
            <div class="row">
              <button
                type="button"
                class="button button-small"
                onClick={() => setLarge(true)}
                data-testid="enlarge-picture"
              >
                {say('attachments.enlarge')}
              </button>
              <button
                type="button"
                class="button button-small"
                onClick={cover}
                data-testid="cover-picture"
              >
                {say('attachments.cover')}
              </button>
            </div>
            <Show when={isLarge()}>
              <PictureDialog blob={shown()} label={props.label} onClose={() => setLarge(false)} />
            </Show>
          </>
        )}
      </Show>
      <Refused refusal={refusal()} />
    </div>
  );
}

function SmallPicture(props: {
  blob: Blob;
  label: string;
  onFault: (refusal: Refusal) => void;
}): JSX.Element {
  let canvas: HTMLCanvasElement | undefined;
  onMount(() => {
    drawPicture(canvas!, props.blob).catch((thrown: unknown) => props.onFault(asRefusal(thrown)));
  });
  return <canvas ref={canvas} class="small-picture" role="img" aria-label={props.label} />;
}
