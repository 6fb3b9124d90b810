import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { CsvParser, type CsvRecord } from './csv-parser.ts';

const parse = (text: string, delimiter = ','): CsvRecord[] => {
  const parser = new CsvParser(delimiter);
  return [...parser.push(text), ...parser.finish()];
};
const cells = (text: string, delimiter = ','): string[][] =>
  parse(text, delimiter).map((record) => [...record.cells]);

/** Cells full of what breaks parsers. */
const nasty = fc.string({
  unit: fc.constantFrom('"', ',', ';', '\n', '\r\n', ' ', 'ا', 'م', '٣', 'a', '=', '\t', '|'),
  maxLength: 12,
});

test('well-formed text is read as papaparse reads it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(nasty, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 }),
      fc.constantFrom('\n', '\r\n'),
      (rows, newline) => {
        const width = rows[0]!.length;
        const even = rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ''));
        const text = `${Papa.unparse(even, { quotes: true, newline })}${newline}`;
        expect(cells(text)).toEqual(
          Papa.parse(text, { newline, delimiter: ',', skipEmptyLines: true }).data,
        );
        expect(parse(text).some((record) => record.unbalanced)).toBe(false);
      },
    ),
  );
});

test('where the text is cut into pieces changes nothing', () => {
  const text = 'a,"b\nc ""d""",e\r\n"1",2,"3"\r\n"open,x,y\r\nf,g,h\r\n';
  const whole = parse(text);
  fc.assert(
    fc.property(fc.array(fc.nat(text.length), { maxLength: 6 }), (cuts) => {
      const parser = new CsvParser(',');
      const records: CsvRecord[] = [];
      let at = 0;
      for (const cut of [...cuts.sort((a, b) => a - b), text.length]) {
        records.push(...parser.push(text.slice(at, cut)));
        at = cut;
      }
      records.push(...parser.finish());
      const said = ({ cells, unbalanced }: CsvRecord) => ({ cells, unbalanced });
      expect(records.map(said)).toEqual(whole.map(said));
    }),
  );
});

test('a quoted cell of several lines is one cell of one row', () => {
  expect(cells('name,note\nسامر,"line one\nline two"\nهبة,x\n')).toEqual([
    ['name', 'note'],
    ['سامر', 'line one\nline two'],
    ['هبة', 'x'],
  ]);
});

test('a forgotten closing quote costs its own row, never the rows below', () => {
  const records = parse('a,b,c\n1,"سامر,x\n2,هبة,y\n3,"نادر",z\n');
  expect(records.map((r) => [...r.cells])).toEqual([
    ['a', 'b', 'c'],
    ['1', '"سامر', 'x'],
    ['2', 'هبة', 'y'],
    ['3', 'نادر', 'z'],
  ]);
  expect(records.map((r) => r.unbalanced)).toEqual([false, true, false, false]);
});

test('two stray quotes that meet across rows do not join the rows', () => {
  const records = parse('a,b,c\n1,"سامر,x\n2,y,نادر"\n');
  expect(records.map((r) => r.cells.length)).toEqual([3, 3, 3]);
  expect(records[1]!.unbalanced).toBe(true);
});

test('a quote inside a cell that does not begin with one is a letter', () => {
  expect(cells('1,سامر "أبو علي" القطان,x\n')).toEqual([['1', 'سامر "أبو علي" القطان', 'x']]);
  expect(parse('1,سامر "أبو علي" القطان,x\n')[0]!.unbalanced).toBe(false);
});

test('a quote that closes in the middle of a cell is kept and marked', () => {
  const [record] = parse('"سامر" القطان",x\n');
  expect(record).toMatchObject({ cells: ['سامر" القطان', 'x'], unbalanced: true });
});

test('rows of old Macs end with a carriage return alone', () => {
  expect(cells('a;b\r1;2\r', ';')).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
});

test('the last row needs no line end, and an empty text has no rows', () => {
  expect(cells('a,b\n1,')).toEqual([
    ['a', 'b'],
    ['1', ''],
  ]);
  expect(cells('')).toEqual([]);
});

test.each([
  ['"a\n', 100_000],
  ['"', 300_000],
  ['"a ,', 100_000],
  ['"""\n', 100_000],
  ['"a,"\n"b', 50_000],
])('%j over and over is read in one pass', (piece, times) => {
  expect(parse(piece.repeat(times)).length).toBeGreaterThan(0);
});

test('a file of nothing but forgotten quotes loses no row, and every row says so', () => {
  const records = parse('"a\n'.repeat(5_000));
  expect(records).toHaveLength(5_000);
  expect(records.every(({ unbalanced, cells: [cell] }) => unbalanced && cell === '"a')).toBe(true);
});
