import { parseArgs } from 'node:util';
import { CommandProblem } from '../command.ts';

/** What the command line asked for. */
export interface LinkWords {
  readonly files: readonly string[];
  readonly id: string | null;
  readonly truth: string | null;
  readonly model: string | null;
  readonly map: string | null;
  readonly out: string;
  readonly clusters: string | null;
  readonly saveModel: string | null;
  readonly badRows: string | null;
  readonly resume: string | null;
  readonly onePerPerson: readonly string[];
  readonly json: boolean;
}

export const LINK_HELP = `sila link A.csv [B.csv …] --out links.csv [options]

Links files without a server: finds which rows speak of one person, within each
file and across files. CSV, XLSX, JSON lines or Parquet; encoding and header are
found. Files are written in the form their name ends with: .parquet, .jsonl, else CSV.

  --out FILE          the links: left_id, right_id, probability, bits, and their lists
  --clusters FILE     every record with the number of its cluster
  --id COLUMN         the column that names each record; else its row number
  --truth COLUMN      the person each record is of; used for the measures alone
  --one-per-person L  this file (its name) holds each person at most once, so no
                      link is looked for inside it; may stand several times.
                      Two files so marked are linked only across:
                      sila link a.csv b.csv --one-per-person a.csv --one-per-person b.csv
  --map FILE          what the columns mean, as JSON; else read from header and values:
                      {"columns": {"surname": "name.family", "zip": "identifier",
                                   "note": "ignore"},
                       "onePerPerson": ["a.csv"], "list": "COLUMN", "listDate": "2025-01-31",
                       "kind": "sought"}
                      A column is an attribute of a person (name.given, birth.date, …), or
                      text, category, identifier, date, range, or ignore. kind and listDate
                      may be {"column": "…"}; kind also {"column": "…", "values": {"gate": "released"}}.
  --model FILE        weights and threshold, as JSON; else learned from the records
  --save-model FILE   writes the model that was used
  --bad-rows FILE     rows with a fault in their form, which are linked all the same:
                      file, row, column, code, severity
  --resume FOLDER     keeps there what linking found until all is written; a run killed
                      in between goes on from it when called again with the same words
  --json              the measures, as JSON on stdout
`;

/** @throws CommandProblem when the words make no sense */
export function readLinkWords(args: readonly string[]): LinkWords {
  const { values, positionals } = parse(args);
  if (positionals.length === 0) throw new CommandProblem('sila link needs a file; see --help.', 2);
  if (values.out === undefined) throw new CommandProblem('sila link needs --out FILE.', 2);
  return {
    files: positionals,
    id: values.id ?? null,
    truth: values.truth ?? null,
    model: values.model ?? null,
    map: values.map ?? null,
    out: values.out,
    clusters: values.clusters ?? null,
    saveModel: values['save-model'] ?? null,
    badRows: values['bad-rows'] ?? null,
    resume: values.resume ?? null,
    onePerPerson: values['one-per-person'] ?? [],
    json: values.json ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        id: { type: 'string' },
        truth: { type: 'string' },
        model: { type: 'string' },
        map: { type: 'string' },
        out: { type: 'string' },
        clusters: { type: 'string' },
        'bad-rows': { type: 'string' },
        resume: { type: 'string' },
        'save-model': { type: 'string' },
        'one-per-person': { type: 'string', multiple: true },
        json: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new CommandProblem((error as Error).message.split('\n')[0] ?? 'bad words', 2);
  }
}
