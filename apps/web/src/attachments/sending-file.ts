import { createSignal } from 'solid-js';
import { asRefusal, type Refusal } from '../api/refusal.ts';
import type { SendingWith } from '../api/upload.ts';
import { type ReadyFile, readyFile } from './send-attachment.ts';

/** One file on its way: chosen and cleaned, sent with its progress, stopped, refused. */
export function createSending() {
  const [file, setFile] = createSignal<ReadyFile | null>(null);
  const [share, setShare] = createSignal<number | null>(null);
  const [refusal, setRefusal] = createSignal<Refusal | null>(null);
  let stop = new AbortController();
  return {
    file,
    /** 0 to 1 while it is being sent; else null. */
    share,
    refusal,
    drop: () => setFile(null),
    stop: () => stop.abort(),
    async choose(chosen: File): Promise<void> {
      setRefusal(null);
      setFile(null);
      try {
        setFile(await readyFile(chosen));
      } catch (thrown) {
        setRefusal(asRefusal(thrown));
      }
    },
    /** True once it is kept; what was chosen stays where it isn't. */
    async send(go: (file: ReadyFile, how: SendingWith) => Promise<unknown>): Promise<boolean> {
      const chosen = file();
      if (chosen === null) return false;
      stop = new AbortController();
      setShare(0);
      setRefusal(null);
      try {
        await go(chosen, { onProgress: setShare, signal: stop.signal });
        setFile(null);
        return true;
      } catch (thrown) {
        if (!stop.signal.aborted) setRefusal(asRefusal(thrown));
        return false;
      } finally {
        setShare(null);
      }
    },
  };
}
export type SendingFile = ReturnType<typeof createSending>;
