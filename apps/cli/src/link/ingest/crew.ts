import { availableParallelism } from 'node:os';
import { type ScannedSlice, type SliceOrder, scanSlice } from '@sila/formats';
import { startThread, type Thread } from '../../start-thread.ts';
import type { Ask, ReadOrder } from './ask.ts';
import { type ReadSlice, readSlice } from './read-slice.ts';

/** Who scans and reads slices: this thread, or several beside it. */
export interface Crew {
  /** Where to cut a file so that everybody has a part. */
  bordersOf(bytes: Uint8Array): number[];
  scan(bytes: Uint8Array, order: SliceOrder): Promise<ScannedSlice>;
  read(order: ReadOrder): Promise<ReadSlice>;
  end(): Promise<void>;
}

/** Files smaller than this in all are read sooner than threads have started. */
const WORTH_THREADS = 4 << 20;
/** More slices mean more texts to bring together again. */
const MOST_THREADS = 8;

/** @param bytes of all files together */
export function crewFor(bytes: number): Crew {
  const threads = Math.min(MOST_THREADS, availableParallelism());
  return bytes < WORTH_THREADS || threads < 2 ? aloneCrew() : threadCrew(threads);
}

/** Everything in this thread, one after the other. */
export function aloneCrew(slices = 1): Crew {
  return {
    bordersOf: (bytes) => cuts(bytes.length, slices),
    scan: async (bytes, order) => scanSlice(bytes, order, order.plan),
    read: async ({ slice, plan, firstRow }) => readSlice(slice, plan, firstRow),
    end: async () => undefined,
  };
}

function cuts(length: number, slices: number): number[] {
  return Array.from({ length: slices - 1 }, (_, k) => Math.floor((length * (k + 1)) / slices));
}

function threadCrew(threads: number): Crew {
  const started = import('./crew-thread.ts').then(({ THREAD_URL }) =>
    Array.from({ length: threads }, () => startThread(THREAD_URL, 'crew')),
  );
  const waiting: ((thread: Thread) => void)[] = [];
  const free = started.then((workers) => [...workers]);
  const ask = async <T>(asked: Ask): Promise<T> => {
    const idle = await free;
    const thread = idle.pop() ?? (await new Promise<Thread>((take) => waiting.push(take)));
    try {
      return (await thread.ask(asked)) as T;
    } finally {
      const next = waiting.shift();
      if (next) next(thread);
      else idle.push(thread);
    }
  };
  return {
    bordersOf: (bytes) => (bytes.length < WORTH_THREADS ? [] : cuts(bytes.length, threads)),
    scan: (bytes, order) => ask({ scan: { bytes, order } }),
    read: (order) => ask({ read: order }),
    end: async () => {
      await Promise.all((await started).map((thread) => thread.end()));
    },
  };
}
