import { type AttachmentId, type AttachmentPlace, ok, refused } from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import { openFile } from '../attachments/attachment-keys.ts';
import type { StoredAttachment } from '../attachments/attachments-port.ts';
import { type AttachmentView, viewAttachment } from '../attachments/view-attachment.ts';
import type { Operation } from '../operation.ts';
import { attachmentPlace, byAttachment } from './attachment-input.ts';

/** Files beside a request, a sought person or a typed row, taken out ones too; what they show isn't told. */
export const listAttachments: Operation<
  { place: AttachmentPlace },
  { attachments: readonly AttachmentView[] }
> = {
  name: 'listAttachments',
  input: z.object({ place: attachmentPlace }),
  permits: POLICY.listAttachments,
  audits: ({ place: { of } }, { attachments }) =>
    attachments.length === 0
      ? []
      : [
          {
            act: 'attachments.listed',
            // Those of a row typed anew stand beside the row that it corrects.
            subjects: [...new Set([of, ...attachments.map(({ place }) => place.of)])],
          },
        ],
  async run({ registry, ports }, { place: at }) {
    if (!(await registry.attachments.isInReach(at))) return refused({ code: 'notFound' });
    const stored = await registry.attachments.at(at);
    return ok({ attachments: stored.map((one) => viewAttachment(ports, one)) });
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
  input: byAttachment,
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
