import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeFormula, unescapeFormula, writeCsv } from './write-csv.ts';

test.each([
  ['=1+1', "'=1+1"],
  ['+SUM(A1)', "'+SUM(A1)"],
  ['@cmd', "'@cmd"],
  ['-2+3', "'-2+3"],
  ['\t=1', "'\t=1"],
  ['＝1', "'＝1"],
  ['+963944123456', '+963944123456'],
  ['-5', '-5'],
  ['-', '-'],
  ['سامر', 'سامر'],
])('%j is safe to open in a spreadsheet as %j', (cell, safe) => {
  expect(escapeFormula(cell)).toBe(safe);
});

test('what is escaped comes back as it was, and nothing that computes is left', () => {
  const sign = fc.constantFrom(..."='+-@\t\r\n\0＝＋－＠ 1(aس|");
  fc.assert(
    fc.property(fc.string({ unit: sign, maxLength: 6 }), (cell) => {
      const safe = escapeFormula(cell);
      expect(unescapeFormula(safe)).toBe(cell);
      if (!/^[+-][\d ]*$/.test(cell)) expect(safe).not.toMatch(/^[=+\-@\t\r\n\0＝＋－＠]/);
    }),
    { numRuns: 5000 },
  );
});

test('Arabic is written in Windows-1256 byte for letter', () => {
  expect([...writeCsv([['سلام']], { encoding: 'windows-1256' })]).toEqual([
    0xd3, 0xe1, 0xc7, 0xe3, 0x0a,
  ]);
});

test('a letter that the encoding lacks is refused by its code point, and nothing is lost silently', () => {
  expect(() => writeCsv([['٣']], { encoding: 'windows-1256' })).toThrow(
    'windows-1256 has no byte for U+0663',
  );
});
