import { type AttachmentForm, LARGEST_ATTACHMENT } from '@sila/domain';
import { cleanAttachment } from '@sila/formats';
import type { AttachmentAbout, PageAbout } from '@sila/wire';
import { Refusal } from '../api/refusal.ts';
import { type SendingWith, sendFiles } from '../api/upload.ts';

/** A file that was chosen, without anything that it carried unseen. */
export interface ReadyFile {
  /** Sent again after a line that broke, it is the same file. */
  readonly id: string;
  readonly form: AttachmentForm;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** For this screen alone, so that people see which one they chose: it isn't sent. */
  readonly fileName: string;
}

/**
 * Takes a chosen file apart on this device, so that where a photograph was made
 * never leaves it.
 * @throws {Refusal} as the server would refuse it
 */
export async function readyFile(file: File): Promise<ReadyFile> {
  if (file.size > LARGEST_ATTACHMENT) throw refusalOf('file.tooLarge');
  const read = cleanAttachment(new Uint8Array(await file.arrayBuffer()));
  if (!read.ok) throw new Refusal(read.error.code);
  const { form, bytes } = read.value;
  return {
    id: crypto.randomUUID(),
    form,
    bytes: bytes as Uint8Array<ArrayBuffer>,
    fileName: file.name,
  };
}

function refusalOf(code: 'file.tooLarge'): Refusal {
  const params = { mebibytes: LARGEST_ATTACHMENT / 2 ** 20 };
  return new Refusal(code, { type: '', code, status: 413, params });
}

/** Sends a file beside what it belongs to. @throws {Refusal} */
export function sendAttachment(
  about: Omit<AttachmentAbout, 'id'>,
  file: ReadyFile,
  how: SendingWith,
) {
  return sendFiles('attachFile', formOf(about, file), how);
}

/** Sends a photographed page of a register. @throws {Refusal} */
export function sendPage(about: Omit<PageAbout, 'id'>, file: ReadyFile, how: SendingWith) {
  return sendFiles('photographPage', formOf(about, file), how);
}

function formOf(about: object, { id, bytes }: ReadyFile): FormData {
  const form = new FormData();
  form.append('about', JSON.stringify({ id, ...about }));
  form.append('file', new Blob([bytes]), 'file');
  return form;
}
