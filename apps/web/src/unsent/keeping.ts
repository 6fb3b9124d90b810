import { type Accessor, createSignal, onMount } from 'solid-js';
import { typist } from '../session/session.ts';
import { keepOwnFiles } from './own-files.ts';
import { readyToKeep } from './unsent-rows.ts';
import { boxOf, canKeep } from './unsent-store.ts';

/** Makes this device ready for rows without a connection, and tells what becomes of them. */
export function createKeeping(): Accessor<'sealed' | 'memory'> {
  const [keeping, setKeeping] = createSignal<'sealed' | 'memory'>(canKeep() ? 'sealed' : 'memory');
  onMount(async () => {
    const userId = typist();
    if (userId === null) return;
    try {
      if (await readyToKeep(userId)) await keepOwnFiles();
    } catch {
      // Without a connection, a box from before still takes rows in.
      const isReady = (await boxOf(userId).catch(() => undefined)) !== undefined;
      setKeeping(isReady ? 'sealed' : 'memory');
    }
  });
  return keeping;
}
