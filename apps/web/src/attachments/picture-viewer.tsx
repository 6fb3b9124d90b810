import { createSignal, For, type JSX, onCleanup, onMount, Show } from 'solid-js';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import { Refused } from '../parts/refused.tsx';
import { say } from '../words/say.ts';
import { drawPicture } from './draw-picture.ts';
import { followFingers } from './follow-fingers.ts';
import {
  type Extent,
  heldIn,
  movedByKey,
  type PicturePlace,
  scaleAt,
  WHOLE,
} from './picture-place.ts';

/** What the buttons do is what keys do. */
const BUTTONS = [
  ['KeyR', 'viewer.turn', '↻'],
  ['Equal', 'viewer.larger', '+'],
  ['Minus', 'viewer.smaller', '−'],
  ['Digit0', 'viewer.whole', '▢'],
] as const;

/** A picture that is turned, enlarged and moved: by keys, by mouse, by fingers, by buttons. */
export function PictureViewer(props: { blob: Blob; label: string }): JSX.Element {
  const [place, setPlace] = createSignal<PicturePlace>(WHOLE);
  const [picture, setPicture] = createSignal<Extent>({ width: 0, height: 0 });
  const [extent, setExtent] = createSignal<Extent>({ width: 1, height: 1 });
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  let frame: HTMLDivElement | undefined;
  let canvas: HTMLCanvasElement | undefined;
  const move = (to: PicturePlace) => setPlace(heldIn(to, picture(), extent()));
  const press = (code: string): boolean => {
    const to = movedByKey(place(), code);
    if (to !== null) move(to);
    return to !== null;
  };
  const measure = () => {
    setExtent({ width: frame!.clientWidth, height: frame!.clientHeight });
    move(place());
  };
  onMount(async () => {
    const watch = new ResizeObserver(measure);
    watch.observe(frame!);
    onCleanup(() => watch.disconnect());
    onCleanup(followFingers(frame!, { place, move }));
    try {
      await drawPicture(canvas!, props.blob);
      setPicture({ width: canvas!.width, height: canvas!.height });
      measure();
    } catch (thrown) {
      setRefusal(asRefusal(thrown));
    }
  });
  const shown = () => {
    const { x, y, quarters } = place();
    const scale = scaleAt(place(), picture(), extent());
    return `translate(-50%, -50%) translate(${x}px, ${y}px) rotate(${quarters * 90}deg) scale(${scale})`;
  };
  return (
    <div class="viewer" data-testid="picture-viewer">
      <div class="row viewer-bar">
        <For each={BUTTONS}>
          {([code, word, sign]) => (
            <button
              type="button"
              class="button button-small"
              aria-label={say(word)}
              title={say(word)}
              data-testid={`viewer-${code}`}
              onClick={() => press(code)}
            >
              {sign}
            </button>
          )}
        </For>
        <span class="soft tiny viewer-help">{say('viewer.help')}</span>
      </div>
      <div
        ref={frame}
        class="viewer-frame"
        role="application"
        tabindex="0"
        aria-label={`${props.label}. ${say('viewer.help')}`}
        data-testid="viewer-frame"
        data-quarters={place().quarters}
        data-zoom={place().zoom.toFixed(2)}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return;
          if (press(event.code)) {
            event.preventDefault();
            event.stopPropagation();
          }
        }}
      >
        <canvas ref={canvas} style={{ transform: shown() }} />
      </div>
      <Show when={refusal()}>
        <Refused refusal={refusal()} />
      </Show>
    </div>
  );
}
