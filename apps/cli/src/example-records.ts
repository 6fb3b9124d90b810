import { type FileHandle, open, rename } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { RECORD_COLUMNS, TRUTH_COLUMNS } from '@sila/fixtures';
import { writeCsv } from '@sila/formats';
import { CommandProblem } from './command.ts';
import { inventBatches } from './example/invent-batches.ts';

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
  const records = await GrowingFile.start(plan.out, RECORD_COLUMNS);
  const truth = plan.truthInfo ? await GrowingFile.start(plan.truthInfo, TRUTH_COLUMNS) : null;
  const lists: Record<string, number> = {};
  let done = 0;
  for await (const batch of inventBatches(plan)) {
    await records.add(batch.records);
    await truth?.add(batch.truth);
    for (const [list, rows] of Object.entries(batch.lists)) lists[list] = (lists[list] ?? 0) + rows;
    const before = Math.floor(done / PROGRESS_EVERY);
    done += batch.rows;
    if (Math.floor(done / PROGRESS_EVERY) > before) {
      stderr.write(`${done} of ${plan.records} records\n`);
    }
  }
  await records.finish();
  await truth?.finish();
  return {
    records: done,
    lists,
    file: plan.out,
    ...(plan.truthInfo === null ? {} : { truthInfo: plan.truthInfo }),
    seconds: Math.round(performance.now() - started) / 1000,
    peakMiB: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

/** A file written batch by batch under another name, and named when it is whole. */
class GrowingFile {
  readonly #path: string;
  readonly #file: FileHandle;

  private constructor(path: string, file: FileHandle) {
    this.#path = path;
    this.#file = file;
  }

  static async start(path: string, columns: readonly string[]): Promise<GrowingFile> {
    const file = new GrowingFile(path, await orProblem(path, open(partOf(path), 'w')));
    await file.add(writeCsv([columns]));
    return file;
  }

  async add(bytes: Uint8Array): Promise<void> {
    await orProblem(this.#path, this.#file.writeFile(bytes));
  }

  async finish(): Promise<void> {
    await this.#file.close();
    await orProblem(this.#path, rename(partOf(this.#path), this.#path));
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
