import { expect, test } from 'vitest';
import { countRows } from './count-rows.ts';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const csv = { kind: 'csv', encoding: 'utf-8', delimiter: ',', hasHeader: true } as const;

test('rows are lines, with or without an end, less the header', () => {
  expect(countRows(bytes('h\na\nb\n'), csv)).toBe(2);
  expect(countRows(bytes('h\na\nb'), csv)).toBe(2);
  expect(countRows(bytes('t\n\nh\na\n'), { ...csv, headerRow: 3 })).toBe(1);
  expect(countRows(bytes('a\nb\n'), { ...csv, hasHeader: false })).toBe(2);
});

test('a workbook does not tell', () => {
  expect(countRows(bytes('PK'), { kind: 'xlsx' })).toBeNull();
});
