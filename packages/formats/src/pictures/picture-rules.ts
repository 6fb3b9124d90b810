import type { ProblemCode } from '@sila/domain';

/** More is refused from the header alone: a small file may claim to hold more than a phone's memory. */
export const MOST_PIXELS = 50_000_000;
const LONGEST_SIDE = 30_000;

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** What is left of a picture: what it shows, and nothing of who made it, where, or with what. */
export interface CleanPicture extends PictureSize {
  readonly bytes: Uint8Array;
}

/** A file that is refused as a whole; says nothing of what is in it. */
export class PictureProblem extends Error {
  readonly code: ProblemCode;

  constructor(code: Extract<ProblemCode, `attachment.${string}`>) {
    super(code);
    this.name = 'PictureProblem';
    this.code = code;
  }
}

/** Broken off, or built as no camera and no editor builds it. */
export function unreadable(): never {
  throw new PictureProblem('attachment.unreadable');
}

/** @throws PictureProblem for a size that no device should be asked to unfold */
export function holdToSize({ width, height }: PictureSize): void {
  if (width < 1 || height < 1) unreadable();
  if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MOST_PIXELS)
    throw new PictureProblem('attachment.tooManyPixels');
}

/** Pieces laid one after another. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** True where these ASCII letters stand at this place. */
export function says(bytes: Uint8Array, at: number, letters: string): boolean {
  for (let i = 0; i < letters.length; i++)
    if (bytes[at + i] !== letters.charCodeAt(i)) return false;
  return true;
}
