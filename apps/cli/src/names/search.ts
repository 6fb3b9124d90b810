import { NameIndex } from '@sila/names';
import { CommandProblem } from '../command.ts';
import { LineWriter, linesOf, type NamesIo } from './names-io.ts';
import { readWords, wholeNumber } from './names-words.ts';

/** `sila names search`: one query, or lines of queries, against the names of a file, one a line. */
export async function searchNames(args: readonly string[], io: NamesIo): Promise<number> {
  const { values, positionals } = readWords(args, {
    pool: { type: 'string' },
    top: { type: 'string', default: '10' },
    json: { type: 'boolean' },
  });
  const top = wholeNumber('--top', values.top);
  const json = values.json === true;
  if (values.pool !== undefined) {
    const index = await readPool(values.pool, io);
    return searchLines(positionals[0], { index: index.index, top, json }, io);
  }
  const [pool, query] = positionals;
  if (pool === undefined || query === undefined) {
    throw new CommandProblem(
      'sila names search needs FILE and QUERY, or --pool FILE and --top K.',
      2,
    );
  }
  return searchOnce(query, { ...(await readPool(pool, io)), top, json }, io);
}

async function readPool(file: string, io: NamesIo) {
  const index = new NameIndex();
  const names: string[] = [];
  for await (const name of linesOf(file, io)) index.add(names.push(name), name);
  return { index, names };
}

interface Search {
  readonly index: NameIndex;
  readonly top: number;
  readonly json: boolean;
}

async function searchOnce(
  query: string,
  { index, names, top, json }: Search & { readonly names: readonly string[] },
  io: NamesIo,
): Promise<number> {
  const out = new LineWriter(io);
  for (const [at, { id, score }] of index.search(query, top).entries()) {
    const name = names[id - 1]!;
    await out.write(
      json
        ? JSON.stringify({ rank: at + 1, line: id, score, name })
        : `${score.toFixed(4)}\t${id}\t${name}`,
    );
  }
  await out.end();
  return 0;
}

async function searchLines(
  file: string | undefined,
  { index, top, json }: Search,
  io: NamesIo,
): Promise<number> {
  const out = new LineWriter(io);
  let query = 0;
  for await (const name of linesOf(file, io)) {
    query++;
    for (const [at, { id, score }] of index.search(name, top).entries()) {
      const rank = at + 1;
      await out.write(
        json
          ? JSON.stringify({ query, rank, line: id, score })
          : `${query}\t${rank}\t${id}\t${score.toFixed(4)}`,
      );
    }
  }
  await out.end();
  return 0;
}
