import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectFormat } from '../detect-format.ts';
import { encodeText } from '../encoding/encode.ts';
import type { CsvFormat, DeliveredRow } from '../file-format.ts';
import { readRows } from '../read-rows.ts';
import { distinctText } from './cell-dictionary.ts';
import { planScan, scanSlice } from './scan-csv.ts';
import { scanInSlices } from './scan-in-slices.ts';
import type { ScannedSlice } from './scanned-slice.ts';

/** A list full of what breaks readers, under a header of three columns. */
const cell = fc.string({
  unit: fc.constantFrom(
    '"',
    '"',
    ',',
    '\n',
    '\r\n',
    '\r',
    ' ',
    '\u00a0',
    'م',
    '٣',
    'a',
    '\0',
    '😀',
  ),
  maxLength: 6,
});
const quoted = cell.map((text) => `"${text.replaceAll('"', '""')}"`);
const plain = fc.string({ unit: fc.constantFrom('a', 'ا', ' ', '7', '\u3000'), maxLength: 4 });
const line = fc
  .array(fc.oneof(plain, plain, quoted, cell), { minLength: 1, maxLength: 4 })
  .map((cells) => cells.join(','));
const listText = fc
  .tuple(fc.constantFrom('\n', '\r\n'), fc.array(line, { minLength: 1, maxLength: 12 }))
  .map(([newline, lines]) => `name,born,place${newline}${lines.join(newline)}`);

const broken = fc.array(fc.tuple(fc.nat(400), fc.constantFrom(0xff, 0xe2, 0xd9, 0x80)), {
  maxLength: 3,
});

test('bytes are scanned to the cells the reader reads, wherever they are cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      listText,
      fc.constantFrom('utf-8', 'windows-1252'),
      broken,
      fc.array(fc.nat(200), { maxLength: 4 }),
      async (text, encoding, faults, borders) => {
        const clean = encoding === 'utf-8' ? text : text.replace(/[^\0-\xff]/gu, 'é');
        const bytes = encodeText(clean, encoding as CsvFormat['encoding']);
        for (const [at, byte] of faults) if (at > 20 && at < bytes.length) bytes[at] = byte;
        const format: CsvFormat = {
          kind: 'csv',
          encoding: encoding as CsvFormat['encoding'],
          delimiter: ',',
          hasHeader: true,
          headerRow: 1,
        };
        await expectSame(bytes, format, borders);
      },
    ),
    { numRuns: 400 },
  );
});

test('a forgotten quote costs one row, as it does the reader', async () => {
  const bad =
    'name,born,place\nA,"1980,x\nB,1981,y\n"C",1982,"z ""q"""\n"D\nd",1,2\n,,\n\nE,1,2,3\nF\n';
  const bytes = encodeText(bad, 'utf-8');
  const format = (await detectFormat(bytes, 'bad.csv')) as CsvFormat;
  for (let border = 0; border < bytes.length; border += 3)
    await expectSame(bytes, format, [border]);
});

test('a quoted cell over more lines than a cell has is read as the reader reads it', async () => {
  const bytes = encodeText(`a,b,c\n1,"${'x\n'.repeat(150)}",3\n4,5,6\n"7",8,9\n`, 'utf-8');
  const format = (await detectFormat(bytes, 'long.csv')) as CsvFormat;
  await expectSame(bytes, format, [50, 200]);
});

async function expectSame(bytes: Uint8Array, format: CsvFormat, borders: readonly number[]) {
  const width = 3;
  const plan = planScan(bytes, format, { width, skipped: 1 });
  if (plan === null || plan.firstWidth !== width) return;
  const read: DeliveredRow[] = [];
  for await (const row of readRows(bytes, format)) read.push(row);
  const ended = new Uint8Array(bytes.length + 1);
  ended.set(bytes);
  ended[bytes.length] = 0x0a;
  const cuts = borders.filter((b) => b <= bytes.length).sort((a, b) => a - b);
  const slices = await scanInSlices(ended, { plan, borders: cuts }, (order) =>
    scanSlice(ended, order, order.plan),
  );
  const expected = read.map(({ row, cells, issues }) => ({
    row,
    cells: Array.from({ length: width }, (_, c) => cells[c] ?? ''),
    issues: issues.filter(({ code }) => code !== 'file.undecodableBytes'),
  }));
  expect(rowsOf(slices)).toEqual(expected);
}

function rowsOf(slices: readonly ScannedSlice[]) {
  let before = 0;
  return slices.flatMap((slice) => {
    const found = Array.from({ length: slice.rows }, (_, place) => ({
      row: before + slice.numbers[place]! + 1,
      cells: slice.columns.map(({ codes, cells }) => distinctText(cells, codes[place]!)),
      issues: slice.faulty.find((row) => row.place === place)?.issues ?? [],
    }));
    before += slice.records;
    return found;
  });
}
