import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runChart } from '../src/chart.ts';
import { type CommandIo, CommandProblem } from '../src/command.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sila-chart-'));
});
afterAll(() => rm(folder, { recursive: true }));

function listen() {
  const said: string[] = [];
  const out = new Writable({
    write(chunk, _encoding, done) {
      said.push(String(chunk));
      done();
    },
  });
  return { said, io: { stdout: out, stderr: out } as unknown as CommandIo };
}

test('the invented example is drawn into a folder, with the curve that its truth has', async () => {
  const { said, io } = listen();
  const out = join(folder, 'pictures');
  expect(await runChart(['example', '--out', out, '--lang', 'ar'], io)).toBe(0);
  const files = (await readdir(out)).sort();
  expect(files).toEqual(
    'chances.svg curve.svg index.html keys.svg pairs.svg reach.svg weights.svg'.split(' '),
  );
  expect(JSON.parse(said.at(-1)!).files).toHaveLength(files.length);
  const page = await readFile(join(out, 'index.html'), 'utf8');
  expect(page).toContain('lang="ar" dir="rtl"');
  expect(page).toContain('هذه القوائم مخترعة');
  const several = runChart(['example', '--out', join(folder, 'one.svg')], io);
  await expect(several).rejects.toThrow(CommandProblem);
});
