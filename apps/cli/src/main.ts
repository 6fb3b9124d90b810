import { readFileSync } from 'node:fs';
import { type Command, type CommandIo, CommandProblem } from './command.ts';
import { isExpected } from './expected.ts';

/** Loaded only when called, so that `names` need not read a web server. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./serve.ts')).runServe,
  import: async () => (await import('./registry/import-list.ts')).runImport,
  account: async () => (await import('./account.ts')).runAccount,
  audit: async () => (await import('./audit.ts')).runAudit,
  key: async () => (await import('./key.ts')).runKey,
  erase: async () => (await import('./erase.ts')).runErase,
  backup: async () => (await import('./backup.ts')).runBackup,
  restore: async () => (await import('./backup/restore.ts')).runRestore,
  export: async () => (await import('./registry/export-records.ts')).runExport,
  link: async () => (await import('./link.ts')).runLink,
  names: async () => {
    const { runNames } = await import('./names.ts');
    return (words, io) => runNames([...words], io);
  },
  example: async () => (await import('./example.ts')).runExample,
  chart: async () => (await import('./chart.ts')).runChart,
};

/** Commands with more to say than the general help holds. */
const OWN_HELP: ReadonlySet<string> = new Set(['link', 'names']);

const HELP = `Sila traces missing people: takes every list as it is, finds which records
speak of the same person and says why, lets people decide.

  sila serve                          the web app, on PORT (8080) of HOST (127.0.0.1)
  sila import FILE --source NAME      takes a list into the registry
      [--kind KIND] [--list-date DATE] [--map FILE]
  sila export [--format F]            asks a second coordinator to let all records leave
  sila export --out FILE --approval ID  … and writes them once it was approved
      [--format csv|jsonl]
  sila account unlock LOGIN           takes the second factor off, when a phone is gone
  sila audit export --out FILE        the audit with its signed checkpoints
  sila audit verify FILE              proves an export without any server
      [--checkpoint FILE] [--key KEY …]
  sila audit checkpoint [--since FILE]  the last checkpoint, for a witness to keep
  sila audit witness FILE --checkpoint KEPT  proves that the audit only grew
  sila erase RECORD --reason TEXT     erases a record for good, with what is sealed of it
  sila key make --out FILE            a new key of the organisation, for SILA_TENANT_KEY_FILE
  sila key split --out FOLDER         its copy in three shares: any two give it back
  sila key join SHARE SHARE --out FILE
  sila key lock --passphrase-file FILE  from then on it opens by SILA_PASSPHRASE_FILE
  sila key rotate --out FOLDER --old FILE  a new key, its shares into FOLDER, the old one into FILE
  sila key rotate --from FILE         after an older backup: from its key to the present one
  sila backup key --out FILE          a key pair: FILE opens backups, keep it elsewhere
  sila backup --out FILE              everything, sealed for holders of a key
      --to KEY … | --passphrase-file FILE
  sila backup drill FILE              restores it into a scratch database and compares
      --identity FILE | --passphrase-file FILE
  sila restore FILE                   a backup into an empty data folder
      --identity FILE | --passphrase-file FILE
  sila link A.csv [B.csv …] --out links.csv --json
      [--id COLUMN] [--truth COLUMN] [--map FILE] [--model FILE] [--clusters FILE]
  sila names compare A B | [FILE]     two names, or two a line: same or different, and why
  sila names search FILE QUERY | --pool FILE --top K [FILE]
  sila names parse | transliterate | spellings NAME
                                      parts, Latin letters, likely spellings; sila names help
  sila names compare [FILE]           two names a line, tab between: same or different
  sila names search --pool FILE --top K [FILE]
  sila chart registry|example --out FILE.html|FOLDER [--lang en|ar]
  sila chart pair|cluster ID --out FILE.svg
                                      the analyst's pictures, as SVG or HTML
  sila example --records N --out FILE.csv [--seed S] [--truth-info FILE]
  sila example --lists FOLDER [--seed S]
                                      invented people only

Data live in SILA_DATA (the folder data beside Sila); DATABASE_URL names a
PostgreSQL server of your own instead. JSON on stdout, progress on stderr.
`;

/** What the starter of the program knows and the program does not. */
export interface Place {
  /** The clone: the data folder and the built web app are in it. */
  readonly root: string;
}

/**
 * Runs one command of `sila` in this process.
 *
 * @param words the command line after the program's name
 * @returns the exit code, 0 only on success
 */
export async function main(words: readonly string[], place: Place): Promise<number> {
  const [name = 'help', ...rest] = words;
  const io = ioOf(place);
  if (/^(help|--help|-h)$/.test(name)) return say(io, HELP);
  if (/^(version|--version|-v)$/.test(name)) return say(io, `${io.version}\n`);
  try {
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!load) throw new CommandProblem(`There is no command "${name}"; see sila help.`, 2);
    if (!OWN_HELP.has(name) && rest.some((word) => /^(--help|-h)$/.test(word))) {
      return say(io, HELP);
    }
    return await (await load())(rest, io);
  } catch (error) {
    if (!isExpected(error)) throw error;
    io.stderr.write(`${error.message.replaceAll('\n', ' ')}\n`);
    return error instanceof CommandProblem ? error.exitCode : 1;
  }
}

function say(io: CommandIo, text: string): number {
  io.stdout.write(text);
  return 0;
}

function ioOf({ root }: Place): CommandIo {
  const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
  // A reader that has seen enough (head, less) is no fault of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    webFolder: `${root}/dist/web`,
    dataFolder: `${root}/data`,
    version: String(version),
  };
}
