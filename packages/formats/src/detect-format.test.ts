import { expect, test } from 'vitest';
import {
  detectFormat,
  type Encoding,
  FileProblem,
  readHeader,
  readRows,
  writeCsv,
} from './index.ts';

const ARABIC = [
  ['الاسم الكامل', 'المواليد', 'مكان الاعتقال'],
  ['سامر نادر القطان', '1985', 'دوما'],
  ['هبة مازن الصباغ', '1990', 'حمص'],
];
const FRENCH = [
  ['Prénom', 'Âge', 'Résidence'],
  ['Hélène', '34', 'Orléans'],
  ['François', '41', 'Besançon'],
];
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const problemOf = (bytes: Uint8Array, name: string): Promise<unknown> =>
  detectFormat(bytes, name).then(
    () => null,
    (error: unknown) => (error instanceof FileProblem ? [error.code, error.params] : error),
  );

test.each([
  ['Arabic', ARABIC, 'utf-8', false],
  ['Arabic', ARABIC, 'utf-8', true],
  ['Arabic', ARABIC, 'utf-16le', false],
  ['Arabic', ARABIC, 'utf-16le', true],
  ['Arabic', ARABIC, 'utf-16be', false],
  ['Arabic', ARABIC, 'utf-16be', true],
  ['Arabic', ARABIC, 'windows-1256', false],
  ['French', FRENCH, 'windows-1252', false],
  ['French', FRENCH, 'utf-8', false],
  ['French', FRENCH, 'utf-16le', false],
] as const)('a list in %s is known by its bytes alone (%#)', async (_, rows, encoding, mark) => {
  for (const delimiter of [',', ';', '\t', '|']) {
    const bytes = writeCsv(rows, {
      encoding: encoding as Encoding,
      byteOrderMark: mark,
      delimiter,
    });
    const format = await detectFormat(bytes, 'list.csv');
    expect(format).toEqual({ kind: 'csv', encoding, delimiter, hasHeader: true, headerRow: 1 });
    expect(await readHeader(bytes, format)).toEqual(rows[0]);
    const read = [];
    for await (const { cells } of readRows(bytes, format)) read.push(cells);
    expect(read).toEqual(rows.slice(1));
  }
});

test('a list without a header begins with its first row', async () => {
  const bytes = writeCsv([...ARABIC.slice(1), ['رنا غسان', '1991', 'حلب']]);
  const format = await detectFormat(bytes, 'list.csv');
  expect(format).toMatchObject({ hasHeader: false });
  expect(await readHeader(bytes, format)).toEqual([null, null, null]);
  const rows = [];
  for await (const { row } of readRows(bytes, format)) rows.push(row);
  expect(rows).toEqual([1, 2, 3]);
});

test('title rows above the header are passed over, and rows keep their numbers', async () => {
  const bytes = writeCsv([['قائمة المفرج عنهم', '', ''], ['', '', ''], ...ARABIC]);
  const format = await detectFormat(bytes, 'list.csv');
  expect(format).toMatchObject({ hasHeader: true, headerRow: 3 });
  expect(await readHeader(bytes, format)).toEqual(ARABIC[0]);
  for await (const { row } of readRows(bytes, format)) {
    expect(row).toBe(4);
    break;
  }
});

test('what Excel notes at the top of a file about its separator is no row', async () => {
  const format = await detectFormat(
    bytesOf('sep=;\r\nname;town\r\nسامر;دوما, الغوطة\r\n'),
    'x.csv',
  );
  expect(format).toMatchObject({ delimiter: ';', hasHeader: true, headerRow: 2 });
});

test('commas inside cells do not hide the semicolon between them', async () => {
  const rows = [
    ['الاسم', 'العنوان'],
    ['سامر', 'دوما, الغوطة, ريف دمشق'],
    ['هبة', 'حمص, الوعر'],
  ];
  const format = await detectFormat(writeCsv(rows, { delimiter: ';' }), 'x.csv');
  expect(format).toMatchObject({ delimiter: ';' });
});

test.each([
  ['nothing', 'file.empty', new Uint8Array()],
  ['blank lines', 'file.empty', bytesOf('\n\n  \n')],
  ['a PDF', 'file.unknownFormat', bytesOf('%PDF-1.7 …')],
  ['an old XLS', 'file.unknownFormat', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1)],
  ['a picture', 'file.unknownFormat', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d)],
  ['control characters', 'file.unknownFormat', Uint8Array.from({ length: 200 }, (_, i) => i % 8)],
  ['a torn ZIP', 'file.unreadable', Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2, 3)],
] as const)('%s is refused as %s', async (_, code, bytes) => {
  expect(await problemOf(bytes, 'list.csv')).toMatchObject([code, {}]);
});
