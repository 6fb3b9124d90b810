import { Worker } from 'node:worker_threads';

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
 * Starts a thread from a module that listens when its workerData bears `job`.
 * @param url where the module stands, source or built
 */
export function startThread(url: string, job: string): Thread {
  const workerData = { [job]: true, url };
  const worker = url.endsWith('.ts')
    ? new Worker(FROM_SOURCE, { eval: true, workerData })
    : new Worker(new URL(url), { workerData });
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
