import { existsSync } from 'node:fs';
import { NameMatcher } from '@sila/names';
import { CommandProblem } from '../command.ts';
import { LineWriter, linesOf, MOST_WORDS, type NamesIo } from './names-io.ts';
import { answerTable, isTable } from './names-table.ts';
import { readWords } from './names-words.ts';

/** `sila names compare`: two names, lines of two names, or two columns of a table. */
export async function compareNamesCommand(args: readonly string[], io: NamesIo): Promise<number> {
  const { values, positionals } = readWords(args, {
    json: { type: 'boolean' },
    left: { type: 'string' },
    right: { type: 'string' },
  });
  const [first, second, third] = positionals;
  // The words may be names: none of them is repeated in the message.
  if (third !== undefined || (second === undefined && isMissing(first)))
    throw new CommandProblem('compare takes two names, each in quotes, or one file.', 2);
  const json = values.json === true;
  if (first !== undefined && second !== undefined) return comparePair([first, second], json, io);
  if (first !== undefined && (isTable(first) || values.left !== undefined)) {
    const compared = new Compared();
    const bad = await answerTable(
      {
        file: first,
        columns: [values.left ?? null, values.right ?? null],
        added: ['score', 'verdict'],
        json,
        answer: ([left, right]) => compared.answer(left!, right!),
      },
      io,
    );
    return bad === 0 ? 0 : 1;
  }
  return compareLines(first, json, io);
}

function isMissing(file: string | undefined): boolean {
  return file !== undefined && file !== '-' && !existsSync(file);
}

async function comparePair(
  [left, right]: [string, string],
  json: boolean,
  io: NamesIo,
): Promise<number> {
  const { score, verdict, reasons } = new Compared().compare(left, right);
  const out = new LineWriter(io);
  if (json) await out.write(JSON.stringify({ score, verdict, reasons }));
  else {
    await out.write(`${verdict}\t${score.toFixed(4)}`);
    for (const { part, left: one, right: other, code, weightBits } of reasons) {
      const bits = `${weightBits >= 0 ? '+' : ''}${weightBits.toFixed(1)}`;
      await out.write(`  ${part}\t${one ?? '–'}\t${other ?? '–'}\t${code}\t${bits}`);
    }
  }
  await out.end();
  return 0;
}

async function compareLines(file: string | undefined, json: boolean, io: NamesIo): Promise<number> {
  const out = new LineWriter(io);
  const compared = new Compared();
  let malformed = 0;
  let number = 0;
  for await (const line of linesOf(file, io)) {
    number++;
    const names = line.split('\t');
    if (names.length !== 2 || names[0]!.trim() === '' || names[1]!.trim() === '') {
      malformed++;
      io.stderr.write(`line ${number}: expected two names separated by one tab\n`);
      await out.write(
        json ? JSON.stringify({ line: number, problem: 'notTwoNames' }) : `${line}\t\t`,
      );
      continue;
    }
    if (json) {
      await out.write(JSON.stringify({ line: number, ...compared.compare(names[0]!, names[1]!) }));
    } else {
      const { cells } = compared.answer(names[0]!, names[1]!);
      await out.write(`${line}\t${cells.join('\t')}`);
    }
  }
  await out.end();
  return malformed === 0 ? 0 : 1;
}

/** One matcher for many pairs, replaced when it has met too many words. */
class Compared {
  #matcher = new NameMatcher();

  compare(left: string, right: string) {
    const matcher = this.#fresh();
    return matcher.compare(matcher.prepare(left), matcher.prepare(right));
  }

  answer(left: string, right: string) {
    const matcher = this.#fresh();
    const score = matcher.score(matcher.prepare(left), matcher.prepare(right));
    const verdict = matcher.verdict(score);
    return { json: { score, verdict }, cells: [score.toFixed(4), verdict] };
  }

  #fresh(): NameMatcher {
    if (this.#matcher.table.size > MOST_WORDS) this.#matcher = new NameMatcher();
    return this.#matcher;
  }
}
