import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type DeliveredRow,
  detectFormat,
  type FileFormat,
  FileProblem,
  readHeader,
  readRows,
  writeCsv,
  writeJsonl,
  writeXlsx,
} from './index.ts';

const gather = async (bytes: Uint8Array, format: FileFormat): Promise<DeliveredRow[]> => {
  const rows: DeliveredRow[] = [];
  for await (const row of readRows(bytes, format)) rows.push(row);
  return rows;
};
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const nasty = fc.string({
  unit: fc.constantFrom(
    '"',
    ',',
    ';',
    '\n',
    '\r',
    '\r\n',
    ' ',
    'سا',
    'ة',
    '٣',
    'é',
    '=',
    '\t',
    '|',
    '<&>',
    '_x000D_',
    '😀',
    '\u200f',
  ),
  maxLength: 10,
});
/** Rows that aren't blank: a blank row speaks of nobody and isn't delivered. */
const table = fc.array(
  fc.tuple(nasty, nasty, nasty).map(([a, b, c]) => [`${a}x`, b, c]),
  { minLength: 1, maxLength: 10 },
);

test('what is written as CSV comes back cell for cell, in every Unicode encoding', async () => {
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.constantFrom(',', ';', '\t', '|'),
      fc.constantFrom('utf-8', 'utf-16le', 'utf-16be'),
      fc.boolean(),
      async (rows, delimiter, encoding, mark) => {
        const written = writeCsv(rows, {
          delimiter,
          encoding,
          byteOrderMark: mark,
          lineEnd: '\r\n',
        });
        const format = { kind: 'csv', encoding, delimiter, hasHeader: false } as const;
        const read = await gather(written, format);
        expect(read.map((row) => [...row.cells])).toEqual(rows);
        expect(read.flatMap((row) => row.issues)).toEqual([]);
      },
    ),
  );
});

test('what is written as a workbook comes back cell for cell', async () => {
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const written = await writeXlsx([['a', 'b', 'c'], ...rows], { rightToLeft: true });
      const format = { kind: 'xlsx', sheet: 'Sheet1', hasHeader: true } as const;
      const read = await gather(written, format);
      expect(read.map((row) => [...row.cells])).toEqual(rows);
      expect(read.map((row) => row.row)).toEqual(rows.map((_, i) => i + 2));
    }),
    { numRuns: 25 },
  );
}, 30_000);

test('what is written as JSON lines comes back cell for cell', async () => {
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const written = writeJsonl(['a', 'b', 'constructor'], rows);
      const format = await detectFormat(written, 'list.jsonl');
      expect(format.kind).toBe('jsonl');
      expect((await gather(written, format)).map((row) => [...row.cells])).toEqual(rows);
    }),
  );
});

test('the row number is the row of the spreadsheet: header, blank rows and rows of several lines count one each', async () => {
  const bytes = bytesOf('الاسم,ملاحظة\nسامر,"سطر\nسطر"\n\nهبة,x\n');
  const rows = await gather(bytes, await detectFormat(bytes, 'list.csv'));
  expect(rows.map(({ row, cells }) => [row, cells[0]])).toEqual([
    [2, 'سامر'],
    [4, 'هبة'],
  ]);
});

test('rows with too few or too many cells are kept with what is wrong', async () => {
  const bytes = bytesOf('a,b,c,d\n1,2,3\n1\n1,2,3,4,5\n1,2,3,4,,\n');
  const rows = await gather(bytes, await detectFormat(bytes, 'list.csv'));
  expect(
    rows.map(({ row, issues }) => [row, issues.map((i) => `${i.code} ${i.severity}`)]),
  ).toEqual([
    [2, ['row.tooFewCells doubt']],
    [3, ['row.tooFewCells bad']],
    [4, ['row.tooManyCells bad']],
    [5, []],
  ]);
});

test('undecodable bytes are named on their row and cell, and cost no other', async () => {
  const parts = ['name,town\n', [0xc7, 0xe1], 'x,y\n', 'سامر,دوما\nz,', [0xff], '\n'];
  const bytes = Uint8Array.from(
    parts.flatMap((p) => (typeof p === 'string' ? [...bytesOf(p)] : p)),
  );
  const format = { kind: 'csv', encoding: 'utf-8', delimiter: ',', hasHeader: true } as const;
  const rows = await gather(bytes, format);
  expect(rows.map(({ row, issues }) => [row, issues])).toEqual([
    [
      2,
      [{ code: 'file.undecodableBytes', column: 1, params: { bytes: 'C7 E1' }, severity: 'doubt' }],
    ],
    [3, []],
    [4, [{ code: 'file.undecodableBytes', column: 2, params: { bytes: 'FF' }, severity: 'doubt' }]],
  ]);
  expect(rows[1]!.cells).toEqual(['سامر', 'دوما']);
});

test('a line that is no JSON object is a bad row with its text whole', async () => {
  const bytes = bytesOf(
    '{"name":"سامر","age":30,"parents":{"father":"نادر"}}\n{"name": oops\n\n{"town":"دوما"}\n',
  );
  const format = await detectFormat(bytes, 'list.jsonl');
  expect(await readHeader(bytes, format)).toEqual(['name', 'age', 'parents', 'town']);
  expect(await gather(bytes, format)).toEqual([
    { row: 1, cells: ['سامر', '30', '{"father":"نادر"}', ''], issues: [] },
    { row: 2, cells: ['{"name": oops'], issues: [{ code: 'row.notJson', severity: 'bad' }] },
    { row: 4, cells: ['', '', '', 'دوما'], issues: [] },
  ]);
});

test('any bytes are either read or refused as a whole file, and never crash', async () => {
  const head = fc.constantFrom('', 'PK\u0003\u0004', '{"a":', '"', '\u00ff\u00fe', 'a,b\n');
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), head, async (noise, start) => {
      const bytes = Uint8Array.from([...Array.from(start, (c) => c.charCodeAt(0)), ...noise]);
      try {
        const format = await detectFormat(bytes, 'x');
        await readHeader(bytes, format);
        for (const row of await gather(bytes, format)) {
          expect(row.cells.join('')).not.toContain('\u0000');
        }
      } catch (error) {
        expect(error).toBeInstanceOf(FileProblem);
      }
    }),
    { numRuns: 300 },
  );
});
