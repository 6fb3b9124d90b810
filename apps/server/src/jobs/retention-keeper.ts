import { type Ports, perform, runRetention } from '@sila/tracing';
import { describeFault, type FaultLog } from '../fault-log.ts';
import { TaskLoop } from './task-loop.ts';

/** How long after its time a day's run may begin, milliseconds; the operation itself knows when a day has passed. */
const ROUND = 15 * 60_000;

/** Lets go, once a day, what the rules of retention let go. */
export class RetentionKeeper {
  readonly #timer: NodeJS.Timeout;
  readonly #loop: TaskLoop;

  constructor(site: { ports: Ports; log: FaultLog }) {
    const call = { actor: { kind: 'job' }, input: {} } as const;
    this.#loop = new TaskLoop(
      async () => {
        await perform(runRetention, call, site.ports);
        return false;
      },
      (error) => site.log.error(describeFault(error), 'the rules of retention did not run'),
    );
    this.#loop.wake();
    this.#timer = setInterval(() => this.#loop.wake(), ROUND);
    this.#timer.unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#loop.stop();
  }
}
