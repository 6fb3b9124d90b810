import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runNames } from './names.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sila-names-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(
  args: string[],
  input = '',
): Promise<{ code: number; out: string[]; err: string }> {
  const written = { out: '', err: '' };
  const into = (key: 'out' | 'err') =>
    new Writable({
      write(chunk, _encoding, done) {
        written[key] += String(chunk);
        done();
      },
    });
  const code = await runNames(args, {
    stdin: Readable.from([input]),
    stdout: into('out'),
    stderr: into('err'),
  });
  return { code, out: written.out.split('\n').slice(0, -1), err: written.err };
}

describe('sila names compare', () => {
  it('gives each line back with a score and a verdict', async () => {
    const { code, out } = await run(
      ['compare'],
      'محمد خالد الشامي\tMohammad Khaled al-Shami\nسمير الحلبي\tYasser Haddad\n',
    );
    expect(code).toBe(0);
    expect(out).toHaveLength(2);
    expect(out[0]).toMatch(/^محمد خالد الشامي\tMohammad Khaled al-Shami\t[01]\.\d+\tsame$/u);
    expect(out[1]).toMatch(/\tdifferent$/u);
  });

  it('tells a malformed line by its number, keeps the lines aligned and fails at the end', async () => {
    const { code, out, err } = await run(['compare'], 'خالد\tKhaled\none name only\nعمر\tOmar\n');
    expect(code).not.toBe(0);
    expect(out).toHaveLength(3);
    expect(out[1]!.startsWith('one name only')).toBe(true);
    expect(out[2]).toMatch(/\tsame$/u);
    expect(err).toContain('line 2');
    expect(err).not.toContain('one name only');
  });

  it('reads a file and writes reasons as JSON', async () => {
    const file = join(folder, 'pairs.tsv');
    writeFileSync(file, 'خالد الشامي\tKhaled al-Shami\r\n');
    const { code, out } = await run(['compare', file, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out[0]!)).toMatchObject({
      line: 1,
      verdict: 'same',
      reasons: [{ part: 'given' }, { part: 'family' }],
    });
  });
});

describe('sila names search', () => {
  it('numbers queries, ranks and pool lines from 1', async () => {
    const pool = join(folder, 'pool.txt');
    writeFileSync(pool, 'سمير الحلبي\n\nمحمد خالد الشامي\n');
    const { code, out } = await run(
      ['search', '--pool', pool, '--top', '2'],
      'Samir Halabi\nMohamed Khaled Shami\n',
    );
    expect(code).toBe(0);
    const rows = out.map((line) => line.split('\t'));
    expect(rows.filter((row) => row[1] === '1').map((row) => [row[0], row[2]])).toEqual([
      ['1', '1'],
      ['2', '3'],
    ]);
    expect(rows.every((row) => row.length === 4)).toBe(true);
  });

  it('refuses without a pool, with a poor number, and with a file that is not there', async () => {
    expect((await run(['search', '--top', '3'])).code).not.toBe(0);
    expect((await run(['search', '--pool', join(folder, 'pool.txt'), '--top', 'x'])).code).not.toBe(
      0,
    );
    const { code, err } = await run(['search', '--pool', join(folder, 'absent.txt'), '--top', '3']);
    expect(code).not.toBe(0);
    expect(err).toContain('absent.txt');
  });
});

