import { ok, refused } from '@sila/domain';
import { z } from 'zod';
import type { PublicOperation } from './perform-public.ts';
import type { FaceWords } from './public-face.ts';

const nothing = z.object({});

/** What the organisation says of itself; null while the page is not open. */
export const readFace: PublicOperation<object, { face: FaceWords | null }> = {
  name: 'readFace',
  input: nothing,
  audits: () => [],
  async run({ face }) {
    return ok({ face: await face.shown() });
  },
};

/** A puzzle that costs a telephone a second or two: one inquiry is cheap, a million are not. */
export const readPuzzle: PublicOperation<object, { puzzle: string }> = {
  name: 'readPuzzle',
  input: nothing,
  audits: () => [],
  async run({ face, puzzles }) {
    if ((await face.shown()) === null) return refused({ code: 'notFound' });
    return ok({ puzzle: await puzzles.make() });
  },
};
