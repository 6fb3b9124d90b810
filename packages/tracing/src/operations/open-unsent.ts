import { ok } from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import { actingUser, type Operation } from '../operation.ts';

/**
 * The server's half of the key under which one device keeps the rows that
 * somebody typed without a connection (docs/decisions/unsent-rows.md). It is
 * worked out, not stored: the same for the same account and device for as long
 * as the organisation lasts, a rotated key included, and nobody else's.
 */
export const openUnsent: Operation<{ device: string }, { half: string }> = {
  name: 'openUnsent',
  input: z.object({ device: z.uuid().toLowerCase() }),
  permits: POLICY.openUnsent,
  audits: () => [{ act: 'unsent.opened', subjects: [] }],
  async run(context, { device }) {
    const { id } = actingUser(context);
    return ok({ half: context.ports.secrets.mac(`unsent rows|${id}|${device}`) });
  },
};
