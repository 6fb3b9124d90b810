import { TaskLoop } from './task-loop.ts';

/** A task that is woken at even times; what it is in the middle of is finished when it stops. */
export class Rounds {
  readonly #timer: NodeJS.Timeout;
  readonly #loop: TaskLoop;

  /** @param every milliseconds; `task` and `onFault` as a TaskLoop takes them */
  constructor(every: number, task: () => Promise<boolean>, onFault: (error: unknown) => void) {
    this.#loop = new TaskLoop(task, onFault);
    this.#timer = setInterval(() => this.wake(), every);
    this.#timer.unref();
  }

  /** Looks now, and not only when the next round comes. */
  wake(): void {
    this.#loop.wake();
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#loop.stop();
  }
}
