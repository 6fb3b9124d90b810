import { once } from 'node:events';
import type { WriteStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { ATTRIBUTES, SEALED_ATTRIBUTES } from '@sila/domain';
import { EXPORT_COLUMNS, writeCsv } from '@sila/formats';
import { beginExport, exportRecords, proposeExport, type RecordView } from '@sila/tracing';
import { type Command, type CommandIo, CommandProblem } from '../command.ts';
import { type OpenRegistry, withRegistry } from './open-registry.ts';
import { writeWhole } from './write-whole.ts';

const FORMATS = ['csv', 'jsonl'] as const;
type ExportFormat = (typeof FORMATS)[number];

const SHOWN = ATTRIBUTES.filter((attribute) => !SEALED_ATTRIBUTES.has(attribute));
const HEADER = [...EXPORT_COLUMNS, ...SHOWN];

const HOW = 'sila export [--format csv|jsonl], then sila export --out FILE --approval ID';

/**
 * `sila export`: every record as stated, with the person it belongs to by the
 * decisions of reviewers. It takes two: called without an approval it proposes
 * one; once another coordinator has approved that, it writes the file, which
 * appears under its name only when whole.
 */
export const runExport: Command = async (words, io) => {
  const { out, format, approvalId } = readExportWords(words);
  if (approvalId === null) return propose(io, format);
  if (out === null) throw new CommandProblem(HOW, 2);
  const tally = await writeWhole(out, (file) =>
    withRegistry(io, (registry) => writeRecords(registry, { approvalId, format }, file)),
  );
  io.stdout.write(`${JSON.stringify({ file: out, format, ...tally })}\n`);
  return 0;
};

async function propose(io: CommandIo, format: ExportFormat): Promise<number> {
  const { approval } = await withRegistry(io, (registry) =>
    registry.act(proposeExport, { format }),
  );
  io.stderr.write(
    'An export takes two people. Another coordinator approves it on the page Approvals; then:\n' +
      `  sila export --out FILE --approval ${approval.id}\n`,
  );
  io.stdout.write(
    `${JSON.stringify({ approval: approval.id, format, expires: approval.expiresAt })}\n`,
  );
  return 0;
}

interface ExportWords {
  readonly out: string | null;
  readonly format: ExportFormat;
  readonly approvalId: string | null;
}

function readExportWords(words: readonly string[]): ExportWords {
  const text = { type: 'string' } as const;
  const options = { out: text, format: text, approval: text } as const;
  try {
    const { values } = parseArgs({ args: [...words], options });
    const { out = null, approval: approvalId = null } = values;
    const guessed = out?.endsWith('.jsonl') ? 'jsonl' : 'csv';
    const format = FORMATS.find((one) => one === (values.format ?? guessed));
    if (format) return { out, format, approvalId };
  } catch (error) {
    throw new CommandProblem(`export: ${(error as Error).message}`, 2);
  }
  throw new CommandProblem(HOW, 2);
}

async function writeRecords(
  registry: OpenRegistry,
  { approvalId, format }: { readonly approvalId: string; readonly format: ExportFormat },
  file: WriteStream,
) {
  await registry.act(beginExport, { approvalId, format });
  const persons = new Set<string>();
  let records = 0;
  if (format === 'csv') file.write(writeCsv([HEADER], { byteOrderMark: true }));
  for (let more = true; more; ) {
    const page = await registry.act(exportRecords, { approvalId });
    for (const record of page.records) persons.add(record.personId);
    records += page.records.length;
    if (!file.write(format === 'csv' ? csvOf(page.records) : jsonlOf(page.records)))
      await once(file, 'drain');
    more = page.more;
  }
  return { records, persons: persons.size };
}

function csvOf(records: readonly RecordView[]): Uint8Array {
  const rows = records.map((record) => [
    record.id,
    record.personId,
    record.sourceName,
    record.kind,
    record.listName,
    record.listDate ?? '',
    String(record.row),
    ...SHOWN.map((attribute) => statedBy(record, attribute)),
  ]);
  return writeCsv(rows, { escapeFormulas: true });
}

/** A record may state an attribute more than once, in several columns. */
function statedBy(record: RecordView, attribute: string): string {
  const said = record.statements.filter((one) => one.attribute === attribute);
  return said.map(({ asStated }) => asStated).join(' | ');
}

function jsonlOf(records: readonly RecordView[]): string {
  return records.map((record) => `${JSON.stringify(lineOf(record))}\n`).join('');
}

function lineOf(record: RecordView) {
  const { id, personId, sourceName, kind, listName, listDate, row } = record;
  const statements = record.statements
    .filter(({ sealed, hidden }) => !sealed && !hidden)
    .map(({ attribute, asStated, read }) => ({ attribute, asStated, read }));
  return {
    record: id,
    person: personId,
    source: sourceName,
    kind,
    list: listName,
    listDate,
    row,
    statements,
  };
}
