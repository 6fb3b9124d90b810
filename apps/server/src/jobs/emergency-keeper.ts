import { type Ports, perform, suspendUnreviewed } from '@sila/tracing';
import { describeFault, type FaultLog } from '../fault-log.ts';
import { TaskLoop } from './task-loop.ts';

/** How long after its time an unreviewed emergency may still stand, milliseconds. */
const ROUND = 60_000;

/** Shuts the accounts of those whose broken glass nobody looked at in time. */
export class EmergencyKeeper {
  readonly #timer: NodeJS.Timeout;
  readonly #loop: TaskLoop;

  constructor(site: { ports: Ports; log: FaultLog }) {
    const call = { actor: { kind: 'job' }, input: {} } as const;
    this.#loop = new TaskLoop(
      async () => {
        await perform(suspendUnreviewed, call, site.ports);
        return false;
      },
      (error) => site.log.error(describeFault(error), 'emergencies were not looked through'),
    );
    // What came due while Sila was not running is seen to at once.
    this.#loop.wake();
    this.#timer = setInterval(() => this.#loop.wake(), ROUND);
    this.#timer.unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#loop.stop();
  }
}
