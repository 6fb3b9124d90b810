import { ok, type Problem, type Result, refused } from '@sila/domain';
import type { FastifyRequest } from 'fastify';

/** The largest file that is taken, in bytes. */
const LARGEST_FILE = 200 * 1024 * 1024;

interface UploadedFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/**
 * The one file of a multipart request. Its bytes are written once, into memory
 * of the size the request announces: an 80 MB file never stands there twice.
 */
export async function readUpload(request: FastifyRequest): Promise<Result<UploadedFile, Problem>> {
  if (!request.isMultipart()) return refused({ code: 'request.malformed' });
  const announced = Number(request.headers['content-length'] ?? Number.NaN);
  const part = await request.file({ limits: { fileSize: LARGEST_FILE, files: 1, fields: 4 } });
  if (part === undefined) return refused({ code: 'request.malformed' });
  const expected = Number.isFinite(announced) ? Math.min(announced, LARGEST_FILE) : 1 << 20;
  let bytes = new Uint8Array(expected);
  let length = 0;
  for await (const chunk of part.file as AsyncIterable<Buffer>) {
    if (length + chunk.length > bytes.length) {
      const larger = new Uint8Array(Math.max(length + chunk.length, bytes.length * 2));
      larger.set(bytes.subarray(0, length));
      bytes = larger;
    }
    bytes.set(chunk, length);
    length += chunk.length;
  }
  if (part.file.truncated) {
    return refused({ code: 'file.tooLarge', params: { mebibytes: LARGEST_FILE / 2 ** 20 } });
  }
  const fileName = (part.filename ?? '').split(/[/\\]/).at(-1)?.trim().slice(0, 400) ?? '';
  if (fileName === '') return refused({ code: 'request.malformed' });
  return ok({ fileName, bytes: bytes.subarray(0, length) });
}
