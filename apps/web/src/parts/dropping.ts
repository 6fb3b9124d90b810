import { createSignal } from 'solid-js';

/** What makes an element take files that are dropped on it. A second way: a button stands in it as the first. */
export function createDropping(onFiles: (files: FileList | undefined) => void) {
  const [isOver, setOver] = createSignal(false);
  const handlers = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      onFiles(event.dataTransfer?.files);
    },
  };
  return { isOver, handlers };
}
