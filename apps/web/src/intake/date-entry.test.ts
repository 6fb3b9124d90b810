import { expect, test } from 'vitest';
import { readDateEntry } from './date-entry.ts';

test.each([
  ['2024', '2024'],
  ['2024-12', '2024-12'],
  ['2024-12-08', '2024-12-08'],
  ['8/12/2024', '2024-12-08'],
  ['٨/١٢/٢٠٢٤', '2024-12-08'],
  ['۲۰۲۴', '2024'],
  ['12/2024', '2024-12'],
  ['2024/12/8', '2024-12-08'],
  ['2013-XX', '2013-XX'],
  ['2012~', '2012~'],
  ['201X', '201X'],
  ['2011/2014', '2011/2014'],
  ['2011 – 2014', '2011/2014'],
  ['2023-11/2024-02', '2023-11/2024-02'],
])('%s is read as %s, neither more nor less', (typed, edtf) => {
  expect(readDateEntry(typed)).toBe(edtf);
});

test.each(['', 'soon', '2024-13', '31/02/2024', '2023-02-29', '2014/2011', '8/12/24', '201X-05'])(
  '%s is not taken for a date',
  (typed) => {
    expect(readDateEntry(typed)).toBeNull();
  },
);

test('reading what was read changes nothing', () => {
  for (const edtf of ['2024', '2024-12-08', '2011/2014', '2012~', '2013-XX'])
    expect(readDateEntry(readDateEntry(edtf)!)).toBe(edtf);
});
