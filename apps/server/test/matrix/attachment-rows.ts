import { randomUUID } from 'node:crypto';
import type { attachmentRoutes } from '@sila/wire';
import { pictureForm } from '../support/picture-form.ts';
import { AttachmentTargets } from './attachment-targets.ts';
import type { Row } from './row.ts';
import type { World } from './world.ts';

/**
 * Files beside requests and typed rows, and pages of registers.
 * @param attach adds a photograph to a typed row
 */
export function attachmentRows(
  world: World,
  attach: (recordId: string) => Promise<string>,
): Readonly<Record<keyof typeof attachmentRoutes, Row>> {
  const targets = new AttachmentTargets(world);
  const pages = targets.pages();
  const files = targets.files(attach);
  return {
    listAttachments: {
      targets: world.requestTargets(),
      body: ({ id }) => ({ place: { kind: 'request', of: id } }),
    },
    attachFile: {
      targets: world.typedTargets(),
      form: ({ id }) => {
        const place = { kind: 'record', of: id };
        return pictureForm({ id: randomUUID(), place, kind: 'mark', words: 'a scar' });
      },
      // One of all who may is the first.
      allowed: [200, 'attachment.keptAlready'],
    },
    // A photograph: from some roles it is kept like what is not there.
    readAttachment: { targets: files, allowed: [200, 'notFound'] },
    removeAttachment: { targets: pages, changes: true, body: () => ({ reason: 'r' }) },
    bringBackAttachment: { targets: targets.removed(), changes: true },
    photographPage: {
      form: () => {
        const about = { kind: 'released', register: 'gate', words: 'page 1', rows: 12 };
        return pictureForm({ id: randomUUID(), ...about });
      },
      allowed: [200, 'attachment.keptAlready'],
    },
    listPages: { body: () => ({ kind: 'released' }) },
    readPage: { targets: pages },
    sayPageRows: { targets: pages, body: () => ({ rows: 7 }) },
    enterPageRow: {
      targets: pages,
      body: () => ({
        number: 1,
        row: { entryId: randomUUID(), cells: { 'name.full': 'سالم' }, sealed: null },
      }),
      allowed: [200, 'page.numberTaken'],
    },
  };
}
