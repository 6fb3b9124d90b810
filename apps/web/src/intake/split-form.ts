import { readRows } from '@sila/formats';
import { type SealTo, splitList } from '@sila/seal';
import type { SplitAbout } from '@sila/wire';
import type { OpenedFile } from './opened-file.ts';

/**
 * What is sent in place of a file with sealed columns: its open cells, the
 * sealed ones as only the team opens them, and the file itself sealed whole.
 *
 * @param by the sealed columns from 1, and the team's open half
 */
export async function splitForm(
  file: OpenedFile,
  by: { readonly columns: readonly number[]; readonly to: SealTo },
  onRows: (done: number) => void = () => {},
): Promise<FormData> {
  const { bytes, sha256, format, fileName, header, rowsAbout } = file;
  const rows = readRows(bytes, format);
  const keyId = crypto.randomUUID();
  const split = await splitList({ bytes, sha256, rows }, { ...by, keyId }, onRows);
  const about: SplitAbout = {
    fileName,
    sha256,
    size: bytes.length,
    format: { ...format },
    header: [...header],
    rowsAbout,
    sealedColumns: [...by.columns],
    key: split.key,
  };
  const form = new FormData();
  form.append('about', JSON.stringify(about));
  for (const part of ['open', 'rows', 'original'] as const) {
    form.append(part, new Blob([split[part]]), part);
  }
  return form;
}
