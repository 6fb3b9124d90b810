import { ISSUE_CODES } from '@sila/domain';
import { type DeliveredRow, UnreadableFile } from '@sila/tracing';
import { z } from 'zod';

const openLine = z.tuple([
  z.number().int().min(1),
  z.array(z.string()),
  z.array(
    z.object({
      code: z.enum(ISSUE_CODES),
      column: z.number().int().exactOptional(),
      header: z.string().exactOptional(),
      params: z.record(z.string(), z.union([z.string(), z.number()])).exactOptional(),
      severity: z.enum(['bad', 'doubt']),
    }),
  ),
  z.array(z.number().int().min(1)),
]);

/**
 * The rows of a file that came with its sealed cells apart: JSON lines of row,
 * open cells, what is wrong, and the columns that hold something sealed.
 *
 * @throws UnreadableFile when a client wrote something else
 */
export function* readOpenCopy(bytes: Uint8Array): Generator<DeliveredRow> {
  for (let from = 0; from < bytes.length; ) {
    const found = bytes.indexOf(0x0a, from);
    const to = found === -1 ? bytes.length : found;
    if (to > from) yield readLine(bytes.subarray(from, to));
    from = to + 1;
  }
}

function readLine(line: Uint8Array): DeliveredRow {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(line);
    const [row, cells, issues, sealedColumns] = openLine.parse(JSON.parse(text));
    return { row, cells, issues, sealedColumns };
  } catch {
    throw new UnreadableFile({ code: 'file.unreadable' });
  }
}
