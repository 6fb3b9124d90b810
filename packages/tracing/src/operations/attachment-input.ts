import { ATTACHMENT_PLACES, type AttachmentId, type AttachmentPlace } from '@sila/domain';
import { z } from 'zod';
import { anyId } from './input.ts';

/** What comes in of files, checked. */
export const attachmentPlace = z.object({
  kind: z.enum(ATTACHMENT_PLACES),
  of: z.uuid().toLowerCase(),
}) as unknown as z.ZodType<AttachmentPlace>;
const LONGEST_WORDS = 300;
export const fileWords = z.string().trim().max(LONGEST_WORDS);
export const fileBytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
export const byAttachment = z.object({ id: anyId<AttachmentId>() });
