import { LARGEST_ATTACHMENT, ok, type Problem, type Result, refused } from '@sila/domain';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { parseShallow } from './split-upload.ts';

const LONGEST_ABOUT = 8 * 1024;

/**
 * What a form tells of a file, and the file: a few words first, so that nothing
 * is read whose place isn't known. What the file is called isn't read: names of
 * files name people.
 *
 * @param shape of `about`
 */
export async function readAttachmentUpload(
  request: FastifyRequest,
  shape: z.ZodType,
): Promise<Result<Record<string, unknown>, Problem>> {
  if (!request.isMultipart()) return refused({ code: 'request.malformed' });
  const limits = {
    ...{ fileSize: LARGEST_ATTACHMENT, files: 1 },
    ...{ fields: 1, fieldSize: LONGEST_ABOUT, parts: 2 },
  };
  let about: unknown = null;
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') {
      about = part.fieldname === 'about' ? parseShallow(String(part.value)) : null;
      continue;
    }
    const said = shape.safeParse(about);
    if (!said.success) return refused({ code: 'request.malformed' });
    const bytes = await part.toBuffer();
    if (part.file.truncated)
      return refused({
        code: 'file.tooLarge',
        params: { mebibytes: LARGEST_ATTACHMENT / 2 ** 20 },
      });
    return ok({ ...(said.data as object), bytes });
  }
  return refused({ code: 'request.malformed' });
}
