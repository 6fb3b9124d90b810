/**
 * Kills a working Sila and its PostgreSQL at random moments and looks for what was acknowledged:
 *   npm run crash [KILLS] [--only KIND] [--seed N] [--lanes N]
 * Exit code 1 when anything was lost, half there or there twice.
 */
import { parseArgs } from 'node:util';
import { KILL_KINDS, killSila } from './crash/kill-sila.ts';
import { buildProgram } from './crash/sila-process.ts';
import { makeBase } from './registry/base-registry.ts';
import { makeScratch, removeScratch } from './scratch.ts';

const { values, positionals } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    seed: { type: 'string', default: '1' },
    lanes: { type: 'string', default: '3' },
  },
  allowPositionals: true,
});
const kinds = KILL_KINDS.filter((kind) => kind.includes(values.only));
const tell = (line: string) => process.stdout.write(`${line}\n`);

buildProgram();
const site = await makeScratch();
try {
  const base = await makeBase(site, 300);
  const { kills, wrong, reached } = await killSila({
    site,
    base,
    kinds,
    kills: Number(positionals[0] ?? 200),
    seed: Number(values.seed),
    lanes: Number(values.lanes),
    tell,
  });
  tell(`killed: ${JSON.stringify(kills)}; wrong: ${wrong.length}`);
  for (const finding of wrong) tell(`  ${finding}`);
  if (reached.length > 0) tell(`migrations kept when killed: ${[...reached].sort().join(' ')}`);
  if (wrong.length > 0) process.exitCode = 1;
} finally {
  await removeScratch(site);
}
