import { createUniqueId, type JSX, onCleanup, onMount } from 'solid-js';

/**
 * A dialog over the page. The browser's own `dialog` holds the focus inside,
 * closes on Escape, and gives the focus back to where it was.
 */
export function Dialog(props: {
  title: string;
  onClose: () => void;
  children: JSX.Element;
  testId?: string;
}): JSX.Element {
  const id = createUniqueId();
  let dialog: HTMLDialogElement | undefined;
  onMount(() => dialog?.showModal());
  onCleanup(() => dialog?.close());
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={id}
      data-testid={props.testId}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
      onMouseDown={(event) => {
        // A press on the backdrop lands on the dialog element itself.
        if (event.target === dialog) props.onClose();
      }}
    >
      <div>
        <h2 id={id}>{props.title}</h2>
        {props.children}
      </div>
    </dialog>
  );
}
