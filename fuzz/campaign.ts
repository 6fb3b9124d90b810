import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/** No input may take longer, in seconds, nor more memory, in MiB. */
const LONGEST = 1;
const LARGEST = 512;

export interface Fault {
  readonly target: string;
  /** Which input of the campaign: with the seed it can be made again. */
  readonly input: number;
  readonly what: string;
}

/** What the thread is to do. */
export interface Assignment {
  readonly target: string;
  readonly inputs: number;
  readonly seed: number;
  /** The number of the input at hand, for whoever watches. */
  readonly at: Int32Array;
}

/** What the thread found. */
export interface Answer {
  readonly faults: readonly Fault[];
  /** Seconds the slowest input took, the least of several tries. */
  readonly slowest: number;
}

export interface Campaign extends Answer {
  readonly target: string;
  readonly inputs: number;
}

/**
 * Gives one target so many inputs, in a thread of its own with its memory
 * bounded. A thread that hangs or runs out of memory is a fault as an
 * exception is, and the input that it was at is named.
 */
export async function fuzz(
  target: string,
  { inputs, seed }: { inputs: number; seed: number },
): Promise<Campaign> {
  const at = new Int32Array(new SharedArrayBuffer(4));
  const assignment: Assignment = { target, inputs, seed, at };
  const thread = startThread(assignment);
  let hung: string | null = null;
  let [last, since] = [-1, 0];
  const watch = setInterval(() => {
    const now = Atomics.load(at, 0);
    since = now === last ? since + 1 : 0;
    last = now;
    // Generous: the machine may be busy. What takes one to twenty seconds is found by asking again.
    if (since < 20 * LONGEST) return;
    hung = 'it did not come back';
    void thread.terminate();
  }, 1000);
  try {
    const answer = await new Promise<Answer>((done, failed) => {
      thread.on('message', done);
      thread.on('error', failed);
      thread.on('exit', () => failed(new Error('it ended')));
    });
    return { target, inputs, ...answer };
  } catch (error) {
    const what = hung ?? (error as Error).message;
    const fault = { target, input: Atomics.load(at, 0), what };
    return { target, inputs, faults: [fault], slowest: Number.NaN };
  } finally {
    clearInterval(watch);
    await thread.terminate();
  }
}

/** A thread doesn't take over the loader for TypeScript that its process was started with. */
function startThread(workerData: Assignment): Worker {
  const self = fileURLToPath(new URL('./worker.ts', import.meta.url));
  const fromSource = `import('tsx/esm/api').then(({ register }) => {
    register();
    return import(${JSON.stringify(self)});
  })`;
  const resourceLimits = { maxOldGenerationSizeMb: LARGEST };
  return new Worker(fromSource, { eval: true, workerData, resourceLimits });
}
