import { type FileHandle, open, rename } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import {
  type InventedRecord,
  inventRecords,
  RECORD_COLUMNS,
  recordCells,
  TRUTH_COLUMNS,
  truthCells,
} from '@sila/fixtures';
import { writeCsv } from '@sila/formats';
import { CommandProblem } from './command.ts';

/** Rows held in memory before they are written. */
const BATCH = 5000;
const PROGRESS_EVERY = 100_000;

export interface ExampleRecordsPlan {
  readonly records: number;
  readonly seed: number;
  readonly out: string;
  /** Where to write what is known of each record: its person, household, namesakes and errors. */
  readonly truthInfo: string | null;
}

/** Streams invented records to a file, and beside it what is known of them. */
export async function writeExampleRecords(plan: ExampleRecordsPlan, stderr: Writable) {
  const started = performance.now();
  const byList: Record<string, number> = {};
  const records = await GrowingCsv.start(plan.out, RECORD_COLUMNS);
  const truth = plan.truthInfo ? await GrowingCsv.start(plan.truthInfo, TRUTH_COLUMNS) : null;
  let done = 0;
  for (const record of inventRecords(plan)) {
    await records.add(recordCells(record));
    await truth?.add(truthCells(record, plan.seed));
    count(byList, record);
    if (++done % PROGRESS_EVERY === 0) stderr.write(`${done} of ${plan.records} records\n`);
  }
  await records.finish();
  await truth?.finish();
  return {
    records: done,
    lists: byList,
    file: plan.out,
    ...(plan.truthInfo === null ? {} : { truthInfo: plan.truthInfo }),
    seconds: Math.round(performance.now() - started) / 1000,
    peakMiB: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

function count(byList: Record<string, number>, record: InventedRecord): void {
  byList[record.shape] = (byList[record.shape] ?? 0) + 1;
}

/** A CSV file written batch by batch under another name, and named when it is whole. */
class GrowingCsv {
  readonly #path: string;
  readonly #file: FileHandle;
  #rows: (readonly string[])[];

  private constructor(path: string, file: FileHandle, columns: readonly string[]) {
    this.#path = path;
    this.#file = file;
    this.#rows = [columns];
  }

  static async start(path: string, columns: readonly string[]): Promise<GrowingCsv> {
    return new GrowingCsv(path, await orProblem(path, open(partOf(path), 'w')), columns);
  }

  async add(row: readonly string[]): Promise<void> {
    this.#rows.push(row);
    if (this.#rows.length >= BATCH) await this.#write();
  }

  async finish(): Promise<void> {
    await this.#write();
    await this.#file.close();
    await orProblem(this.#path, rename(partOf(this.#path), this.#path));
  }

  async #write(): Promise<void> {
    const bytes = writeCsv(this.#rows);
    this.#rows = [];
    await orProblem(this.#path, this.#file.writeFile(bytes));
  }
}

function partOf(path: string): string {
  return `${path}.part`;
}

/** Turns a refusal of the file system into one line for the person at the keyboard. */
export async function orProblem<T>(path: string, act: Promise<T>): Promise<T> {
  try {
    return await act;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new CommandProblem(`cannot write ${path}: ${REASONS[code] ?? code}`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder is not there',
  ENOTDIR: 'its folder is a file',
  EACCES: 'not allowed',
  EPERM: 'not allowed',
  EROFS: 'the disk is read-only',
  EISDIR: 'it is a folder',
  ENOSPC: 'the disk is full',
};
