import { type AttachmentId, ok, type RecordKind, refused } from '@sila/domain';
import { POLICY } from '../access/policy.ts';
import { keepFile } from '../attachments/keep-file.ts';
import { actingUser, type Operation } from '../operation.ts';
import { fileBytes, fileWords } from './attachment-input.ts';
import { registerPlace } from './enter-row.ts';
import { listOfDay } from './entered-list.ts';
import { anyId } from './input.ts';
import { rowNumber } from './pages.ts';

interface Photographed {
  readonly id: AttachmentId;
  readonly kind: RecordKind;
  readonly register: string;
  readonly words: string;
  /** How many rows it is said to have; null where nobody counted yet. */
  readonly rows: number | null;
  readonly bytes: Uint8Array;
}

/** Keeps a photographed page with today's list of a register; its rows are typed later. */
export const photographPage: Operation<Photographed, { id: string; isNew: boolean }> = {
  name: 'photographPage',
  input: registerPlace.extend({
    id: anyId<AttachmentId>(),
    words: fileWords,
    rows: rowNumber.nullable(),
    bytes: fileBytes,
  }),
  permits: POLICY.photographPage,
  audits: (_, { id, isNew }) => (isNew ? [{ act: 'page.photographed', subjects: [id] }] : []),
  async run(context, { id, kind, register, words, rows, bytes }) {
    const file = context.ports.files.clean(bytes);
    if (!file.ok) return file;
    if (file.value.size === null) return refused({ code: 'page.notPicture' });
    return context.beyond(async ({ entered, pages }) => {
      await entered.lock({ kind, name: register });
      const day = context.at.slice(0, 10);
      const place = {
        kind: 'list',
        of: await listOfDay(context, { kind, register, day }),
      } as const;
      const kept = await keepFile(context, { id, place, kind: 'page', words, file: file.value });
      if (!kept.ok) return kept;
      const by = actingUser(context).id;
      if (kept.value && rows !== null) await pages.say(id, { rows, by, at: context.at });
      return ok({ id, isNew: kept.value });
    });
  },
};
