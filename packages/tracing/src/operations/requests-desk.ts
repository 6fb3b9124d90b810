import {
  ok,
  type RecordId,
  type RequestId,
  refused,
  SOUGHT_STATES,
  type SoughtState,
} from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import type { Operation } from '../operation.ts';
import type { WorkLine } from '../requests/requests-port.ts';
import type { SealedNote } from '../requests/sealed-note.ts';
import { anyId } from './input.ts';
import { livingRequest, openTold } from './request-life.ts';

interface WorklistPage {
  readonly states: readonly SoughtState[] | null;
  readonly dueBy: string | null;
  readonly offset: number;
  readonly limit: number;
}

interface Worklist {
  readonly items: readonly (Omit<WorkLine, 'held' | 'sealed'> & { readonly enquirer: string })[];
  readonly total: number;
  readonly counts: readonly { readonly state: SoughtState; readonly persons: number }[];
}

/** What is to be done, in the order of its days. Its lines are names: each is audited. */
export const listRequests: Operation<WorklistPage, Worklist> = {
  name: 'listRequests',
  input: z.object({
    states: z.array(z.enum(SOUGHT_STATES)).nullable(),
    dueBy: z.iso.date().nullable(),
    offset: z.number().int().min(0),
    limit: z.number().int().min(1).max(200),
  }),
  permits: POLICY.listRequests,
  audits: (_, { items }) => [
    {
      act: 'requests.read',
      subjects: items.flatMap(({ id, sought }) => [id, ...sought.map((one) => one.recordId)]),
    },
  ],
  async run({ registry, ports }, page) {
    const { items, total } = await registry.requests.worklist(page);
    const seen = await registry.records.find(
      items.flatMap(({ sought }) => sought.map(({ recordId }): RecordId => recordId)),
    );
    // As this reader's roles may read it: a minor's name is not for everybody.
    const titles = new Map(seen.map((record) => [record.id, record.title]));
    return ok({
      items: items.map(({ held, sealed, sought, ...line }) => {
        const told = openTold(ports, { id: line.id, held, sealed });
        const shown = sought.map((one) => ({ ...one, title: titles.get(one.recordId) ?? null }));
        return { ...line, sought: shown, enquirer: told.enquirer.name };
      }),
      total,
      counts: await registry.requests.countByState(),
    });
  },
};

/** Hands a member's client how to reach the enquirer, sealed as it came. */
export const openRequestContact: Operation<
  { id: RequestId },
  { id: RequestId; contact: SealedNote | null }
> = {
  name: 'openRequestContact',
  input: z.object({ id: anyId<RequestId>() }),
  permits: POLICY.openRequestContact,
  audits: ({ id }) => [{ act: 'request.contactRead', subjects: [id] }],
  async run(context, { id }) {
    const living = await livingRequest(context, id);
    if (living === null) return refused({ code: 'notFound' });
    return ok({ id, contact: living.life.contact });
  },
};
