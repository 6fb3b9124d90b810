import { z } from 'zod';

/** Text that a client sealed for the team: the server keeps it and can't read it. */
export const sealedNote = z.object({
  generation: z.number().int().min(0),
  /** Base64. */
  sealed: z.string().min(1).max(40_000),
});
export type SealedNote = z.infer<typeof sealedNote>;
