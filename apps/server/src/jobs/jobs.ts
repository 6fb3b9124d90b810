import { setImmediate as nextTurn } from 'node:timers/promises';
import type { ListId } from '@sila/domain';
import {
  endList,
  intakeList,
  type JobProgress,
  linkWaiting,
  nextToRead,
  type Ports,
  type Pulse,
  perform,
  UnreadableFile,
} from '@sila/tracing';
import { describeFault, type FaultLog } from '../fault-log.ts';
import { linkInThread } from './link-thread.ts';
import type { PaceBook } from './pace-book.ts';
import { TaskLoop } from './task-loop.ts';
import { whyLinkFailed } from './why-link-failed.ts';

const JOB = { kind: 'job' } as const;

/** Thrown at a job's next breath once it was asked to stop; what it had not committed is done again at the next start. */
class JobStopped extends Error {}

/** What jobs have around them. */
export interface JobSite {
  readonly ports: Ports;
  readonly paces: PaceBook;
  /** For the thread that links, which has a connection of its own. */
  readonly connectionString: string;
  readonly keyFolder: string;
  readonly log: FaultLog;
  /** Told when a job got on. */
  onBeat(jobId: string, kind: 'reading' | 'linking'): void;
}

/**
 * The work that goes on without anybody waiting: reading lists and linking,
 * one of each at a time. All they know is in the database, so that a process
 * killed at any moment carries on at the next start.
 */
export class Jobs {
  readonly #site: JobSite;
  readonly #stop = new AbortController();
  readonly #reading = new TaskLoop(
    () => this.#readOne(),
    (error) => this.#noteFault(error, 'reading broke off'),
  );
  readonly #linking = new TaskLoop(
    () => this.#linkOnce(),
    (error) => this.#noteFault(error, 'a link run broke off'),
  );

  constructor(site: JobSite) {
    this.#site = site;
  }

  wakeReading(): void {
    this.#reading.wake();
  }

  wakeLinking(): void {
    this.#linking.wake();
  }

  /** Breaks off what runs; done once both have let go of the database. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await Promise.all([this.#reading.stop(), this.#linking.stop()]);
  }

  #noteFault(error: unknown, message: string): void {
    if (!this.#stop.signal.aborted) this.#site.log.error(describeFault(error), message);
  }

  #readingPulse(): Pulse {
    return {
      breathe: async () => {
        if (this.#stop.signal.aborted) throw new JobStopped();
        await nextTurn();
      },
      beat: (jobId, progress) => this.#beat('reading', jobId, progress),
    };
  }

  #beat(
    kind: 'reading' | 'linking',
    jobId: string,
    progress: Pick<JobProgress, 'stage' | 'done' | 'total'>,
  ): void {
    this.#site.paces.beat(jobId, progress);
    this.#site.onBeat(jobId, kind);
  }

  async #nextToRead(): Promise<ListId | null> {
    const next = await perform(nextToRead, { actor: JOB, input: {} }, this.#site.ports);
    return next.ok ? next.value.id : null;
  }

  /** Reads the next list that waits; false when none does. */
  async #readOne(): Promise<boolean> {
    const id = await this.#nextToRead();
    if (id === null) return false;
    try {
      await intakeList(id, this.#site.ports, this.#readingPulse());
    } catch (error) {
      if (error instanceof JobStopped) return false;
      await this.#failList(id, error);
    } finally {
      this.#site.paces.end(id);
    }
    return true;
  }

  async #failList(id: ListId, error: unknown): Promise<void> {
    const failure = error instanceof UnreadableFile ? error.problem.code : 'server.fault';
    if (failure === 'server.fault') this.#noteFault(error, 'a list broke off');
    const input = { id, state: 'failed', failure };
    await perform(endList, { actor: JOB, input }, this.#site.ports);
  }

  /**
   * Links what waits; false when nothing does. Lists that still come in are
   * waited for: the end of each wakes linking again.
   */
  async #linkOnce(): Promise<boolean> {
    if ((await this.#nextToRead()) !== null) return false;
    const { ports, connectionString, keyFolder, paces } = this.#site;
    let runId = '';
    try {
      return await linkWaiting(ports, {
        link: (work) => {
          runId = work.run.id;
          return linkInThread(
            { connectionString, keyFolder, work },
            {
              dispatch: ports.dispatch,
              beat: (jobId, progress) => this.#beat('linking', jobId, progress),
              stop: this.#stop.signal,
            },
          );
        },
        stopping: () => this.#stop.signal.aborted,
        whyFailed: whyLinkFailed,
      });
    } finally {
      paces.end(runId);
    }
  }
}
