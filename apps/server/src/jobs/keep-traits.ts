import { setImmediate as nextTurn } from 'node:timers/promises';
import type { RecordId } from '@sila/domain';
import { keepTraits, type Ports, perform } from '@sila/tracing';
import { describeFault, type FaultLog } from '../fault-log.ts';
import { Rounds } from './rounds.ts';

const EVERY = 5000;

/**
 * Takes new records into the index of what records tell, page by page, so that
 * nobody who asks for candidates has to wait until it is done. What it has not
 * reached yet is taken in by the question itself.
 */
export function traitKeeper({ ports, log }: { ports: Ports; log: FaultLog }): Rounds {
  let after: RecordId | null = null;
  const rounds = new Rounds(
    EVERY,
    async () => {
      const call = { actor: { kind: 'job' }, input: { after } } as const;
      const page = await perform(keepTraits, call, ports);
      if (!page.ok) return false;
      after = page.value.last ?? after;
      // Somebody may be waiting for a page of theirs.
      await nextTurn();
      return page.value.isMore;
    },
    (error) => log.error(describeFault(error), 'what records tell was not taken in'),
  );
  rounds.wake();
  return rounds;
}
