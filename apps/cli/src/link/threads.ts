import {
  isMainThread,
  MessageChannel,
  type MessagePort,
  receiveMessageOnPort,
  type Worker,
  workerData,
} from 'node:worker_threads';
import { openTask, type Parallel, type TaskHost, type TaskName } from '@sila/linkage';
import { identification, similarityOf } from '@sila/tracing';
import { startWorker } from '../start-thread.ts';

/** What a thread of linking is told by, and how it hears of work. */
interface Assignment {
  readonly job: 'sila link part';
  readonly port: MessagePort;
}

/** One task to be done together. `next` is the part to be taken next, then how many threads have finished. */
interface Work {
  readonly task: TaskName;
  readonly shared: unknown;
  readonly parts: readonly unknown[];
  readonly counters: Int32Array;
}

type Done =
  | { readonly results: readonly (readonly [number, unknown])[] }
  | { readonly failed: unknown };

const NEXT = 0;
const FINISHED = 1;

const HOST: TaskHost = { similarityOf, identifies: identification };

/** Threads that link, with this one among them. */
export interface LinkThreads extends Parallel {
  close(): Promise<void>;
}

/**
 * Starts threads for linking. The thread that asks works along and then waits,
 * so that linking stays one sequence of steps; the threads take the parts of a
 * task as they come, and results are put in the parts' order.
 * @param threads in all, this one included
 */
export function startLinkThreads(threads: number): LinkThreads {
  const others = Array.from({ length: Math.max(0, threads - 1) }, startThread);
  return {
    threads: others.length + 1,
    run(task, shared, parts) {
      const counters = new Int32Array(new SharedArrayBuffer(8));
      const work: Work = { task, shared, parts, counters };
      for (const { port } of others) port.postMessage(work);
      const results: unknown[] = [];
      for (const [at, result] of doParts(work)) results[at] = result;
      for (let done = 0; done < others.length; done = Atomics.load(counters, FINISHED)) {
        Atomics.wait(counters, FINISHED, done);
      }
      for (const { port } of others) take(port, results);
      return results;
    },
    async close() {
      await Promise.all(others.map(({ worker }) => worker.terminate()));
    },
  };
}

function take(port: MessagePort, results: unknown[]): void {
  const done = receiveMessageOnPort(port)?.message as Done;
  if ('failed' in done) throw done.failed;
  for (const [at, result] of done.results) results[at] = result;
}

function startThread(): { readonly worker: Worker; readonly port: MessagePort } {
  const { port1, port2 } = new MessageChannel();
  const given: Assignment = { job: 'sila link part', port: port2 };
  const worker = startWorker(import.meta.url, { ...given }, [port2]);
  worker.unref();
  return { worker, port: port1 };
}

/** Does parts of a task until none is left. */
function doParts({ task, shared, parts, counters }: Work): [number, unknown][] {
  const results: [number, unknown][] = [];
  const run = openTask(task, shared, HOST);
  for (;;) {
    const at = Atomics.add(counters, NEXT, 1);
    if (at >= parts.length) return results;
    results.push([at, run(parts[at])]);
  }
}

/** The thread's side. */
function listen(port: MessagePort): void {
  port.on('message', (work: Work) => {
    let done: Done;
    try {
      done = { results: doParts(work) };
    } catch (failed) {
      done = { failed };
    }
    port.postMessage(done);
    Atomics.add(work.counters, FINISHED, 1);
    Atomics.notify(work.counters, FINISHED);
  });
}

const given = workerData as Partial<Assignment> | null;
if (!isMainThread && given?.job === 'sila link part') listen(given.port!);
