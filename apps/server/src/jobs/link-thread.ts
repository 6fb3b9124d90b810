import { setImmediate as nextTurn } from 'node:timers/promises';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { openDatabase } from '@sila/store';
import { type Effect, type JobProgress, type LinkWork, linkRun } from '@sila/tracing';
import { makePorts } from '../make-ports.ts';

type Progress = Pick<JobProgress, 'stage' | 'done' | 'total'>;

/** What a thread is given, and what tells it from other threads. */
interface Assignment {
  readonly job: 'sila link run';
  readonly connectionString: string;
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
  connectionString: string,
  work: LinkWork,
  outlets: ThreadOutlets,
): Promise<void> {
  const assignment: Assignment = { job: 'sila link run', connectionString, work };
  const self = new URL(import.meta.url);
  // From source the thread needs the loader that this process was started with.
  const execArgv = self.pathname.endsWith('.ts') ? ['--import', 'tsx'] : [];
  const thread = new Worker(self, { workerData: assignment, execArgv });
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
        code === 0 ? done() : failed(new Error('the thread broke off')),
      );
    });
  } finally {
    outlets.stop.removeEventListener('abort', stop);
  }
}

/** The thread's side. */
async function doAssignment({ connectionString, work }: Assignment): Promise<void> {
  const tell = (message: Message) => parentPort?.postMessage(message);
  const database = await openDatabase({ connectionString, connections: 2 });
  try {
    const ports = await makePorts({
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
