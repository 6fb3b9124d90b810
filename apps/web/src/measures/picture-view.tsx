import type { Picture } from '@sila/charts';
import { createSignal, For, type JSX, onCleanup, onMount, Show } from 'solid-js';
import { say } from '../words/say.ts';
import { elementOfPicture } from './element-of-picture.ts';

/** Narrower than this no picture is drawn; wider than this none gets better. */
const NARROWEST = 260;
const WIDEST = 760;

/** Gives its children the width there is to draw in, anew whenever it changes. */
export function Measured(props: { children: (width: () => number) => JSX.Element }): JSX.Element {
  const [width, setWidth] = createSignal<number | null>(null);
  let box: HTMLDivElement | undefined;
  onMount(() => {
    if (box === undefined) return;
    const watch = new ResizeObserver(([entry]) => {
      const room = Math.floor(entry?.contentRect.width ?? WIDEST);
      setWidth(Math.min(WIDEST, Math.max(NARROWEST, room)));
    });
    watch.observe(box);
    onCleanup(() => watch.disconnect());
  });
  return (
    <div ref={box} class="measured">
      <Show when={width()}>{(known) => props.children(known)}</Show>
    </div>
  );
}

/** One picture with its words, and the same figures as a table. */
export function PictureView(props: { picture: Picture }): JSX.Element {
  return (
    <figure class="picture" data-testid={`picture-${props.picture.id}`}>
      <figcaption class="stack-tight">
        <h2>{props.picture.title}</h2>
        <p class="soft small">{props.picture.lead}</p>
      </figcaption>
      <div>{elementOfPicture(props.picture.svg)}</div>
      <details>
        <summary class="small">{say('measures.table')}</summary>
        <section class="table-frame" tabindex="0" aria-label={props.picture.title}>
          <table class="table">
            <thead>
              <tr>
                <For each={props.picture.table.head}>{(cell) => <th scope="col">{cell}</th>}</For>
              </tr>
            </thead>
            <tbody>
              <For each={props.picture.table.rows}>
                {(row) => (
                  <tr>
                    <For each={row}>{(cell) => <td>{cell}</td>}</For>
                  </tr>
                )}
              </For>
            </tbody>
          </table>
        </section>
      </details>
    </figure>
  );
}
