import { type FilingId, ok, refused } from '@sila/domain';
import { z } from 'zod';
import type { PublicOperation } from './perform-public.ts';
import {
  generation,
  openHalf,
  sealedByKey,
  sealedForOne,
  sha256Hex,
  solved,
} from './sealed-texts.ts';

/** A family's filing as its browser sealed it: nothing in it can be read here. */
const filed = z.object({
  tokenHash: sha256Hex,
  box: openHalf,
  keepsake: sealedByKey,
  generation,
  sealed: sealedForOne,
});
export type Filed = z.output<typeof filed>;

/** Takes one filing of a family and opens its mailbox. Whatever it says, the answer is the same. */
export const fileRequest: PublicOperation<
  { filing: Filed; solved: string },
  { received: true; id: FilingId }
> = {
  name: 'fileRequest',
  input: z.object({ filing: filed, solved }),
  audits: (_, { id }) => [{ act: 'filing.received', subjects: [id] }],
  async run(context, { filing, solved }) {
    const team = await context.team();
    if ((await context.face.shown()) === null || team === null)
      return refused({ code: 'notFound' });
    // Whoever left since could open what is sealed for an older key.
    if (filing.generation !== team.box.generation) return refused({ code: 'key.renewed' });
    const puzzle = await context.puzzles.check(solved);
    if (puzzle === null || !(await context.face.spend(puzzle, context.at)))
      return refused({ code: 'inquiry.puzzleUnsolved' });
    const id = context.newId<FilingId>();
    await context.face.file({ ...filing, id, at: context.at });
    return ok({ received: true, id });
  },
};
