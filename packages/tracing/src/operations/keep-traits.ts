import { ok, type RecordId } from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import type { Operation } from '../operation.ts';
import { anyId } from './input.ts';

/** So many are read in a few hundredths of a second, which whoever asks meanwhile does not feel. */
const PAGE_RECORDS = 500;

/** Takes the records after this one into the index of what records tell. Shown to nobody: nothing to audit. */
export const keepTraits: Operation<
  { after: RecordId | null },
  { last: RecordId | null; isMore: boolean }
> = {
  name: 'keepTraits',
  input: z.object({ after: anyId<RecordId>().nullable() }),
  permits: POLICY.keepTraits,
  audits: () => [],
  async run({ registry, ports }, { after }) {
    const page = await registry.linking.page(after, PAGE_RECORDS);
    for (const record of page) ports.traits.add(record);
    return ok({ last: page.at(-1)?.id ?? null, isMore: page.length === PAGE_RECORDS });
  },
};
