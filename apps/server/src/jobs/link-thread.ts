import { setImmediate as nextTurn } from 'node:timers/promises';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { openDatabase } from '@sila/store';
import { type Effect, type JobProgress, type LinkWork, linkRun } from '@sila/tracing';
import { keysOf, makePorts } from '../make-ports.ts';
import { ThreadEnded } from './why-link-failed.ts';

type Progress = Pick<JobProgress, 'stage' | 'done' | 'total'>;

/** What a thread is given, and what tells it from other threads. */
interface Assignment {
  readonly job: 'sila link run';
  readonly connectionString: string;
  readonly keyFolder: string;
  readonly work: LinkWork;
}

type Message =
  | { readonly what: 'effects'; readonly effects: readonly Effect[] }
  | { readonly what: 'beat'; readonly jobId: string; readonly progress: Progress };

export interface ThreadOutlets {
  dispatch(effects: readonly Effect[]): void;
  beat(jobId: string, progress: Progress): void;
  /** Aborted when the run is to be broken off; its transaction then rolls back. */
  readonly stop: AbortSignal;
}

/**
 * Does one link run in a thread of its own, with its own connection: weighing
 * a hundred thousand records takes minutes of a processor, and people who ask
 * for a page meanwhile must not wait for it.
 */
export async function linkInThread(
  what: Omit<Assignment, 'job'>,
  outlets: ThreadOutlets,
): Promise<void> {
  const assignment: Assignment = { job: 'sila link run', ...what };
  const thread = startThread(assignment);
  const stop = () => void thread.terminate();
  outlets.stop.addEventListener('abort', stop);
  try {
    await new Promise<void>((done, failed) => {
      thread.on('message', (message: Message) => {
        if (message.what === 'effects') outlets.dispatch(message.effects);
        else outlets.beat(message.jobId, message.progress);
      });
      thread.on('error', failed);
      thread.on('exit', (code) =>
        code === 0 ? done() : failed(new ThreadEnded('the thread broke off')),
      );
    });
  } finally {
    outlets.stop.removeEventListener('abort', stop);
  }
}

/** A thread that runs this very module, as a program built of it or, while it is worked on, as source. */
function startThread(workerData: Assignment): Worker {
  const self = new URL(import.meta.url);
  if (!self.pathname.endsWith('.ts')) return new Worker(self, { workerData });
  // A thread doesn't take over the loader for TypeScript that its process was started with.
  const fromSource = `import('tsx/esm/api').then(({ register }) => {
    register();
    return import(${JSON.stringify(self.href)});
  })`;
  return new Worker(fromSource, { eval: true, workerData });
}

/** The thread's side. */
async function doAssignment({ connectionString, keyFolder, work }: Assignment): Promise<void> {
  const tell = (message: Message) => parentPort?.postMessage(message);
  const database = await openDatabase({ connectionString, connections: 2 });
  try {
    const ports = await makePorts(keyFolder, await keysOf(keyFolder), {
      transact: database.transact,
      dispatch: (effects) => tell({ what: 'effects', effects }),
      names: { search: () => [] },
      pace: { of: () => null },
    });
    await linkRun(work, ports, {
      breathe: () => nextTurn(undefined),
      beat: (jobId, progress) => {
        const { stage, done, total } = progress;
        tell({ what: 'beat', jobId, progress: { stage, done, total } });
      },
    });
  } finally {
    await database.close();
  }
}

const given = workerData as Partial<Assignment> | null;
if (!isMainThread && given?.job === 'sila link run') await doAssignment(given as Assignment);
