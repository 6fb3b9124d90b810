import { parseArgs } from 'node:util';
import { CommandProblem } from '../command.ts';

const OPTIONS = {
  out: { type: 'string' },
  since: { type: 'string' },
  checkpoint: { type: 'string' },
  zone: { type: 'string' },
  key: { type: 'string', multiple: true },
} as const;

/** Options and files of one part of `sila audit`. @throws CommandProblem naming the wrong word */
export function readAuditWords(words: readonly string[], allowed: (keyof typeof OPTIONS)[]) {
  const options = Object.fromEntries(
    Object.entries(OPTIONS).filter(([name]) => allowed.includes(name as keyof typeof OPTIONS)),
  ) as typeof OPTIONS;
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (error) {
    throw new CommandProblem(`audit: ${(error as Error).message}`, 2);
  }
}
