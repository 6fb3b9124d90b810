import { deflateRawSync } from 'node:zlib';
import excel from 'exceljs';
import { expect, test } from 'vitest';
import { detectFormat, FileProblem, readRows } from '../index.ts';
import { readNumberFormat } from './number-format.ts';
import { numberText } from './number-text.ts';

async function workbookOf(fill: (sheet: excel.Worksheet, book: excel.Workbook) => void) {
  const book = new excel.Workbook();
  fill(book.addWorksheet('قائمة', { views: [{ rightToLeft: true }] }), book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function read(bytes: Uint8Array): Promise<string[][]> {
  const rows: string[][] = [];
  const format = await detectFormat(bytes, 'list.xlsx');
  for await (const { cells } of readRows(bytes, format)) rows.push([...cells]);
  return rows;
}

test('cells are read as a person sees them: dates as ISO text, formulas as results, rich text as text', async () => {
  const bytes = await workbookOf((sheet) => {
    sheet.addRow(['الاسم', 'الميلاد', 'الشهر', 'السنة', 'رقم', 'نسبة', 'نص', 'صح']);
    const row = sheet.addRow([
      { richText: [{ text: 'سامر ' }, { text: 'القطان', font: { bold: true } }] },
      new Date(Date.UTC(1985, 2, 14)),
      new Date(Date.UTC(2012, 2, 1)),
      new Date(Date.UTC(2012, 0, 1)),
      45,
      0.1 + 0.2,
      { formula: 'CONCATENATE("دو","ما")', result: 'دوما' },
      true,
    ]);
    row.getCell(3).numFmt = 'mm/yyyy';
    row.getCell(4).numFmt = 'yyyy';
    row.getCell(5).numFmt = '00000';
  });
  expect(await read(bytes)).toEqual([
    ['سامر القطان', '1985-03-14', '2012-03', '2012', '00045', '0.3', 'دوما', 'TRUE'],
  ]);
});

test('the first sheet that is not blank is read, below its title', async () => {
  const bytes = await workbookOf((_, book) => {
    const sheet = book.addWorksheet('المفرج عنهم');
    sheet.addRow(['قائمة المفرج عنهم من السجن']);
    sheet.addRow([]);
    sheet.addRow(['الاسم', 'العمر', 'البلدة']);
    sheet.addRow(['سامر', 35, 'دوما']);
    sheet.addRow(['هبة', null, null]);
  });
  const format = await detectFormat(bytes, 'list.xlsx');
  expect(format).toEqual({ kind: 'xlsx', sheet: 'المفرج عنهم', hasHeader: true, headerRow: 3 });
  expect(await read(bytes)).toEqual([
    ['سامر', '35', 'دوما'],
    ['هبة', '', ''],
  ]);
});

test.each([
  ['1', 'd/m/yyyy', '1900-01-01'],
  ['59', 'd/m/yyyy', '1900-02-28'],
  ['61', 'd/m/yyyy', '1900-03-01'],
  ['41000', '[$-2010000]dd/mm/yyyy;@', '2012-04-01'],
  ['41000.5', 'yyyy-mm-dd hh:mm', '2012-04-01 12:00'],
  ['0.75', 'h:mm', '18:00'],
  ['963944123456', '0', '963944123456'],
  ['0.30000000000000004', 'General', '0.3'],
  ['12', '"رقم "0', '12'],
])('the number %s in the format %s is shown as %s', (raw, code, text) => {
  expect(numberText(raw, readNumberFormat(code), false)).toBe(text);
});

test('workbooks of old Macs count days from 1904', () => {
  expect(numberText('0', readNumberFormat('d/m/yyyy'), true)).toBe('1904-01-01');
});

interface Part {
  readonly name: string;
  readonly text: string;
  readonly size?: number;
}

/** A ZIP made by hand, to say in it what no honest program would. */
function zipOf(parts: readonly Part[], copies = 1): Uint8Array {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, text, size } of Array(copies).fill(parts).flat() as Part[]) {
    const packed = deflateRawSync(text);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(size ?? text.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    chunks.push(header, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length * copies, 10);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...chunks, ...directory, end]));
}

const WORKBOOK: Part = {
  name: 'xl/workbook.xml',
  text: '<workbook xmlns:r="r"><sheets><sheet name="S" r:id="r1"/></sheets></workbook>',
};
const LINKS: Part = {
  name: 'xl/_rels/workbook.xml.rels',
  text: '<Relationships><Relationship Id="r1" Type="t/worksheet" Target="sheet.xml"/></Relationships>',
};
const sheetOf = (text: string, size?: number): Part =>
  size === undefined ? { name: 'xl/sheet.xml', text } : { name: 'xl/sheet.xml', text, size };

const refusal = (bytes: Uint8Array): Promise<unknown> =>
  detectFormat(bytes, 'list.xlsx').then(
    () => 'read',
    (error: unknown) => (error instanceof FileProblem ? error.code : error),
  );

test('a small hand-made workbook is read, so that the refusals below are for their own reason', async () => {
  const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>سامر</t></is></c></row>';
  const sheet = sheetOf(`<worksheet><sheetData>${row}</sheetData></worksheet>`);
  expect(await refusal(zipOf([WORKBOOK, LINKS, sheet]))).toBe('read');
});

test('a workbook that inflates far beyond its size is refused, whatever it declares', async () => {
  const bomb = sheetOf(`<worksheet>${' '.repeat(30_000_000)}</worksheet>`, 10);
  expect(await refusal(zipOf([WORKBOOK, LINKS, bomb]))).toBe('file.tooLarge');
});

test('a workbook of thousands of parts is refused', async () => {
  expect(await refusal(zipOf([{ name: 'x', text: '' }], 2_001))).toBe('file.tooLarge');
});

test('a document type in a workbook is refused', async () => {
  const sheet = sheetOf('<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>');
  expect(await refusal(zipOf([WORKBOOK, LINKS, sheet]))).toBe('file.unreadable');
});

test('a ZIP that is no workbook is of unknown format', async () => {
  expect(await refusal(zipOf([{ name: 'a.txt', text: 'x' }]))).toBe('file.unknownFormat');
});
