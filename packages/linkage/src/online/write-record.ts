import type { FieldValue } from '../table/field.ts';
import { type OnlineField, writeValue } from './online-field.ts';

const LENGTH_SHIFT = 16;

/**
 * Writes what a record states as a row: for each stated field a head (its
 * place, and length in the upper half) and its values.
 * @returns how many words were written
 */
export function writeRecord(
  fields: readonly OnlineField[],
  values: readonly FieldValue[],
  into: Int32Array,
): number {
  let at = 0;
  fields.forEach((field, column) => {
    const value = values[column] ?? null;
    if (value === null) return;
    const end = writeValue(field, value, into, at + 1);
    if (end === at + 1) return;
    into[at] = column | ((end - at - 1) << LENGTH_SHIFT);
    at = end;
  });
  return at;
}
