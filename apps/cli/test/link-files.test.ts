import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readParquet } from '@sila/formats';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { crewFor } from '../src/link/ingest/crew.ts';
import { linkedFiles } from '../src/link/ingest/linked-files.ts';
import { openListFile } from '../src/link/ingest/list-file.ts';
import { readLinkWords } from '../src/link/link-words.ts';
import { progressLine } from '../src/link/stage-clock.ts';
import { runLink } from '../src/link.ts';
import { plainTable } from './support/table-by-rows.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sila-link-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
const text = (name: string) => readFileSync(at(name), 'utf8');

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(at(name), content);
  return at(name);
}

async function sila(...words: string[]): Promise<{ code: number; out: string; said: string }> {
  let out = '';
  let said = '';
  const code = await runLink(words, {
    stdout: {
      write: (piece: string) => {
        out += piece;
        return true;
      },
    },
    stderr: {
      write: (piece: string) => {
        said += piece;
        return true;
      },
    },
  });
  return { code, out, said };
}

const GIVEN = ['Anna', 'Boris', 'Clara', 'David', 'Edith', 'Felix', 'Greta', 'Henry'];
const FAMILIES = ['Miller', 'Novak', 'Okafor', 'Petrov', 'Quist', 'Rossi', 'Santos', 'Tanaka'];
const HEADER = 'key,first_name,surname,dob,city';

function people(): string[] {
  return Array.from({ length: 64 }, (_, p) => {
    const born = `19${40 + (p % 50)}-0${1 + (p % 9)}-1${p % 7}`;
    const row = `${GIVEN[p % 8]},${FAMILIES[p >> 3]},${born},Town${p % 11}`;
    return [`${p}a,${row}`, `${p}b,${row}`];
  }).flat();
}

const list = () => [HEADER, ...people()].join('\n');

