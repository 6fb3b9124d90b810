/**
 * Gives every parser of Sila a million changed inputs:
 *   npm run fuzz [COUNT] [--only NAME] [--seed N]
 * Exit code 1 when one crashed, hung or took more memory than allowed.
 */
import { parseArgs } from 'node:util';
import { fuzz } from './campaign.ts';
import { CANARY, TARGETS } from './targets.ts';

const { values, positionals } = parseArgs({
  options: { only: { type: 'string' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const inputs = Number(positionals[0] ?? 1_000_000);
const seed = Number(values.seed);
const chosen = TARGETS.filter(({ name }) => name.includes(values.only ?? ''));

const canary = await fuzz(CANARY.name, { inputs: Math.min(inputs, 20_000), seed });
if (canary.faults.length === 0)
  throw new Error('the canary was not found: this campaign proves nothing');

for (const { name } of chosen) {
  const { faults, slowest } = await fuzz(name, { inputs, seed });
  process.stdout.write(
    `${name}: ${inputs} inputs, ${faults.length} faults, slowest ${slowest.toFixed(3)} s\n`,
  );
  for (const { input, what } of faults.slice(0, 10))
    process.stdout.write(`  input ${input}: ${what}\n`);
  if (faults.length > 0) process.exitCode = 1;
}
