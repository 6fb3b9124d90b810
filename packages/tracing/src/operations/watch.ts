import { ok, type UserId } from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import type { Operation } from '../operation.ts';
import type { AuditEntry, AuditFilter } from '../registry.ts';
import { type DayOfReading, findUnusual, type Unusual } from '../watch/find-unusual.ts';
import { anyId } from './input.ts';

/** How far back a day is compared with others, milliseconds. */
const COMPARED_MS = 90 * 24 * 3_600_000;

interface AuditPage {
  readonly before: number | null;
  readonly limit: number;
  readonly only: AuditFilter;
}

const EVERYTHING: AuditFilter = { userId: null, act: null, subject: null, day: null };

/** Who did or looked at what, and what they were let in for; ids alone. */
export const listAudit: Operation<AuditPage, { entries: readonly AuditEntry[] }> = {
  name: 'listAudit',
  input: z.object({
    before: z.number().int().nullable(),
    limit: z.number().int().min(1).max(200),
    only: z
      .object({
        userId: anyId<UserId>().nullable(),
        act: z.string().max(60).nullable(),
        subject: z.string().max(100).nullable(),
        day: z.iso.date().nullable(),
      })
      .default(EVERYTHING),
  }),
  permits: POLICY.listAudit,
  audits: () => [{ act: 'audit.read', subjects: [] }],
  async run({ registry }, page) {
    return ok({ entries: await registry.audit.read(page) });
  },
};

interface Watch {
  /** Every account that did anything in that time. */
  readonly accounts: readonly { readonly id: string; readonly name: string }[];
  /** Newest first. */
  readonly unusual: readonly (DayOfReading & { readonly marks: readonly Unusual[] })[];
}

/** Days of reading that somebody should look at, in the time zone of whoever asks. */
export const readWatch: Operation<{ zone: string }, Watch> = {
  name: 'readWatch',
  input: z.object({ zone: z.string().regex(/^[A-Za-z0-9_+/-]{1,60}$/) }),
  permits: POLICY.readWatch,
  audits: () => [{ act: 'audit.read', subjects: [] }],
  async run({ registry, at }, { zone }) {
    const since = new Date(Date.parse(at) - COMPARED_MS).toISOString();
    const days = await registry.audit.days({ since, zone });
    const accounts = new Map(days.map(({ userId, name }) => [userId, { id: userId, name }]));
    const unusual = [...findUnusual(days)].sort((a, b) => (a.day < b.day ? 1 : -1));
    return ok({ accounts: [...accounts.values()], unusual });
  },
};
