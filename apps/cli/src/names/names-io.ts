import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** Where `sila names` reads and writes. */
export interface NamesIo {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

/** Words met before a matcher is replaced, so that an endless stream keeps a bounded memory. */
export const MOST_WORDS = 300_000;
/** Lines between two words on how far a batch has come. */
const PROGRESS_EVERY = 50_000;

/** The lines of a file, or of standard input where none (or -) is named, as they come; without the mark of Unicode at its start. */
export async function* linesOf(file: string | undefined, io: NamesIo): AsyncGenerator<string> {
  const input = file === undefined || file === '-' ? io.stdin : createReadStream(file);
  let isFirst = true;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    yield isFirst ? line.replace(/^\ufeff/u, '') : line;
    isFirst = false;
  }
}

/** Writes lines in blocks and waits when the reader is slower. */
export class LineWriter {
  readonly #io: NamesIo;
  #block = '';
  #written = 0;

  constructor(io: NamesIo) {
    this.#io = io;
  }

  async write(line: string): Promise<void> {
    this.#block += `${line}\n`;
    this.#written++;
    if (this.#written % PROGRESS_EVERY === 0) this.#io.stderr.write(`${this.#written} lines\n`);
    if (this.#block.length > 65_536) await this.end();
  }

  async end(): Promise<void> {
    const block = this.#block;
    this.#block = '';
    if (block === '' || this.#io.stdout.write(block)) return;
    await new Promise((resolve) => this.#io.stdout.once('drain', resolve));
  }
}
