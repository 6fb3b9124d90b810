import { ok, refused } from '@sila/domain';
import { z } from 'zod';
import type { KeyLogLine } from '../sealing.ts';
import type { PublicOperation } from './perform-public.ts';
import type { FaceWords } from './public-face.ts';

const nothing = z.object({});

/** What the organisation says of itself, and whom to seal for; nothing of either while the page is not open. */
export const readFace: PublicOperation<
  object,
  { face: FaceWords | null; lines: readonly KeyLogLine[] }
> = {
  name: 'readFace',
  input: nothing,
  audits: () => [],
  async run({ face, team }) {
    const words = await face.shown();
    return ok({ face: words, lines: words === null ? [] : ((await team())?.lines ?? []) });
  },
};

/** A puzzle that costs a telephone a second or two: one filing is cheap, a million are not. */
export const readPuzzle: PublicOperation<object, { puzzle: string }> = {
  name: 'readPuzzle',
  input: nothing,
  audits: () => [],
  async run({ face, puzzles }) {
    if (!(await face.wasOpen())) return refused({ code: 'notFound' });
    return ok({ puzzle: await puzzles.make() });
  },
};
