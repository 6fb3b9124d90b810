import {
  type Operation,
  type Ports,
  perform,
  runRetention,
  suspendUnreviewed,
} from '@sila/tracing';
import { describeFault, type FaultLog } from '../fault-log.ts';
import { Rounds } from './rounds.ts';

/** An act of Sila's own that knows itself when it is due. */
interface Due {
  readonly operation: Operation<object, unknown>;
  /** How long after its time it may still wait, milliseconds. */
  readonly every: number;
  /** Said in the log when it threw. */
  readonly undone: string;
}

const DUE: readonly Due[] = [
  // Shuts the accounts of those whose broken glass nobody looked at in time.
  { operation: suspendUnreviewed, every: 60_000, undone: 'emergencies were not looked through' },
  // Lets go, once a day, what the rules of retention let go.
  { operation: runRetention, every: 15 * 60_000, undone: 'the rules of retention did not run' },
];

/** Does what comes due, each in its own rounds. */
export function keepDue({ ports, log }: { ports: Ports; log: FaultLog }): readonly Rounds[] {
  return DUE.map(({ operation, every, undone }) => {
    const call = { actor: { kind: 'job' }, input: {} } as const;
    const rounds = new Rounds(
      every,
      async () => {
        await perform(operation, call, ports);
        return false;
      },
      (error) => log.error(describeFault(error), undone),
    );
    // What came due while Sila was not running is seen to at once.
    rounds.wake();
    return rounds;
  });
}
