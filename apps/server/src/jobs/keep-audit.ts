import { type AuditSeal, type Ports, perform, sealAudit } from '@sila/tracing';
import { describeFault, type FaultLog } from '../fault-log.ts';
import { Rounds } from './rounds.ts';

/** How long a committed entry waits for its place in the tree at most, milliseconds. */
const ROUND = 2_000;

/** Puts the audit's entries into their tree as they come, and signs checkpoints when they are due. */
export function keepAudit(site: { ports: Ports; seal: AuditSeal; log: FaultLog }): Rounds {
  const operation = sealAudit(site.seal);
  const call = { actor: { kind: 'job' }, input: { now: false } } as const;
  return new Rounds(
    ROUND,
    async () => {
      const sealed = await perform(operation, call, site.ports);
      return sealed.ok && sealed.value.more;
    },
    (error) => site.log.error(describeFault(error), 'the audit was not sealed'),
  );
}