describe('sila names compare, two names and tables', () => {
  it.each([
    ['one name', ['خالد الشامي']],
    ['three names', ['خالد', 'سمير', 'وليد']],
  ])('refuses %s, and repeats none of it', async (_, names) => {
    const { code, out, err } = await run(['compare', ...names]);
    expect([code, out]).toEqual([2, []]);
    for (const name of names) expect(err).not.toContain(name);
  });

  it('reads lines without the mark of Unicode before them, and no name from a row that is none', async () => {
    expect((await run(['parse'], '\ufeffخالد سمير\n')).out[0]).toMatch(/^خالد/u);
    const table = join(folder, 'broken.jsonl');
    writeFileSync(table, '{"n":"خالد"}\nnot json\n');
    const { code, out } = await run(['parse', '--in', table, '--column', 'n', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out[1]!)).toEqual({ row: 2, problem: 'notARow' });
  });

  it('says of two names what they are and why, part by part', async () => {
    const { code, out } = await run(['compare', 'خالد الشامي', 'Khaled al-Shami']);
    expect(code).toBe(0);
    expect(out[0]).toMatch(/^same\t0\.\d+$/u);
    expect(out[1]).toContain('given');
    expect(out).toHaveLength(3);
  });

  it('gives a table back with two columns more, and tells a bad row by file, row and column', async () => {
    const file = join(folder, 'pairs.csv');
    writeFileSync(
      file,
      'id,first,second\n1,"خالد الشامي",Khaled Shami\n2,,Omar\n3,سمير الحلبي,"Haddad, Yasser"\n',
    );
    const { code, out, err } = await run(['compare', file, '--left', 'first', '--right', 'second']);
    expect(code).toBe(1);
    expect(out[0]).toBe('id,first,second,score,verdict');
    expect(out[1]).toMatch(/^1,خالد الشامي,Khaled Shami,0\.\d+,same$/u);
    expect(out[2]).toBe('2,,Omar,,');
    expect(out[3]).toMatch(/^3,سمير الحلبي,"Haddad, Yasser",0\.\d+,different$/u);
    expect(err).toContain('pairs.csv row 3, column "first": no name');
    expect(err).not.toContain('Omar');
  });

  it('refuses a column that is not there', async () => {
    const { code, err } = await run(['compare', join(folder, 'pairs.csv'), '--left', 'absent']);
    expect(code).toBe(2);
    expect(err).toContain('absent');
  });
});

describe('sila names search FILE QUERY', () => {
  it('shows the likeliest names with their line', async () => {
    const pool = join(folder, 'names.txt');
    writeFileSync(pool, 'سمير الحلبي\nخالد الشامي\n');
    const { code, out } = await run(['search', pool, 'Khaled Shami', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out[0]!)).toMatchObject({ rank: 1, line: 2, name: 'خالد الشامي' });
  });
});

describe('sila names parse, transliterate, spellings', { timeout: 60_000 }, () => {
  it('parses a name into its parts', async () => {
    const { code, out } = await run(['parse', 'محمد خالد علي الشامي']);
    expect(code).toBe(0);
    expect(out).toContain('given\tمحمد');
    expect(out).toContain('family\tشامي');
  });

  it('transliterates after the standard asked for, and back', async () => {
    expect((await run(['transliterate', 'خالد الشامي', '--to', 'din-31635'])).out[0]).toBe(
      'Ḫālid aš-Šāmī',
    );
    expect((await run(['transliterate', 'Khālid al-Shāmī', '--from', 'ala-lc'])).out[0]).toBe(
      'خالد الشامي',
    );
    const { code, err } = await run(['transliterate', 'خالد', '--to', 'nonsense']);
    expect(code).toBe(2);
    expect(err).toContain('ala-lc');
  });

  it('shows doubt: other readings of a name that nobody vocalised', async () => {
    const { out } = await run(['transliterate', 'حسني']);
    expect(out[1]).toContain('or Ḥasanī');
  });

  it('gives likely spellings with their shares', async () => {
    const { out } = await run(['spellings', 'خالد', '--count', '3', '--json']);
    const { spellings } = JSON.parse(out[0]!);
    expect(spellings).toHaveLength(3);
    expect(spellings[0].text).toBe('Khaled');
  });

  it('answers a batch line by line, keeps an empty line and fails at the end', async () => {
    const { code, out, err } = await run(['transliterate', '--to', 'press'], 'خالد\n\nمحمد\n');
    expect(code).toBe(1);
    expect(out).toEqual(['خالد\tKhalid\tyes', '', 'محمد\tMuhammad\tyes']);
    expect(err).toContain('line 2');
  });

  it('adds columns to a table', async () => {
    const file = join(folder, 'people.csv');
    writeFileSync(file, 'id,name\n1,خالد الشامي\n');
    const { code, out } = await run([
      'transliterate',
      '--in',
      file,
      '--column',
      'name',
      '--to',
      'press',
    ]);
    expect(code).toBe(0);
    expect(out).toEqual([
      'id,name,transliteration,vowels_supplied',
      '1,خالد الشامي,Khalid al-Shami,yes',
    ]);
  });

  it('helps in both languages', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    expect(out.join('\n')).toContain('transliterate');
    expect(out.join('\n')).toContain('مقارنة اسمين');
  });
});
