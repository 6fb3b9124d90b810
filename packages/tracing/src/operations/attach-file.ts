import {
  ATTACHMENT_KINDS,
  type AttachmentId,
  type AttachmentKind,
  type AttachmentPlace,
  ok,
} from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import { keepFile } from '../attachments/keep-file.ts';
import type { Operation } from '../operation.ts';
import { attachmentPlace, fileBytes, fileWords } from './attachment-input.ts';
import { anyId } from './input.ts';

interface Attached {
  readonly id: AttachmentId;
  readonly place: AttachmentPlace;
  readonly kind: AttachmentKind;
  readonly words: string;
  readonly bytes: Uint8Array;
}

/** Adds a file, cleaned of what it carries unseen. */
export const attachFile: Operation<Attached, { id: string; isNew: boolean }> = {
  name: 'attachFile',
  input: z.object({
    id: anyId<AttachmentId>(),
    place: attachmentPlace,
    kind: z.enum(ATTACHMENT_KINDS).exclude(['page']),
    words: fileWords,
    bytes: fileBytes,
  }),
  permits: POLICY.attachFile,
  audits: ({ place: { of } }, { id, isNew }) =>
    isNew ? [{ act: 'attachment.added', subjects: [id, of] }] : [],
  async run(context, { bytes, ...attached }) {
    const file = context.ports.files.clean(bytes);
    if (!file.ok) return file;
    const kept = await keepFile(context, { ...attached, file: file.value });
    return kept.ok ? ok({ id: attached.id, isNew: kept.value }) : kept;
  },
};
