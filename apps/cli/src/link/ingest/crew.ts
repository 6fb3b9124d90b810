import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type ScannedSlice, type SliceOrder, scanSlice } from '@sila/formats';
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
  const workers = Array.from({ length: threads }, () => startThread());
  const waiting: ((thread: Thread) => void)[] = [];
  const free: Thread[] = [...workers];
  const ask = async <T>(asked: Ask): Promise<T> => {
    const thread = free.pop() ?? (await new Promise<Thread>((take) => waiting.push(take)));
    try {
      return (await thread.ask(asked)) as T;
    } finally {
      const next = waiting.shift();
      if (next) next(thread);
      else free.push(thread);
    }
  };
  return {
    bordersOf: (bytes) => (bytes.length < WORTH_THREADS ? [] : cuts(bytes.length, threads)),
    scan: (bytes, order) => ask({ scan: { bytes, order } }),
    read: (order) => ask({ read: order }),
    end: async () => {
      await Promise.all(workers.map(({ end }) => end()));
    },
  };
}

interface Thread {
  ask(asked: Ask): Promise<unknown>;
  end(): Promise<void>;
}

/** From its source a thread needs the same loader of TypeScript as the program has. */
const FROM_SOURCE = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(require('node:worker_threads').workerData.url);
});`;

function startThread(): Thread {
  const started = import('./crew-thread.ts').then(({ THREAD_URL: url }) => {
    const workerData = { crew: true, url };
    return url.endsWith('.ts')
      ? new Worker(FROM_SOURCE, { eval: true, workerData })
      : new Worker(new URL(url), { workerData });
  });
  let settle: { resolve(answer: unknown): void; reject(error: unknown): void } | null = null;
  const listened = started.then((worker) => {
    worker.on('message', (answer) => settle?.resolve(answer));
    worker.on('error', (error) => settle?.reject(error));
    worker.on('messageerror', (error) => settle?.reject(error));
    return worker;
  });
  return {
    async ask(asked) {
      const worker = await listened;
      return new Promise((resolve, reject) => {
        settle = { resolve, reject };
        worker.postMessage(asked);
      });
    },
    async end() {
      await (await listened).terminate();
    },
  };
}
