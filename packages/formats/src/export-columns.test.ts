import { expect, test } from 'vitest';
import { writeCsv } from './csv/write-csv.ts';
import { detectFormat } from './detect-format.ts';
import { EXPORT_COLUMNS } from './export-columns.ts';
import { readRows } from './read-rows.ts';

const STATED = [
  '=1+1',
  "'=1",
  '+963 944 123 456',
  '+963944123456',
  '-',
  '+٩٦٣',
  '@x',
  '＝1',
  'سامر',
];

async function readBack(header: readonly string[], cells: readonly string[]): Promise<string[][]> {
  const bytes = writeCsv([header, cells], { escapeFormulas: true, byteOrderMark: true });
  const rows: string[][] = [];
  for await (const { cells } of readRows(bytes, await detectFormat(bytes, 'x.csv')))
    rows.push([...cells]);
  return rows;
}

test('an export of ours is read back cell for cell, telephone numbers and formulas too', async () => {
  const names = STATED.map((_, i) => `a${i}`);
  const about = EXPORT_COLUMNS.map(() => 'x');
  const rows = await readBack([...EXPORT_COLUMNS, ...names], [...about, ...STATED]);
  expect(rows).toEqual([[...about, ...STATED]]);
});

test('an apostrophe in anybody else’s file stays', async () => {
  expect(await readBack(['name', 'phone'], ['=x', '+963'])).toEqual([["'=x", '+963']]);
});
