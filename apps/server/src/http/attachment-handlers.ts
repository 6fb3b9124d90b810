import type { AttachmentForm, Problem, Result } from '@sila/domain';
import {
  attachFile,
  bringBackAttachment,
  enterPageRow,
  listAttachments,
  listPages,
  type OpenedFile,
  type Operation,
  perform,
  photographPage,
  readAttachment,
  readPage,
  removeAttachment,
  sayPageRows,
} from '@sila/tracing';
import { attachmentAbout, pageAbout } from '@sila/wire';
import type { FastifyReply } from 'fastify';
import type { z } from 'zod';
import { readAttachmentUpload } from './attachment-upload.ts';
import { type Call, plain } from './call.ts';

const TYPES: Readonly<Record<AttachmentForm, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  pdf: 'application/pdf',
};

/** Files beside requests and rows, and pages that rows are typed from. */
export const ATTACHMENT_HANDLERS = {
  listAttachments: plain(listAttachments),
  attachFile: uploading(attachFile, attachmentAbout),
  async readAttachment(call: Call): Promise<Result<Uint8Array, Problem>> {
    const opened = await plain(readAttachment)(call);
    if (!opened.ok) return opened;
    serveToSave(call.reply, opened.value);
    return { ok: true, value: Buffer.from(opened.value.bytes.buffer) };
  },
  removeAttachment: saying(removeAttachment),
  bringBackAttachment: saying(bringBackAttachment),
  photographPage: uploading(photographPage, pageAbout),
  listPages: plain(listPages),
  readPage: plain(readPage),
  sayPageRows: saying(sayPageRows),
  enterPageRow: plain(enterPageRow),
};

/**
 * Somebody else's file: whatever a browser makes of it, it is no page of ours,
 * runs nothing, reaches nothing, and is saved and not shown.
 */
function serveToSave(reply: FastifyReply, { form }: Pick<OpenedFile, 'form'>): void {
  reply
    .type(TYPES[form])
    .header('content-disposition', `attachment; filename="sila.${form}"`)
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('x-content-type-options', 'nosniff');
}

function uploading<I, O>(operation: Operation<I, O>, shape: z.ZodType) {
  return async ({ actor, request, ports }: Call): Promise<Result<O, Problem>> => {
    const sent = await readAttachmentUpload(request, shape);
    return sent.ok ? perform(operation, { actor, input: sent.value }, ports) : sent;
  };
}

/** For acts of which nothing is told but that they are done. */
function saying<I, O>(operation: Operation<I, O>) {
  return async (call: Call): Promise<Result<{ done: true }, Problem>> => {
    const answer = await plain(operation)(call);
    return answer.ok ? { ok: true, value: { done: true } } : answer;
  };
}
