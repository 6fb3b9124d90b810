import { detectFormat, type FileFormat, FileProblem, readHeader, readRows } from '@sila/formats';
import { type Bytes, sha256 } from '@sila/seal';
import { countRows, previewFrom, SAMPLE_ROWS } from '@sila/tracing';
import type { ColumnMapping, Preview } from '@sila/wire';
import { call } from '../api/call.ts';
import { Refusal } from '../api/refusal.ts';

/** A file opened on this device: nothing of it has been sent. */
export interface OpenedFile {
  readonly fileName: string;
  readonly bytes: Bytes;
  readonly sha256: string;
  readonly format: FileFormat;
  readonly header: readonly (string | null)[];
  readonly rowsAbout: number | null;
}

export type LocalPreview = Omit<Preview, 'deliveryId'>;

/** @throws {Refusal} when the file is empty or of no kind that is read */
export async function openFile(fileName: string, bytes: Bytes): Promise<OpenedFile> {
  try {
    const format = await detectFormat(bytes, fileName);
    const header = await readHeader(bytes, format);
    const rowsAbout = countRows(bytes, format);
    return { fileName, bytes, sha256: await sha256(bytes), format, header, rowsAbout };
  } catch (error) {
    throw refusalOf(error);
  }
}

/** How the file would be read; of the server only its hash and its header are asked. @throws {Refusal} */
export async function previewFile(file: OpenedFile): Promise<LocalPreview> {
  const rows: { row: number; cells: readonly string[] }[] = [];
  try {
    for await (const row of readRows(file.bytes, file.format)) {
      rows.push(row);
      if (rows.length === SAMPLE_ROWS) break;
    }
  } catch (error) {
    throw refusalOf(error);
  }
  const body = { sha256: file.sha256, header: [...file.header] };
  const known = await call('recogniseFile', { body });
  const saved = savedOf(known);
  const facts = { ...file, size: file.bytes.length };
  return previewFrom(facts, rows, { saved, receivedAs: known.receivedAs as never }) as LocalPreview;
}

function savedOf({ mapping, source }: { mapping: ColumnMapping[] | null; source: unknown }) {
  return mapping === null || source === null ? null : ({ mapping, source } as never);
}

function refusalOf(error: unknown): unknown {
  if (!(error instanceof FileProblem)) return error;
  const { code, params } = error;
  return new Refusal(code, { type: '', code, status: 422, ...(params ? { params } : {}) });
}
