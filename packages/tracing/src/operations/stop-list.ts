import { type ListId, ok, refused } from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import type { Operation } from '../operation.ts';
import type { ListSummary } from '../review/list-summary.ts';
import { anyId } from './input.ts';
import { summariseOne } from './summarise.ts';

type Step = Operation<{ id: ListId }, { list: ListSummary }>;

/** Stops the reading of a list; the rows read so far stay. */
export const cancelList: Step = {
  name: 'cancelList',
  input: z.object({ id: anyId<ListId>() }),
  permits: POLICY.cancelList,
  audits: ({ id }) => [{ act: 'list.cancelled', subjects: [id] }],
  async run(context, { id }) {
    if ((await context.registry.lists.find(id)) === null) return refused({ code: 'notFound' });
    const step = { from: ['reading'], to: 'cancelled' } as const;
    if (!(await context.registry.lists.move(id, step))) return refused({ code: 'list.notReading' });
    context.after({ what: 'listChanged', listId: id });
    // Linking may have been waiting for this list to end.
    context.after({ what: 'linkingWaits' });
    const list = await summariseOne(context, id);
    return list === null ? refused({ code: 'notFound' }) : ok({ list });
  },
};

/** Goes on reading a stopped or failed list, after the last row that was kept. */
export const resumeList: Step = {
  name: 'resumeList',
  input: z.object({ id: anyId<ListId>() }),
  permits: POLICY.resumeList,
  audits: ({ id }) => [{ act: 'list.resumed', subjects: [id] }],
  async run(context, { id }) {
    if ((await context.registry.lists.find(id)) === null) return refused({ code: 'notFound' });
    const step = { from: ['cancelled', 'failed'], to: 'reading' } as const;
    if (!(await context.registry.lists.move(id, step))) return refused({ code: 'list.notStopped' });
    context.after({ what: 'listChanged', listId: id });
    context.after({ what: 'readingWaits' });
    const list = await summariseOne(context, id);
    return list === null ? refused({ code: 'notFound' }) : ok({ list });
  },
};
