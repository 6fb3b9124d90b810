import { parseArgs } from 'node:util';
import { parsePartialDate, RECORD_KINDS, type RecordKind } from '@sila/domain';
import { CommandProblem } from '../command.ts';

/** What `sila import` was asked to do. */
export interface ImportWords {
  readonly file: string;
  readonly source: string;
  /** Null: as the source is known, else as the columns suggest. */
  readonly kind: RecordKind | null;
  readonly onePerPerson: boolean;
  /** EDTF. */
  readonly listDate: string | null;
  readonly map: string | null;
  /** False leaves the comparing with other lists to a later run. */
  readonly link: boolean;
}

const USAGE =
  'sila import FILE --source NAME [--kind KIND] [--list-date DATE] [--one-per-person] [--map FILE] [--no-link]';

/** @throws CommandProblem (exit code 2) when the words are not those of `sila import` */
export function readImportWords(words: readonly string[]): ImportWords {
  const { values, positionals } = parse(words);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1 || !values.source?.trim()) {
    throw new CommandProblem(`${USAGE}: one FILE and the NAME of its source are needed.`, 2);
  }
  return {
    file,
    source: values.source.trim(),
    kind: readKind(values.kind),
    onePerPerson: values['one-per-person'] ?? false,
    listDate: readDate(values['list-date']),
    map: values.map ?? null,
    link: !values['no-link'],
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        source: { type: 'string' },
        kind: { type: 'string' },
        'list-date': { type: 'string' },
        'one-per-person': { type: 'boolean' },
        map: { type: 'string' },
        'no-link': { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new CommandProblem(`import: ${(error as Error).message}`, 2);
  }
}

function readKind(text: string | undefined): RecordKind | null {
  if (text === undefined) return null;
  const kind = RECORD_KINDS.find((one) => one === text);
  if (kind) return kind;
  throw new CommandProblem(`--kind is one of ${RECORD_KINDS.join(', ')}; it was "${text}".`, 2);
}

function readDate(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (parsePartialDate(text) !== null) return text;
  throw new CommandProblem(
    `--list-date is a date such as 2025-01-31, 2025-01 or 2024~; it was "${text}".`,
    2,
  );
}
