import { ok, type RecordId } from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import type { Operation } from '../operation.ts';
import { namesOf } from '../review/title.ts';
import { anyId } from './input.ts';

const PAGE_RECORDS = 5000;

interface NamesPage {
  readonly names: readonly { readonly id: RecordId; readonly names: readonly string[] }[];
  /** Where the next page begins; null after the last. */
  readonly next: RecordId | null;
}

/** Names of records, page by page, to fill the search index at start. */
export const readNames: Operation<{ after: RecordId | null }, NamesPage> = {
  name: 'readNames',
  input: z.object({ after: anyId<RecordId>().nullable() }),
  permits: POLICY.readNames,
  audits: () => [],
  async run({ registry }, { after }) {
    const page = await registry.records.page(after, PAGE_RECORDS);
    // What was planted is found as any other record is.
    const planted = after === null ? await registry.honey.standing() : [];
    return ok({
      names: [...planted, ...page].map(({ id, statements }) => ({
        id,
        names: namesOf(statements),
      })),
      next: page.length < PAGE_RECORDS ? null : (page.at(-1)?.id ?? null),
    });
  },
};
