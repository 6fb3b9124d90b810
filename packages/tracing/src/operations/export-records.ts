import { ok, type RecordId } from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import type { Operation } from '../operation.ts';
import { type RecordView, viewRecord } from '../review/record-view.ts';
import { anyId } from './input.ts';

const PAGE_RECORDS = 2000;

interface ExportPage {
  readonly records: readonly RecordView[];
  /** Where the next page begins; null after the last. */
  readonly next: RecordId | null;
}

/** All records with the person each belongs to, page by page. What is sealed stays behind. */
export const exportRecords: Operation<{ after: RecordId | null }, ExportPage> = {
  name: 'exportRecords',
  input: z.object({ after: anyId<RecordId>().nullable() }),
  permits: POLICY.exportRecords,
  audits: (_, { records }) =>
    records.length === 0
      ? []
      : [{ act: 'records.exported', subjects: records.map(({ id }) => id) }],
  async run({ registry }, { after }) {
    const page = await registry.records.page(after, PAGE_RECORDS);
    const records = await registry.records.find(page.map(({ id }) => id));
    const next = page.length < PAGE_RECORDS ? null : (page.at(-1)?.id ?? null);
    return ok({ records: records.map(viewRecord), next });
  },
};
