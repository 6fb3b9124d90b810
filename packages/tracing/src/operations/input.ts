import { ATTRIBUTES, RECORD_KINDS } from '@sila/domain';
import { z } from 'zod';

/** An id of some noun, as it comes in from outside: checked, then branded. */
function idOf<Id extends string>(): z.ZodType<Id> {
  return z.uuid().toLowerCase() as unknown as z.ZodType<Id>;
}
export const anyId = idOf;

export const nothing = z.object({});
export const reason = z.string().trim().max(2000);
export const recordKind = z.enum(RECORD_KINDS);
export const columnMap = z.object({
  column: z.number().int().min(1),
  header: z.string().nullable(),
  attribute: z.enum(ATTRIBUTES).nullable(),
  dateOrder: z.enum(['dmy', 'mdy', 'ymd']).exactOptional(),
  calendar: z.enum(['gregorian', 'hijri']).exactOptional(),
  issuer: z.string().max(200).exactOptional(),
});
