import { LineWriter, linesOf, type NamesIo } from './names-io.ts';
import { answerTable, isTable, type RowAnswer } from './names-table.ts';

/** What a command says of one name: as JSON, as cells of a table, and as lines for a person. */
export interface NameAnswer extends RowAnswer {
  readonly lines: readonly string[];
}

export interface EachName {
  /** Names on the command line. */
  readonly names: readonly string[];
  readonly file: string | undefined;
  readonly column: string | undefined;
  readonly json: boolean;
  readonly added: readonly string[];
  answer(name: string): NameAnswer;
}

/** Options that every command on single names takes. */
export const EACH_NAME_OPTIONS = {
  in: { type: 'string' },
  column: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** Answers names from the command line, from a file of lines, from a table, or from standard input. */
export async function answerEachName(work: EachName, io: NamesIo): Promise<number> {
  const { file, column } = work;
  if (file !== undefined && file !== '-' && (isTable(file) || column !== undefined)) {
    const { added, json } = work;
    const columns = [column ?? null];
    const bad = await answerTable(
      { file, columns, added, json, answer: ([name]) => work.answer(name!) },
      io,
    );
    return bad === 0 ? 0 : 1;
  }
  const out = new LineWriter(io);
  if (file === undefined && work.names.length > 0) {
    for (const name of work.names) await show(work.answer(name), work.json, out);
    await out.end();
    return 0;
  }
  let [line, bad] = [0, 0];
  for await (const name of linesOf(file, io)) {
    line++;
    if (name.trim() === '') {
      bad++;
      io.stderr.write(`line ${line}: no name\n`);
      await out.write(work.json ? JSON.stringify({ line, problem: 'noName' }) : '');
    } else if (work.json)
      await out.write(JSON.stringify({ line, ...Object(work.answer(name).json) }));
    else await out.write([name, ...work.answer(name).cells].join('\t'));
  }
  await out.end();
  return bad === 0 ? 0 : 1;
}

async function show({ json, lines }: NameAnswer, asJson: boolean, out: LineWriter): Promise<void> {
  for (const line of asJson ? [JSON.stringify(json)] : lines) await out.write(line);
}
