import { type InquiryId, ok, refused } from '@sila/domain';
import { z } from 'zod';
import { type Inquiry, inquiryShape, tellsEnough } from './inquiry.ts';
import type { PublicOperation } from './perform-public.ts';

interface Asked {
  readonly inquiry: Inquiry;
  /** The puzzle as it was given and what solves it, as the client's library writes it. */
  readonly solved: string;
}

/**
 * Takes one inquiry of a stranger. Whatever is asked, the answer is the same:
 * if we can help, we will get in touch. Nothing is looked up.
 */
export const inquire: PublicOperation<Asked, { received: true; id: InquiryId }> = {
  name: 'inquire',
  input: z.object({ inquiry: inquiryShape, solved: z.string().max(4000) }),
  audits: (_, { id }) => [{ act: 'inquiry.received', subjects: [id] }],
  async run(context, { inquiry, solved }) {
    if ((await context.face.shown()) === null) return refused({ code: 'notFound' });
    if (!tellsEnough(inquiry)) return refused({ code: 'inquiry.tooLittle' });
    const puzzle = await context.puzzles.check(solved);
    if (puzzle === null) return refused({ code: 'inquiry.puzzleUnsolved' });
    const id = context.newId<InquiryId>();
    const sealed = context.seal(JSON.stringify(inquiry), inquiryPlace(id));
    const isKept = await context.face.keep({ id, sealed, at: context.at }, puzzle);
    return isKept ? ok({ received: true, id }) : refused({ code: 'inquiry.puzzleUnsolved' });
  },
};

/** What a sealed inquiry is bound to: moved to another row it can't be opened. */
export function inquiryPlace(id: InquiryId): string {
  return `inquiry/${id}`;
}
