import { ok } from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import type { AuditCheckpoint, SealableEntry } from '../audit-tree.ts';
import type { Operation } from '../operation.ts';

const count = z.number().int().min(0);
const LARGEST_PAGE = 5_000;

/*
 * The audit holds ids and acts, no person: whoever works here may hold Sila to
 * it, so that no single administrator decides who can check.
 */

/** The tree's last checkpoint, where an export ends; who asks is entered once, here. */
export const beginAuditExport: Operation<object, { checkpoint: AuditCheckpoint | null }> = {
  name: 'beginAuditExport',
  input: z.object({}),
  permits: POLICY.beginAuditExport,
  audits: () => [{ act: 'audit.exported', subjects: [] }],
  async run({ registry }) {
    return ok({ checkpoint: await registry.auditTree.lastCheckpoint() });
  },
};

/** A page of the audit for an export that was begun: entries in tree order and the checkpoints among them. */
export const exportAuditPage: Operation<
  { from: number; below: number },
  { entries: readonly SealableEntry[]; checkpoints: readonly AuditCheckpoint[] }
> = {
  name: 'exportAuditPage',
  input: z.object({ from: count, below: count }),
  permits: POLICY.exportAuditPage,
  // The export it belongs to was entered when it began.
  audits: () => [],
  async run({ registry: { auditTree } }, { from, below }) {
    const entries = await auditTree.entries({ from, below, limit: LARGEST_PAGE });
    const to = from + entries.length;
    return ok({ entries, checkpoints: await auditTree.checkpoints({ from, to }) });
  },
};

/** What a witness gets: the last checkpoint and the hashes that prove it begins with an earlier one. No entry. */
export const readAuditLeaves: Operation<
  object,
  { checkpoint: AuditCheckpoint | null; leaves: readonly Uint8Array[] }
> = {
  name: 'readAuditLeaves',
  input: z.object({}),
  permits: POLICY.readAuditLeaves,
  audits: () => [{ act: 'audit.witnessed', subjects: [] }],
  async run({ registry: { auditTree } }) {
    const checkpoint = await auditTree.lastCheckpoint();
    return ok({ checkpoint, leaves: await auditTree.leaves(checkpoint?.size ?? 0) });
  },
};
