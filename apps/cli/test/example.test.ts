import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CommandProblem } from '../src/command.ts';
import { runExample } from '../src/example.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sila-example-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(...args: string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const code = await runExample(args, { stdout, stderr });
  stdout.end();
  return { code, summary: JSON.parse(await text(stdout)) };
}

test('writes as many records as asked for, and what is known of each beside them', async () => {
  const [out, info] = [join(folder, 'a.csv'), join(folder, 'a.truth.csv')];
  const { code, summary } = await run('--records', '700', '--out', out, '--truth-info', info);
  expect(code).toBe(0);
  expect(summary).toMatchObject({ records: 700, seed: 1, file: out, truthInfo: info });
  const lines = (await readFile(out, 'utf8')).trimEnd().split('\n');
  expect(lines).toHaveLength(701);
  expect(lines[0]).toMatch(/^id,truth,list,/);
  const known = (await readFile(info, 'utf8')).trimEnd().split('\n');
  expect(known[0]).toBe('id,truth,person,household,name_key,errors');
  expect(known.map((line) => line.split(',')[0])).toEqual(lines.map((l) => l.split(',')[0]));
});

test('the same seed gives the same bytes, another seed others', async () => {
  const written = async (name: string, seed: string) => {
    const out = join(folder, name);
    await run('--records', '6000', '--out', out, '--seed', seed);
    return readFile(out);
  };
  const first = await written('b.csv', '9');
  expect((await written('c.csv', '9')).equals(first)).toBe(true);
  expect((await written('d.csv', '10')).equals(first)).toBe(false);
});

test('writes the lists of the example with their truth', async () => {
  const lists = join(folder, 'lists');
  const { summary } = await run('--lists', lists);
  expect(summary.files).toHaveLength(5);
  expect((await readdir(lists)).length).toBe(10);
});

test.each([
  [['--records', '5'], 2, /--out/],
  [['--records', 'many', '--out', 'x.csv'], 2, /whole number/],
  [['--records', '0', '--out', 'x.csv'], 2, /whole number/],
  [['--records', '5', '--out', 'x.csv', '--seed', '-1'], 2, /seed/],
  [['--records', '5', '--out', '/nowhere/at/all/x.csv'], 1, /folder is not there/],
  [['--recods', '5'], 2, /recods/],
])('refuses %j in one line', async (args, exitCode, message) => {
  const refused = await run(...args).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(CommandProblem);
  expect(refused).toMatchObject({ exitCode, message: expect.stringMatching(message) });
  expect((refused as Error).message).not.toContain('\n');
});
