import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runLink } from '../src/link.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sila-link-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function sila(...args: string[]): Promise<{ code: number; out: string; problem: string }> {
  let out = '';
  let problem = '';
  const code = await runLink(args, {
    stdout: {
      write: (text: string) => {
        out += text;
        return true;
      },
    },
    stderr: {
      write: (text: string) => {
        problem += text;
        return true;
      },
    },
  });
  return { code, out, problem };
}

const NAMES = ['Anna', 'Boris', 'Clara', 'David', 'Edith', 'Felix', 'Greta', 'Henry'];
const FAMILIES = ['Miller', 'Novak', 'Okafor', 'Petrov', 'Quist', 'Rossi', 'Santos', 'Tanaka'];

/** Sixty-four people, each stated twice, once with a slip of the pen. */
function people(): string[] {
  const rows = ['key,first_name,surname,dob,city,who'];
  for (let p = 0; p < 64; p++) {
    const [first, last] = [NAMES[p % 8]!, FAMILIES[Math.floor(p / 8)]!];
    const born = `19${40 + (p % 50)}-0${1 + (p % 9)}-1${p % 7}`;
    const city = `Town${p % 11}`;
    rows.push(`${p}a,${first},${last},${born},${city},${p}`);
    rows.push(`${p}b,${first},${p % 3 === 0 ? `${last}h` : last},${born},${city},${p}`);
  }
  return rows;
}

test('links a file, writes links and clusters, and measures itself', async () => {
  const path = file('people.csv', people().join('\n'));
  const [links, clusters] = [join(folder, 'links.csv'), join(folder, 'clusters.csv')];
  const words = ['--id', 'key', '--truth', 'who', '--out', links, '--clusters', clusters, '--json'];
  const { code, out } = await sila(path, ...words);
  expect(code).toBe(0);
  const report = JSON.parse(out);
  expect(report.records).toBe(128);
  expect(report.pairs.completeness).toBe(1);
  expect(report.pairs.precision).toBeGreaterThan(0.98);
  expect(report.pairs.f1).toBeGreaterThan(0.98);
  expect(report.clusters).toMatchObject({ count: 64, precision: 1, recall: 1, f1: 1 });
  expect(report.pairs.perRecord).toBeLessThanOrEqual(50);
  expect(Object.keys(report.seconds)).toContain('total');
  expect(report.peakMiB).toBeGreaterThan(0);
  const lines = readFileSync(links, 'utf8').trim().split('\n');
  expect(lines[0]).toBe('left_id,right_id,probability,bits,left_list,right_list');
  expect(lines.length).toBe(65);
  expect(readFileSync(clusters, 'utf8').trim().split('\n').length).toBe(129);
});

test('the truth changes nothing but the measures', async () => {
  const path = file('people.csv', people().join('\n'));
  const [told, untold] = [join(folder, 'told.csv'), join(folder, 'untold.csv')];
  const map = file('map.json', JSON.stringify({ columns: { who: 'ignore' } }));
  await sila(path, '--id', 'key', '--truth', 'who', '--out', told);
  const { out } = await sila(path, '--id', 'key', '--map', map, '--out', untold, '--json');
  expect(readFileSync(untold, 'utf8')).toBe(readFileSync(told, 'utf8'));
  expect(JSON.parse(out).pairs.f1).toBeUndefined();
});

test('two files of one person each are linked only across', async () => {
  const [head, ...rows] = people();
  const a = file('a.csv', [head, ...rows.filter((_, at) => at % 2 === 0)].join('\n'));
  const b = file('b.csv', [head, ...rows.filter((_, at) => at % 2 === 1)].join('\n'));
  const links = join(folder, 'across.csv');
  const words = ['--id', 'key', '--truth', 'who', '--out', links, '--json'];
  const each = ['--one-per-person', 'a.csv', '--one-per-person', 'b.csv'];
  const { code, out } = await sila(a, b, ...words, ...each);
  expect(code).toBe(0);
  expect(JSON.parse(out).pairs).toMatchObject({ precision: 1, recall: 1 });
  for (const line of readFileSync(links, 'utf8').trim().split('\n').slice(1)) {
    const [, , , , left, right] = line.split(',');
    expect(left).not.toBe(right);
  }
});

