import { createEffect, type JSX, onMount, Show } from 'solid-js';
import { say } from '../words/say.ts';

/**
 * A page with its heading. The heading takes the focus when the page opens, so
 * that a screen reader begins there. The window title never holds a name.
 */
export function Page(props: {
  title: string;
  /** What the window is called; give it when `title` may hold a person's name. */
  windowTitle?: string;
  lead?: JSX.Element;
  actions?: JSX.Element;
  width?: 'narrow' | 'wide';
  heading?: JSX.Element;
  children: JSX.Element;
}): JSX.Element {
  let heading: HTMLHeadingElement | undefined;
  createEffect(() => {
    document.title = `${props.windowTitle ?? props.title} · ${say('shell.name')}`;
  });
  onMount(() => heading?.focus({ preventScroll: true }));
  return (
    <div class="page" classList={{ [`page-${props.width}`]: props.width !== undefined }}>
      <header class="page-head">
        <div>
          <h1 ref={heading} tabindex="-1">
            {props.heading ?? props.title}
          </h1>
          <Show when={props.lead}>
            <p class="lead">{props.lead}</p>
          </Show>
        </div>
        <Show when={props.actions}>
          <div class="page-actions">{props.actions}</div>
        </Show>
      </header>
      {props.children}
    </div>
  );
}
