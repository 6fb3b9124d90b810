/**
 * Kills the server between readings and their answers, and looks for an answer that the audit lacks:
 *   npm run reads [KILLS] [--seed N]
 * Exit code 1 when one showed a record without its entry, or a forgetful audit was not found.
 */
import { parseArgs } from 'node:util';
import { buildProgram } from './crash/sila-process.ts';
import { killReaders } from './reads/kill-readers.ts';
import { makeBase } from './registry/base-registry.ts';
import { makeScratch, removeScratch } from './scratch.ts';

const { values, positionals } = parseArgs({
  options: { seed: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const tell = (line: string) => process.stdout.write(`${line}\n`);

buildProgram();
const site = await makeScratch();
try {
  const base = await makeBase(site, 200);
  const seed = Number(values.seed);
  const forgetful = await killReaders({ site, base, kills: 6, seed, forgetful: true });
  if (forgetful.unaudited.length === 0) throw new Error('a forgetful audit was not found');
  const kills = Number(positionals[0] ?? 2_000);
  const { shown, unaudited } = await killReaders({ site, base, kills, seed: seed + 1, tell });
  tell(`${kills} kills, ${shown} answers showed a record, ${unaudited.length} without an entry`);
  for (const line of unaudited.slice(0, 20)) tell(`  ${line}`);
  if (unaudited.length > 0) process.exitCode = 1;
} finally {
  await removeScratch(site);
}
