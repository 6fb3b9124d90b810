import {
  ATTACHMENT_KINDS,
  ATTACHMENT_PLACES,
  type AttachmentId,
  type AttachmentKind,
  type AttachmentPlace,
  ok,
  type Problem,
  type Result,
  refused,
} from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import { openFile } from '../attachments/attachment-keys.ts';
import type { StoredAttachment } from '../attachments/attachments-port.ts';
import { keepFile } from '../attachments/keep-file.ts';
import { type AttachmentView, viewAttachment } from '../attachments/view-attachment.ts';
import { actingUser, type Context, type Operation } from '../operation.ts';
import { anyId, reason } from './input.ts';

const place = z.object({
  kind: z.enum(ATTACHMENT_PLACES),
  of: z.uuid().toLowerCase(),
}) as unknown as z.ZodType<AttachmentPlace>;
const LONGEST_WORDS = 300;
export const fileWords = z.string().trim().max(LONGEST_WORDS);
export const fileBytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const byId = z.object({ id: anyId<AttachmentId>() });

/** Files beside a request, a sought person or a typed row, taken out ones too; what they show isn't told. */
export const listAttachments: Operation<
  { place: AttachmentPlace },
  { attachments: readonly AttachmentView[] }
> = {
  name: 'listAttachments',
  input: z.object({ place }),
  permits: POLICY.listAttachments,
  audits: ({ place: { of } }, { attachments }) =>
    attachments.length === 0 ? [] : [{ act: 'attachments.listed', subjects: [of] }],
  async run({ registry, ports }, { place: at }) {
    if (!(await registry.attachments.isInReach(at))) return refused({ code: 'notFound' });
    const stored = await registry.attachments.at(at);
    return ok({ attachments: stored.map((one) => viewAttachment(ports, one)) });
  },
};

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
    place,
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

/** A file as it is opened: each look is a reading of whom it is about. */
export interface OpenedFile {
  readonly form: StoredAttachment['form'];
  readonly bytes: Uint8Array;
  readonly about: readonly string[];
}

export const readAttachment: Operation<{ id: AttachmentId }, OpenedFile> = {
  name: 'readAttachment',
  input: byId,
  permits: POLICY.readAttachment,
  audits: ({ id }, { about }) => [{ act: 'attachment.read', subjects: [id, ...about] }],
  async run({ registry: { attachments }, ports }, { id }) {
    const found = await attachments.find(id);
    // Kept from these roles sounds like not there.
    if (found === null || found.isHidden) return refused({ code: 'notFound' });
    if (found.key === null) return refused({ code: 'attachment.notThere' });
    const { form, about, size } = found;
    const pieces = await attachments.pieces(id);
    return ok({ form, about, bytes: openFile(ports.secrets, found, { size, pieces }) });
  },
};

/** Takes a file out of sight, with a reason; it stays as it is until it is erased. */
export const removeAttachment: Operation<
  { id: AttachmentId; reason: string },
  { about: readonly string[] }
> = {
  name: 'removeAttachment',
  input: byId.extend({ reason }),
  permits: POLICY.removeAttachment,
  audits: ({ id }, { about }) => [{ act: 'attachment.removed', subjects: [id, ...about] }],
  async run(context, { id, reason: why }) {
    const found = await standing(context, id);
    if (!found.ok) return found;
    if (why === '') return refused({ code: 'decision.reasonMissing' });
    const by = actingUser(context).id;
    const removal = { id: context.newId<string>(), reason: why, by, at: context.at };
    const isDone = await context.registry.attachments.remove(id, removal);
    return isDone ? ok({ about: found.value.about }) : refused({ code: 'attachment.notThere' });
  },
};

/** Brings back what was taken out. */
export const bringBackAttachment: Operation<{ id: AttachmentId }, { about: readonly string[] }> = {
  name: 'bringBackAttachment',
  input: byId,
  permits: POLICY.bringBackAttachment,
  audits: ({ id }, { about }) => [{ act: 'attachment.broughtBack', subjects: [id, ...about] }],
  async run(context, { id }) {
    const found = await standing(context, id);
    if (!found.ok) return found;
    const { attachments } = context.registry;
    const isDone = await attachments.bringBack(id, actingUser(context).id, context.at);
    return isDone ? ok({ about: found.value.about }) : refused({ code: 'attachment.notThere' });
  },
};

async function standing(
  { registry }: Context,
  id: AttachmentId,
): Promise<Result<StoredAttachment, Problem>> {
  const found = await registry.attachments.find(id);
  return found === null ? refused({ code: 'notFound' }) : ok(found);
}
