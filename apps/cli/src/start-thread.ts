import { type TransferListItem, Worker } from 'node:worker_threads';

/** A thread that answers one question at a time. */
export interface Thread {
  ask(asked: unknown): Promise<unknown>;
  end(): Promise<void>;
}

/** From its source a thread needs the same loader of TypeScript as the program has. */
const FROM_SOURCE = `import('tsx/esm/api').then(({ register }) => {
  register();
  return import(require('node:worker_threads').workerData.url);
});`;

/**
 * A thread that runs a module.
 * @param url where the module stands, source or built; told to the thread as well
 */
export function startWorker(
  url: string,
  given: Readonly<Record<string, unknown>>,
  transferList: TransferListItem[] = [],
): Worker {
  const options = { workerData: { ...given, url }, transferList };
  return url.endsWith('.ts')
    ? new Worker(FROM_SOURCE, { ...options, eval: true })
    : new Worker(new URL(url), options);
}

/**
 * Starts a thread from a module that listens when its workerData bears `job`.
 * @param url where the module stands, source or built
 */
export function startThread(url: string, job: string): Thread {
  const worker = startWorker(url, { [job]: true });
  let settle: { resolve(answer: unknown): void; reject(error: unknown): void } | null = null;
  worker.on('message', (answer) => settle?.resolve(answer));
  worker.on('error', (error) => settle?.reject(error));
  worker.on('messageerror', (error) => settle?.reject(error));
  return {
    ask: (asked) =>
      new Promise((resolve, reject) => {
        settle = { resolve, reject };
        worker.postMessage(asked);
      }),
    async end() {
      await worker.terminate();
    },
  };
}
