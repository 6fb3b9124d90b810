import { parseArgs } from 'node:util';
import { proposeErasure } from '@sila/tracing';
import { type Command, CommandProblem } from './command.ts';
import { withRegistry } from './registry/open-registry.ts';

const USAGE = 'sila erase RECORD --reason TEXT';

/** `sila erase RECORD --reason TEXT`: proposes to erase a record for good; it is done when a coordinator approves it. */
export const runErase: Command = async (words, io) => {
  const { id, reason } = readWords(words);
  const { awaits } = await withRegistry(io, ({ act }) => act(proposeErasure, { id, reason }));
  io.stdout.write(`${JSON.stringify({ proposed: awaits })}\n`);
  return 0;
};

function readWords(words: readonly string[]): { id: string; reason: string } {
  try {
    const options = { reason: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({
      args: [...words],
      options,
      allowPositionals: true,
    });
    const [id, ...more] = positionals;
    if (id && more.length === 0 && values.reason?.trim()) return { id, reason: values.reason };
  } catch (error) {
    throw new CommandProblem(`erase: ${(error as Error).message}`, 2);
  }
  throw new CommandProblem(USAGE, 2);
}
