import { CommandProblem } from './command.ts';
import { compareNamesCommand } from './names/compare.ts';
import { NAMES_HELP } from './names/names-help.ts';
import type { NamesIo } from './names/names-io.ts';
import { parseNames } from './names/parse.ts';
import { searchNames } from './names/search.ts';
import { spellNames } from './names/spellings.ts';
import { transliterateNames } from './names/transliterate.ts';

const COMMANDS: Readonly<
  Record<string, (args: readonly string[], io: NamesIo) => Promise<number>>
> = {
  compare: compareNamesCommand,
  search: searchNames,
  parse: parseNames,
  transliterate: transliterateNames,
  spellings: spellNames,
};

/** `sila names …`; answers the process's exit code. No message names a person: lines are told by number. */
export async function runNames(args: string[], io: NamesIo): Promise<number> {
  const [word = '', ...rest] = args;
  const asksForHelp = [word, ...rest].some((one) => /^(?:help|--help|-h)$/u.test(one));
  if (asksForHelp) {
    io.stdout.write(NAMES_HELP);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, word) ? COMMANDS[word] : undefined;
  if (!command) {
    io.stderr.write(NAMES_HELP);
    return 2;
  }
  try {
    return await command(rest, io);
  } catch (error) {
    io.stderr.write(`sila names: ${reasonOf(error)}\n`);
    return error instanceof CommandProblem ? error.exitCode : 1;
  }
}

/** A file's own path stays in the message; nothing else of the input does. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : 'cannot go on';
}
