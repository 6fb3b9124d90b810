import { createReadStream } from 'node:fs';
import { type AuditFault, verifyExport } from '@sila/vault';
import { type Command, CommandProblem } from '../command.ts';
import { readAuditWords } from './audit-words.ts';
import { fileLines } from './file-lines.ts';
import { keptCheckpoint } from './kept-checkpoint.ts';
import { watchLines } from './unusual-days.ts';

const SAYS: Readonly<Record<AuditFault['fault'], string>> = {
  empty: 'the file is empty',
  unreadable: 'this is not a line of an audit export, or not as it was written',
  headMissing: 'the export has no first line',
  headRepeated: 'a first line stands in the middle',
  outOfOrder: 'an entry or a checkpoint is missing, moved or added',
  rootDiffers: 'an entry before this checkpoint is not what was signed',
  notSigned: 'the signature does not hold',
  otherKey: 'signed by a key that is not known',
  cutShort: 'the end is missing',
  witnessDiffers: 'up to the checkpoint that was kept, the entries are not the same',
  witnessBeyond: 'the export ends before the checkpoint that was kept',
};

/**
 * `sila audit verify FILE`: proves an export without any server. Exit code 1
 * when anything was edited, left out, moved or cut off, and on which line. What
 * holds is looked through for unusual days, by the days and nights of a zone.
 */
export const verifyAudit: Command = async (words, io) => {
  const { values, positionals } = readAuditWords(words, ['checkpoint', 'key', 'zone']);
  const [path, ...more] = positionals;
  if (!path || more.length > 0)
    throw new CommandProblem(
      'sila audit verify FILE [--checkpoint FILE] [--key KEY …] [--zone ZONE]',
      2,
    );
  const witness = values.checkpoint === undefined ? undefined : keptCheckpoint(values.checkpoint);
  const watch = watchLines(values.zone ?? 'UTC');
  const lines = watch.through(linesOf(path));
  const proof = await verifyExport(lines, { witness, keys: values.key });
  const { fault } = proof;
  // Days of entries that were meddled with say nothing.
  const unusual = fault === null ? watch.unusual() : [];
  io.stdout.write(`${JSON.stringify({ file: path, holds: fault === null, ...proof, unusual })}\n`);
  if (fault === null) return 0;
  throw new CommandProblem(`${path}, line ${fault.line}: ${SAYS[fault.fault]}.`);
};

async function* linesOf(path: string): AsyncGenerator<string> {
  try {
    yield* fileLines(createReadStream(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new CommandProblem(`${path} cannot be read (${code}).`);
  }
}
