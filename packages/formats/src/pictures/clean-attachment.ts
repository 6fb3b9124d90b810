import { type AttachmentForm, ok, type Problem, type Result, refused } from '@sila/domain';
import { cleanJpeg } from './clean-jpeg.ts';
import { cleanPng, isPng } from './clean-png.ts';
import { cleanWebp, isWebp } from './clean-webp.ts';
import { type CleanPicture, PictureProblem, says } from './picture-rules.ts';

/** A file as it is kept: a picture written anew, a PDF as it came. */
export interface CleanAttachment {
  readonly form: AttachmentForm;
  readonly bytes: Uint8Array;
  /** As it is shown, in points; null for what is no picture. */
  readonly size: { readonly width: number; readonly height: number } | null;
}

/** A PDF says what it is within its first bytes and ends within its last. */
const PDF_TAIL = 1024;

/**
 * Takes a file apart by what it holds, whatever it is called, and gives back
 * what is kept of it. Runs on the device that sends and again where it is
 * taken: no server's memory is to hold where a photograph was made. Nothing is
 * decoded, so that nothing unfolds: sizes are told from headers.
 * Cleaning twice gives the same bytes.
 *
 * @returns attachment.unknownForm, attachment.unreadable or attachment.tooManyPixels
 */
export function cleanAttachment(bytes: Uint8Array): Result<CleanAttachment, Problem> {
  if (isPdf(bytes)) return ok({ form: 'pdf', bytes, size: null });
  const form = pictureForm(bytes);
  if (form === null) return refused({ code: 'attachment.unknownForm' });
  try {
    const { bytes: cleaned, width, height } = CLEANERS[form](bytes);
    return ok({ form, bytes: cleaned, size: { width, height } });
  } catch (thrown) {
    if (thrown instanceof PictureProblem) return refused({ code: thrown.code });
    throw thrown;
  }
}

type PictureForm = Exclude<AttachmentForm, 'pdf'>;
const CLEANERS: Readonly<Record<PictureForm, (bytes: Uint8Array) => CleanPicture>> = {
  jpeg: cleanJpeg,
  png: cleanPng,
  webp: cleanWebp,
};

function pictureForm(bytes: Uint8Array): PictureForm | null {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (isPng(bytes)) return 'png';
  return isWebp(bytes) ? 'webp' : null;
}

function isPdf(bytes: Uint8Array): boolean {
  if (!says(bytes, 0, '%PDF-')) return false;
  for (let at = bytes.length - 5; at >= Math.max(0, bytes.length - PDF_TAIL); at--)
    if (says(bytes, at, '%%EOF')) return true;
  return false;
}