test('a saved model links as it did when it was learned', async () => {
  const path = file('people.csv', people().join('\n'));
  const [first, second] = [join(folder, 'first.csv'), join(folder, 'second.csv')];
  const model = join(folder, 'model.json');
  await sila(path, '--id', 'key', '--out', first, '--save-model', model);
  const learned = { ...JSON.parse(readFileSync(model, 'utf8')), learn: false };
  const fixed = file('fixed.json', JSON.stringify(learned));
  await sila(path, '--id', 'key', '--out', second, '--model', fixed);
  expect(readFileSync(second, 'utf8')).toBe(readFileSync(first, 'utf8'));
});

test('JSON lines are taken as well', async () => {
  const [head, ...rows] = people();
  const columns = head!.split(',');
  const lines = rows.map((row) => {
    const cells = row.split(',');
    return JSON.stringify(Object.fromEntries(columns.map((name, at) => [name, cells[at]])));
  });
  const path = file('people.jsonl', lines.join('\n'));
  const words = ['--id', 'key', '--truth', 'who', '--out', join(folder, 'j.csv'), '--json'];
  const { out } = await sila(path, ...words);
  expect(JSON.parse(out).clusters.count).toBe(64);
});

const out = () => ['--out', join(folder, 'none.csv')];

test.each<[string, () => string[], RegExp]>([
  ['no file', () => out(), /needs a file/],
  ['no --out', () => [file('x.csv', people().join('\n'))], /needs --out/],
  ['a file that is not there', () => [join(folder, 'gone.csv'), ...out()], /no such file/],
  ['an empty file', () => [file('empty.csv', ''), ...out()], /is empty/],
  ['one column', () => [file('one.csv', 'name\nA\nB\n'), ...out()], /one column/],
  ['no rows', () => [file('head.csv', 'name,born\n'), ...out()], /no rows/],
  [
    'a missing id column',
    () => [file('x.csv', people().join('\n')), '--id', 'nope', ...out()],
    /no column "nope"/,
  ],
  [
    'a missing truth column',
    () => [file('x.csv', people().join('\n')), '--truth', 'nope', ...out()],
    /no column "nope"/,
  ],
  [
    'ids that stand twice',
    () => [file('x.csv', people().join('\n')), '--id', 'city', ...out()],
    /row \d+ stands twice/,
  ],
  [
    'a map with an unknown column',
    () => {
      const map = file('m.json', '{"columns":{"nope":"text"}}');
      return [file('x.csv', people().join('\n')), '--map', map, ...out()];
    },
    /column "nope"/,
  ],
  [
    'a map with an unknown meaning',
    () => {
      const map = file('m.json', '{"columns":{"city":"poem"}}');
      return [file('x.csv', people().join('\n')), '--map', map, ...out()];
    },
    /cannot mean "poem"/,
  ],
  [
    'a list that is not linked',
    () => [file('x.csv', people().join('\n')), '--one-per-person', 'y.csv', ...out()],
    /"y.csv"/,
  ],
  [
    'a model that is none',
    () => {
      const model = file('bad.json', '{"format":"poem"}');
      return [file('x.csv', people().join('\n')), '--model', model, ...out()];
    },
    /format is not/,
  ],
])('%s: one clear line, and no success', async (_, words, problem) => {
  const answer = await sila(...words());
  expect(answer.code).not.toBe(0);
  expect(answer.problem.trim().split('\n').at(-1)).toMatch(problem);
});

test('--help tells how a file is declared one-per-person', async () => {
  const { code, out: help } = await sila('--help');
  expect(code).toBe(0);
  expect(help).toContain('--one-per-person');
});
