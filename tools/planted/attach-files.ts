import { randomUUID } from 'node:crypto';
import { plantedPdf, plantedPictures } from '@sila/fixtures';
import { cleanAttachment } from '@sila/formats';
import type { MemberAtDevice } from './member.ts';
import type { Planted } from './plant-list.ts';

/**
 * Adds photographs that say where they were made and documents beside a typed
 * row, as the page does: cleaned on the device, then opened, taken out and
 * brought back.
 *
 * @param isSealed false writes what the documents say into an open cell, for the search to find
 */
export async function attachFiles(
  member: MemberAtDevice,
  { photographs, papers }: Planted,
  isSealed: boolean,
): Promise<void> {
  const note = isSealed ? '' : [...papers].join('\n');
  const cells = { 'name.full': 'صاحب الأوراق', note };
  const row = { entryId: randomUUID(), cells, sealed: null };
  const body = { kind: 'released', register: 'gate of papers', row };
  const { recordId } = await member.call('enterRow', { body });
  const place = { kind: 'record', of: recordId };
  const files = [
    ...photographs.flatMap((where) => plantedPictures(where)),
    ...(isSealed ? [...papers].map((says) => plantedPdf(says)) : []),
  ];
  const seen = new Set<string>();
  for (const { bytes } of files) {
    const cleaned = cleanAttachment(bytes);
    if (!cleaned.ok) throw new Error(cleaned.error.code);
    // Without what they carried the photographs are all the same one.
    const print = Buffer.from(cleaned.value.bytes).toString('base64');
    if (seen.has(print)) continue;
    seen.add(print);
    const id = randomUUID();
    const form = new FormData();
    form.append('about', JSON.stringify({ id, place, kind: 'document', words: 'a paper' }));
    form.append('file', new Blob([cleaned.value.bytes as Uint8Array<ArrayBuffer>]), 'file');
    await member.send('attachFile', form);
    await member.call('readAttachment', { params: { id } });
    await member.call('removeAttachment', { params: { id }, body: { reason: 'r' } });
    await member.call('bringBackAttachment', { params: { id } });
  }
  const { attachments } = await member.call('listAttachments', { body: { place } });
  if (attachments.length !== seen.size) throw new Error('the files are not to be seen');
}
