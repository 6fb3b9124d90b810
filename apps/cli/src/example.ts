import { parseArgs } from 'node:util';
import { type CommandIo, CommandProblem } from './command.ts';
import { writeExampleLists } from './example-lists.ts';
import { writeExampleRecords } from './example-records.ts';

const MAX_RECORDS = 100_000_000;
const DEFAULT_SEED = 1;

type Output = Pick<CommandIo, 'stdout' | 'stderr'>;

/**
 * `sila example --records N --out FILE.csv [--truth-info FILE] [--seed S]`
 * writes invented records with their truth; `sila example --lists FOLDER
 * [--seed S]` the four lists of the invented example, and one with bad rows.
 * A summary in JSON on stdout, progress on stderr.
 *
 * @returns 0 when everything was written
 * @throws CommandProblem on wrong words or a file that can't be written
 */
export async function runExample(args: readonly string[], io: Output): Promise<number> {
  const { records, out, lists, seed, 'truth-info': truthInfo } = readOptions(args);
  const chosenSeed =
    seed === undefined ? DEFAULT_SEED : wholeNumber('--seed', seed, 0, 2 ** 32 - 1);
  if (lists === undefined && (records === undefined || out === undefined)) {
    throw new CommandProblem('example needs --records N --out FILE.csv, or --lists FOLDER', 2);
  }
  const summary: Record<string, unknown> = { seed: chosenSeed };
  if (records !== undefined && out !== undefined) {
    const count = wholeNumber('--records', records, 1, MAX_RECORDS);
    const plan = { records: count, seed: chosenSeed, out, truthInfo: truthInfo ?? null };
    Object.assign(summary, await writeExampleRecords(plan, io.stderr));
  }
  if (lists !== undefined) {
    Object.assign(summary, await writeExampleLists(lists, chosenSeed));
  }
  io.stdout.write(`${JSON.stringify(summary)}\n`);
  return 0;
}

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        records: { type: 'string' },
        out: { type: 'string' },
        'truth-info': { type: 'string' },
        lists: { type: 'string' },
        seed: { type: 'string' },
      },
    }).values;
  } catch (error) {
    const [firstLine] = (error as Error).message.split('\n');
    throw new CommandProblem(`example: ${firstLine}`, 2);
  }
}

function wholeNumber(option: string, text: string, low: number, high: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= low && value <= high)) {
    throw new CommandProblem(`${option} takes a whole number from ${low} to ${high}`, 2);
  }
  return value;
}
