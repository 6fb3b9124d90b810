import type { Readable, Writable } from 'node:stream';

/** Where a command reads and writes: JSON and tables on stdout, progress and problems on stderr. */
export interface CommandIo {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** The environment: PORT, HOST, SILA_DATA, DATABASE_URL. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The built web app. */
  readonly webFolder: string;
  /** The data folder where SILA_DATA names none. */
  readonly dataFolder: string;
  readonly version: string;
}

/**
 * One word of the command line.
 *
 * @param words what stands after the command's name
 * @returns the exit code: 0 only when everything asked for was done
 * @throws CommandProblem one line for the person at the keyboard
 */
export type Command = (words: readonly string[], io: CommandIo) => Promise<number>;

/** What the person can mend: a wrong option, a file that is not there. Shown as one line. */
export class CommandProblem extends Error {
  override readonly name = 'CommandProblem';

  /** @param exitCode 2 when the words were wrong, 1 when the work could not be done */
  constructor(
    message: string,
    readonly exitCode = 1,
  ) {
    super(message);
  }
}
