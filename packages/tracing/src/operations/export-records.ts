import { type ListId, ok, refused } from '@sila/domain';
import { z } from 'zod';
import type { Approval } from '../access/approval.ts';
import { POLICY } from '../access/policy.ts';
import { actingUser, type Operation } from '../operation.ts';
import { type RecordView, viewRecord } from '../review/record-view.ts';
import { anyId } from './input.ts';
import { propose, useApproval } from './propose.ts';

const PAGE_RECORDS = 2000;
const format = z.enum(['csv', 'jsonl']);
const exportProposal = z.object({
  format,
  lists: z.array(z.object({ id: anyId<ListId>(), name: z.string(), records: z.number().int() })),
});

/** Asks a second coordinator to let all records as they stand now leave in a file. */
export const proposeExport: Operation<{ format: z.output<typeof format> }, { approval: Approval }> =
  {
    name: 'proposeExport',
    input: z.object({ format }),
    permits: POLICY.proposeExport,
    audits: (_, { approval }) => [{ act: 'export.proposed', subjects: [approval.id] }],
    async run(context, { format: wanted }) {
      const lists = await context.registry.lists.all();
      const proposal = {
        format: wanted,
        lists: lists.map(({ id, source, delivery, counts }) => ({
          id,
          name: `${source.name} · ${delivery.fileName}`,
          records: counts.records,
        })),
      };
      return ok({ approval: await propose(context, 'export', proposal) });
    },
  };

/** Begins the one export that was approved; uses the approval up. */
export const beginExport: Operation<
  { approvalId: string; format: z.output<typeof format> },
  { records: number }
> = {
  name: 'beginExport',
  input: z.object({ approvalId: z.uuid(), format }),
  permits: POLICY.beginExport,
  audits: ({ approvalId }) => [{ act: 'export.begun', subjects: [approvalId] }],
  async run(context, { approvalId: id, format: wanted }) {
    const by = actingUser(context).id;
    const used = await useApproval(context, { id, act: 'export', by });
    if (!used.ok) return used;
    const proposal = exportProposal.parse(used.value.proposal);
    if (proposal.format !== wanted) return refused({ code: 'approval.other' });
    const lists = proposal.lists.map((list) => list.id);
    await context.registry.exports.begin(id, lists);
    return ok({ records: proposal.lists.reduce((sum, { records }) => sum + records, 0) });
  },
};

interface ExportPage {
  readonly records: readonly RecordView[];
  /** False after the last page. */
  readonly more: boolean;
}

/**
 * The next page of an export that was begun: records of the lists that were
 * approved, each once, with the person each belongs to. What is sealed stays behind.
 */
export const exportRecords: Operation<{ approvalId: string }, ExportPage> = {
  name: 'exportRecords',
  input: z.object({ approvalId: z.uuid() }),
  permits: POLICY.exportRecords,
  audits: ({ approvalId }, { records }) =>
    records.length === 0
      ? []
      : [{ act: 'records.exported', subjects: [approvalId, ...records.map(({ id }) => id)] }],
  async run(context, { approvalId }) {
    const { registry } = context;
    const approval = await registry.approvals.find(approvalId);
    if (approval?.by.id !== actingUser(context).id) return refused({ code: 'notFound' });
    const ids = await registry.exports.next(approvalId, PAGE_RECORDS);
    const records = await registry.records.find(ids);
    return ok({ records: records.map(viewRecord), more: ids.length === PAGE_RECORDS });
  },
};
