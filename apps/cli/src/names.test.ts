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
