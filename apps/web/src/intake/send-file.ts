import { SEALED_ATTRIBUTES } from '@sila/domain';
import type { ColumnMapping } from '@sila/wire';
import { sendFiles } from '../api/upload.ts';
import { teamBox } from '../keys/team-view.ts';
import type { OpenedFile } from './opened-file.ts';
import { splitForm } from './split-form.ts';

/** How far the sending is: sealing rows first, where there is something to seal, then the bytes. */
export type Sending =
  | { readonly at: 'sealing'; readonly rows: number }
  | { readonly at: 'sending'; readonly share: number };

/** Columns, from 1, that the mapping seals. */
export function sealedColumns(mapping: readonly ColumnMapping[]): readonly number[] {
  return mapping
    .filter(({ attribute }) => attribute !== null && SEALED_ATTRIBUTES.has(attribute))
    .map(({ column }) => column);
}

/**
 * Sends a file whose mapping a person has confirmed. What the mapping seals
 * leaves this device sealed; while the team has no key, the server seals it.
 *
 * @returns the id of the delivery
 * @throws {Refusal} and SealBroken when the keys that are shown can't be believed
 */
export async function sendFile(
  file: OpenedFile,
  mapping: readonly ColumnMapping[],
  onSending: (sending: Sending) => void,
): Promise<string> {
  const columns = sealedColumns(mapping);
  const to = columns.length === 0 ? null : await teamBox();
  const sending = {
    onProgress: (share: number) => onSending({ at: 'sending', share }),
  };
  if (to === null) {
    const form = new FormData();
    form.append('file', new Blob([file.bytes]), file.fileName);
    return (await sendFiles('previewFile', form, sending)).deliveryId;
  }
  const form = await splitForm(file, { columns, to }, (rows) => onSending({ at: 'sealing', rows }));
  return (await sendFiles('takeSplit', form, sending)).deliveryId;
}
