/**
 * Cuts the power of a working Sila, and of three with a planted fault that must be found:
 *   npm run power [CUTS] [--seconds N] [--seed N] [--lanes N]
 * Exit code 1 when anything acknowledged was lost, or a planted fault was not found.
 */
import { parseArgs } from 'node:util';
import { whyNoPowerCuts } from './power/compile-journal.ts';
import { cutPower } from './power/cut-power.ts';
import { PLANTED_FAULTS } from './power/planted-faults.ts';
import { makeBase } from './registry/base-registry.ts';
import { makeScratch, removeScratch } from './scratch.ts';

const { values, positionals } = parseArgs({
  options: {
    seconds: { type: 'string', default: '12' },
    seed: { type: 'string', default: '1' },
    lanes: { type: 'string', default: '4' },
  },
  allowPositionals: true,
});
const cuts = Number(positionals[0] ?? 500);
const [seconds, seed, lanes] = [values.seconds, values.seed, values.lanes].map(Number) as [
  number,
  number,
  number,
];
const tell = (line: string) => process.stdout.write(`${line}\n`);

const why = whyNoPowerCuts();
if (why !== null) {
  tell(why);
  process.exit(1);
}
const site = await makeScratch();
try {
  const base = await makeBase(site, 300);
  for (const fault of PLANTED_FAULTS) {
    const { wrong, cuts: made } = await cutPower({
      site,
      base,
      fault,
      cuts: 12,
      seconds: 4,
      seed,
      lanes,
    });
    tell(`${fault}: ${wrong.length} of ${made} cuts lost something`);
    if (wrong.length === 0) throw new Error(`the planted fault was not found: ${fault}`);
  }
  const plan = { site, base, cuts, seconds, seed, lanes, tell };
  const { acknowledged, told, wrong, cuts: made } = await cutPower(plan);
  tell(
    `${made} cuts in ${told} changes of the disk, ${acknowledged} acknowledged: ${wrong.length} cuts lost something`,
  );
  if (wrong.length > 0) process.exitCode = 1;
} finally {
  await removeScratch(site);
}
