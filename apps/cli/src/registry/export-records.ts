import { once } from 'node:events';
import type { WriteStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { ATTRIBUTES, SEALED_ATTRIBUTES } from '@sila/domain';
import { writeCsv } from '@sila/formats';
import { exportRecords, type RecordView } from '@sila/tracing';
import { type Command, CommandProblem } from '../command.ts';
import { type OpenRegistry, withRegistry } from './open-registry.ts';
import { writeWhole } from './write-whole.ts';

const FORMATS = ['csv', 'jsonl'] as const;
type ExportFormat = (typeof FORMATS)[number];

const SHOWN = ATTRIBUTES.filter((attribute) => !SEALED_ATTRIBUTES.has(attribute));
const HEADER = ['record', 'person', 'source', 'kind', 'list', 'list date', 'row', ...SHOWN];

/**
 * `sila export`: every record as stated, with the person it belongs to by the
 * decisions of reviewers. The file appears under its name only when whole.
 */
export const runExport: Command = async (words, io) => {
  const { out, format } = readExportWords(words);
  const tally = await writeWhole(out, (file) =>
    withRegistry(io, (registry) => writeRecords(registry, file, format)),
  );
  io.stdout.write(`${JSON.stringify({ file: out, format, ...tally })}\n`);
  return 0;
};

function readExportWords(words: readonly string[]): { out: string; format: ExportFormat } {
  const options = { out: { type: 'string' }, format: { type: 'string' } } as const;
  try {
    const { values } = parseArgs({ args: [...words], options });
    const guessed = values.out?.endsWith('.jsonl') ? 'jsonl' : 'csv';
    const format = FORMATS.find((one) => one === (values.format ?? guessed));
    if (values.out && format) return { out: values.out, format };
  } catch (error) {
    throw new CommandProblem(`export: ${(error as Error).message}`, 2);
  }
  throw new CommandProblem('sila export --out FILE [--format csv|jsonl]', 2);
}

async function writeRecords(registry: OpenRegistry, file: WriteStream, format: ExportFormat) {
  const persons = new Set<string>();
  let [records, after]: [number, string | null] = [0, null];
  if (format === 'csv') file.write(writeCsv([HEADER], { byteOrderMark: true }));
  do {
    const page: { records: readonly RecordView[]; next: string | null } = await registry.act(
      exportRecords,
      { after },
    );
    for (const record of page.records) persons.add(record.personId);
    records += page.records.length;
    if (!file.write(format === 'csv' ? csvOf(page.records) : jsonlOf(page.records)))
      await once(file, 'drain');
    after = page.next;
  } while (after !== null);
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
    .filter(({ sealed }) => !sealed)
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
