import { type AttachmentId, ok, type Problem, type Result, refused } from '@sila/domain';
import { POLICY } from '../access/policy.ts';
import type { StoredAttachment } from '../attachments/attachments-port.ts';
import { actingUser, type Context, type Operation } from '../operation.ts';
import { byAttachment } from './attachment-input.ts';
import { reason } from './input.ts';

/** Takes a file out of sight, with a reason; it stays as it is until it is erased. */
export const removeAttachment: Operation<
  { id: AttachmentId; reason: string },
  { about: readonly string[] }
> = {
  name: 'removeAttachment',
  input: byAttachment.extend({ reason }),
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
  input: byAttachment,
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
