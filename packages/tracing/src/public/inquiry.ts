import type { InquiryId } from '@sila/domain';
import { z } from 'zod';

/**
 * What strangers left before filings were sealed in the browser: under the
 * server's own key, and readable until retention takes it.
 */
export interface Inquiry {
  readonly sought: {
    readonly name: string;
    readonly father: string;
    readonly mother: string;
    readonly birthYear: string;
    readonly place: string;
    readonly circumstances: string;
  };
  readonly asker: {
    readonly name: string;
    readonly relation: string;
    /** A safe way and a safe hour to be reached. */
    readonly reach: string;
  };
}

const line = z.string();

export const inquiryShape = z.object({
  sought: z.object({
    name: line,
    father: line,
    mother: line,
    birthYear: line,
    place: line,
    circumstances: line,
  }),
  asker: z.object({ name: line, relation: line, reach: line }),
}) satisfies z.ZodType<Inquiry>;

/** What a sealed inquiry is bound to: moved to another row it can't be opened. */
export function inquiryPlace(id: InquiryId): string {
  return `inquiry/${id}`;
}
