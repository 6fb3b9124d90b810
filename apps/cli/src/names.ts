import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { NameIndex, NameMatcher } from '@sila/names';

export interface NamesIo {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
}

const USAGE = `Usage:
  sila names compare [FILE] [--json]
      two names a line, separated by a tab; the same line out with score and same|unsure|different
  sila names search --pool FILE --top K [FILE] [--json]
      query number, rank, pool line number, score; numbers count from 1, best first
  FILE is standard input when left out.
`;

/** Words met before the matcher is replaced, so that an endless stream keeps a bounded memory. */
const MOST_WORDS = 300_000;

/** `sila names …`; answers the process's exit code. No message names a person: lines are told by number. */
export async function runNames(args: string[], io: NamesIo): Promise<number> {
  const [command, ...rest] = args;
  try {
    if (command === 'compare') return await compareLines(rest, io);
    if (command === 'search') return await searchLines(rest, io);
  } catch (error) {
    io.stderr.write(`sila names: ${reasonOf(error)}\n`);
    return 1;
  }
  const asked = command === 'help' || command === '--help';
  (asked ? io.stdout : io.stderr).write(USAGE);
  return asked ? 0 : 2;
}

async function compareLines(args: string[], io: NamesIo): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean' } },
  });
  const out = new LineWriter(io.stdout);
  let matcher = new NameMatcher();
  let malformed = 0;
  let number = 0;
  for await (const line of linesOf(positionals[0], io)) {
    number++;
    const names = line.split('\t');
    if (names.length !== 2 || names[0]!.trim() === '' || names[1]!.trim() === '') {
      malformed++;
      io.stderr.write(`line ${number}: expected two names separated by one tab\n`);
      await out.write(
        values.json ? JSON.stringify({ line: number, problem: 'notTwoNames' }) : `${line}\t\t`,
      );
      continue;
    }
    if (matcher.table.size > MOST_WORDS) matcher = new NameMatcher();
    const left = matcher.prepare(names[0]!);
    const right = matcher.prepare(names[1]!);
    if (values.json)
      await out.write(JSON.stringify({ line: number, ...matcher.compare(left, right) }));
    else {
      const score = matcher.score(left, right);
      await out.write(`${line}\t${score.toFixed(4)}\t${matcher.verdict(score)}`);
    }
  }
  await out.end();
  return malformed === 0 ? 0 : 1;
}

async function searchLines(args: string[], io: NamesIo): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      pool: { type: 'string' },
      top: { type: 'string', default: '10' },
      json: { type: 'boolean' },
    },
  });
  const top = Number(values.top);
  if (values.pool === undefined || !Number.isInteger(top) || top < 1) {
    io.stderr.write(
      `sila names search: --pool FILE and --top K (a whole number from 1) are needed\n${USAGE}`,
    );
    return 2;
  }
  const index = new NameIndex();
  let poolLine = 0;
  for await (const name of linesOf(values.pool, io)) index.add(++poolLine, name);
  const out = new LineWriter(io.stdout);
  let query = 0;
  for await (const name of linesOf(positionals[0], io)) {
    query++;
    for (const [at, { id, score }] of index.search(name, top).entries()) {
      const rank = at + 1;
      const shown = score.toFixed(4);
      await out.write(
        values.json
          ? JSON.stringify({ query, rank, line: id, score })
          : `${query}\t${rank}\t${id}\t${shown}`,
      );
    }
  }
  await out.end();
  return 0;
}

function linesOf(file: string | undefined, io: NamesIo): AsyncIterable<string> {
  const input = file === undefined || file === '-' ? io.stdin : createReadStream(file);
  return createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
}

/** Writes lines in blocks and waits when the reader is slower. */
class LineWriter {
  readonly #out: Writable;
  #block = '';

  constructor(out: Writable) {
    this.#out = out;
  }

  async write(line: string): Promise<void> {
    this.#block += `${line}\n`;
    if (this.#block.length > 65_536) await this.end();
  }

  async end(): Promise<void> {
    const block = this.#block;
    this.#block = '';
    if (block === '' || this.#out.write(block)) return;
    await new Promise((resolve) => this.#out.once('drain', resolve));
  }
}

/** A file's own path stays in the message; nothing else of the input does. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : 'cannot go on';
}
