import { ok } from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import type { Operation } from '../operation.ts';

/** Enters into the audit that everything left the database in a backup, or came into it from one. */
export const noteBackup: Operation<{ what: 'made' | 'restored' }, object> = {
  name: 'noteBackup',
  input: z.object({ what: z.enum(['made', 'restored']) }),
  permits: POLICY.noteBackup,
  audits: ({ what }) => [{ act: `backup.${what}`, subjects: [] }],
  run: async () => ok({}),
};