test('links and clusters are the same in CSV, JSON lines and Parquet, in and out', async () => {
  const csv = file('people.csv', list());
  for (const form of ['csv', 'jsonl', 'parquet']) {
    const words = ['--id', 'key', '--out', at(`l.${form}`), '--clusters', at(`c.${form}`)];
    expect((await sila(csv, ...words)).code).toBe(0);
  }
  const links = text('l.csv').trim().split('\n').slice(1);
  expect(links.length).toBe(64);
  const lines = text('l.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const asCells = (line: Record<string, string | number>) =>
    [line.left_id, line.right_id, Number(line.probability).toFixed(6)].join(',');
  expect(lines.map(asCells)).toEqual(links.map((line) => line.split(',').slice(0, 3).join(',')));
  const { header, rows } = await readParquet(readFileSync(at('l.parquet')));
  expect(header.slice(0, 2)).toEqual(['left_id', 'right_id']);
  const read: string[] = [];
  for await (const { cells } of rows) read.push(cells.slice(0, 2).join(','));
  expect(read).toEqual(links.map((line) => line.split(',').slice(0, 2).join(',')));
  // What was written as Parquet is taken as a list again.
  const again = ['--id', 'id', '--out', at('again.csv'), '--json'];
  expect(JSON.parse((await sila(at('c.parquet'), ...again)).out).records).toBe(128);
});

test('a run that could not write goes on from what it found, to the same bytes', async () => {
  const csv = file('people.csv', list());
  const words = [csv, '--id', 'key', '--json'];
  await sila(...words, '--out', at('whole.csv'), '--clusters', at('whole-c.csv'));
  const out = ['--out', at('away/l.csv'), '--clusters', at('away/c.csv')];
  const resume = ['--resume', at('work')];
  expect((await sila(...words, ...out, ...resume)).said).toMatch(/its folder is not there/);
  expect(existsSync(at('work/linked.bin'))).toBe(true);
  mkdirSync(at('away'));
  const second = await sila(...words, ...out, ...resume);
  expect(JSON.parse(second.out).seconds).not.toHaveProperty('weigh');
  expect(text('away/l.csv')).toBe(text('whole.csv'));
  expect(text('away/c.csv')).toBe(text('whole-c.csv'));
  expect(existsSync(at('work/linked.bin'))).toBe(false);
});

test('what was found on another list is not gone on from', async () => {
  const resume = ['--id', 'key', '--resume', at('other')];
  await sila(file('one.csv', list()), ...resume, '--out', at('missing/l.csv'));
  const shorter = file('one.csv', list().split('\n').slice(0, 21).join('\n'));
  const { out } = await sila(shorter, ...resume, '--json', '--out', at('l2.csv'));
  expect(JSON.parse(out).records).toBe(20);
  expect(JSON.parse(out).seconds).toHaveProperty('weigh');
});

test('rows with a fault are linked all the same, and listed', async () => {
  const rows = [
    ...people().slice(0, 20),
    'x1,Ann"a,Mil"ler',
    'x2,"Boris,Novak,1950-01-01,A',
    'x3,C,D,E,F,G',
  ];
  const bytes = new TextEncoder().encode(
    `${[HEADER, ...rows].join('\n')}\nx4,B?ris,N,1950-01-01,حلب حلب حلب حلب\n`,
  );
  bytes[bytes.lastIndexOf(0x3f)] = 0xff;
  const words = ['--id', 'key', '--out', at('b.csv'), '--bad-rows', at('bad.csv'), '--json'];
  const report = JSON.parse((await sila(file('bad-list.csv', bytes), ...words)).out);
  expect(report.records).toBe(24);
  expect(report.badCells).toEqual({
    'row.tooFewCells': 1,
    'row.unbalancedQuotes': 1,
    'row.tooManyCells': 1,
    'file.undecodableBytes': 1,
  });
  expect(text('bad.csv').split('\n')).toContain(
    'bad-list.csv,25,first_name,file.undecodableBytes,doubt',
  );
});

test('threads read what one thread reads', async () => {
  const rows = Array.from(
    { length: 3000 },
    (_, r) => `${r},"Anna ""${r % 7}""\nx",M${r % 91},198${r % 10}`,
  );
  const path = file('many.csv', `key,first_name,surname,born\n${rows.join('\n')}`);
  const words = readLinkWords([path, '--id', 'key', '--out', 'x.csv']);
  const tables = [];
  for (const bytes of [1, 1 << 30]) {
    const crew = crewFor(bytes);
    const lists = [await openListFile(path, crew)];
    tables.push(plainTable((await linkedFiles(lists, { words, map: {} }, crew)).table));
    await crew.end();
  }
  expect(tables[0]!.ids.length).toBe(3000);
  expect(tables[1]).toEqual(tables[0]);
});

test.each<[string, string | Uint8Array, number]>([
  ['a list of one', `${HEADER}\n1,Anna,Miller,1950-01-01,A\n`, 1],
  [
    'names of ten thousand letters',
    `${HEADER}\n1,${'An'.repeat(5000)},M,1950,A\n2,${'An'.repeat(5000)},M,1950,A\n`,
    2,
  ],
  ['NaN and infinities', `${HEADER}\n1,NaN,NaN,NaN,NaN\n2,Infinity,-Infinity,1e999,NaN\n`, 2],
  ['nothing but blanks in every cell but the id', `${HEADER}\n1,,,,\n2,,,,\n`, 2],
  [
    'two encodings in one file',
    Buffer.concat([Buffer.from(list()), Buffer.from('\nz,Andr\xe9,N,1950,A\n', 'latin1')]),
    129,
  ],
  [
    'one name for everybody',
    `${HEADER}\n${Array.from({ length: 3000 }, (_, r) => `${r},Anna,Miller,,`).join('\n')}`,
    3000,
  ],
])('%s: linked in bounded time', async (_, content, records) => {
  const { code, out } = await sila(
    file('odd.csv', content),
    '--id',
    'key',
    '--out',
    at('odd-l.csv'),
    '--json',
  );
  expect(code).toBe(0);
  expect(JSON.parse(out).records).toBe(records);
  expect(JSON.parse(out).pairs.perRecord).toBeLessThanOrEqual(200);
});

test('an id that stands twice is named by its row', async () => {
  const twice = file('twice.csv', `${list()}\n5a,Anna,M,1950-01-01,A\n`);
  const { code, said } = await sila(twice, '--id', 'key', '--out', at('t.csv'));
  expect(code).toBe(1);
  expect(said).toMatch(/twice\.csv: the id of row 130 stands twice/);
});

test('progress tells done, total, rate and time left in both languages', () => {
  expect(progressLine('weigh', { done: 2000, total: 10_000, rate: 1000 })).toBe(
    'weighing pairs: 2,000 of 10,000, 1,000/s, 8 s left | وزن الأزواج: 2,000 من 10,000، 1,000/ث، بقي 8 ث',
  );
});
