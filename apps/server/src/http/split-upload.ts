import { ok, type Problem, type Result, refused } from '@sila/domain';
import { nestsDeeperThan } from '@sila/formats';
import { splitAbout } from '@sila/wire';
import type { FastifyRequest } from 'fastify';

/** The largest of the three parts that is taken, in bytes: sealed rows weigh more than what they seal. */
const LARGEST_PART = 400 * 1024 * 1024;
const LONGEST_ABOUT = 1024 * 1024;
const DEEPEST = 64;
const PARTS = ['open', 'rows', 'original'] as const;

/** A file whose sealed cells its client took out, as the operation takes it. */
export async function readSplitUpload(
  request: FastifyRequest,
): Promise<Result<Record<string, unknown>, Problem>> {
  if (!request.isMultipart()) return refused({ code: 'request.malformed' });
  const limits = { fileSize: LARGEST_PART, files: 3, fields: 1, fieldSize: LONGEST_ABOUT };
  const found = new Map<string, Buffer>();
  let about: unknown = null;
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') {
      if (part.fieldname === 'about') about = parseShallow(String(part.value));
      continue;
    }
    const bytes = await part.toBuffer();
    if (part.file.truncated)
      return refused({ code: 'file.tooLarge', params: { mebibytes: LARGEST_PART / 2 ** 20 } });
    found.set(part.fieldname, bytes);
  }
  const said = splitAbout.safeParse(about);
  if (!said.success || !PARTS.every((name) => found.has(name)))
    return refused({ code: 'request.malformed' });
  const rows = linesOf(found.get('rows')!);
  if (rows === null) return refused({ code: 'request.malformed' });
  return ok({ ...said.data, open: found.get('open'), rows, original: found.get('original') });
}

function linesOf(bytes: Buffer): unknown[] | null {
  const rows: unknown[] = [];
  for (const line of bytes.toString('utf8').split('\n')) {
    if (line === '') continue;
    const row = parseShallow(line);
    if (row === null) return null;
    rows.push(row);
  }
  return rows;
}

/** JSON; null where it is none, and for what is nested without end. */
export function parseShallow(text: string): unknown {
  if (nestsDeeperThan(text, DEEPEST)) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
