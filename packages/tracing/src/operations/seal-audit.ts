import { ok } from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import type { AuditCheckpoint, AuditSeal } from '../audit-tree.ts';
import type { Context, Operation } from '../operation.ts';

/** A checkpoint is signed after so many entries … */
const ENTRIES = 1_000;
/** … or once so many milliseconds have passed since the last, if anything was entered. */
const LONGEST = 5 * 60_000;

/**
 * Gives committed entries their place in the hash tree and signs a checkpoint
 * when one is due, or at once when `now` is asked. Entries wait for their
 * place no longer than until the next call: they are hashed after their
 * transaction, because a tree that grew inside each would let only one reader
 * at a time be answered.
 *
 * @returns `more` while further entries wait
 */
export function sealAudit(
  seal: AuditSeal,
): Operation<{ now: boolean }, { more: boolean; checkpoint: AuditCheckpoint | null }> {
  return {
    name: 'sealAudit',
    input: z.object({ now: z.boolean() }),
    permits: POLICY.sealAudit,
    audits: () => [],
    async run({ registry: { auditTree }, at }, { now }) {
      const frontier = await auditTree.lock();
      const last = await auditTree.lastCheckpoint();
      const previous = last?.size ?? 0;
      // Never past the entry at which a checkpoint is due.
      const room = ENTRIES - (frontier.size - previous);
      const waiting = await auditTree.waiting(room + 1);
      const entries = waiting.slice(0, room);
      const grown = await growBy({ auditTree }, { seal, frontier, entries });
      const more = waiting.length > room;
      const since = grown.size - previous;
      const isLate = last === null || Date.parse(at) - Date.parse(last.at) >= LONGEST;
      const isDue = since >= ENTRIES || (since > 0 && !more && (now || isLate));
      if (!isDue) return ok({ more, checkpoint: last });
      const checkpoint = seal.sign(grown, { previous, at });
      await auditTree.addCheckpoint(checkpoint);
      return ok({ more, checkpoint });
    },
  };
}

interface Growth {
  readonly seal: AuditSeal;
  readonly frontier: Awaited<ReturnType<Context['registry']['auditTree']['lock']>>;
  readonly entries: Awaited<ReturnType<Context['registry']['auditTree']['waiting']>>;
}

async function growBy(
  { auditTree }: Pick<Context['registry'], 'auditTree'>,
  { seal, frontier, entries }: Growth,
) {
  if (entries.length === 0) return frontier;
  const { frontier: grown, leaves } = seal.grow(frontier, entries);
  const placed = entries.map(({ seq }, index) => ({ seq, leaf: leaves[index] as Uint8Array }));
  await auditTree.extend(placed, grown);
  return grown;
}
