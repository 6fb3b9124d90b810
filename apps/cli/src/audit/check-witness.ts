import { readFileSync } from 'node:fs';
import { isConsistent, isSigned, type SignedCheckpoint } from '@sila/vault';
import { type Command, CommandProblem } from '../command.ts';
import { readAuditWords } from './audit-words.ts';
import { keptCheckpoint } from './kept-checkpoint.ts';

/**
 * `sila audit witness FILE --checkpoint KEPT`: for a witness who sees no
 * entry. FILE comes from `sila audit checkpoint --since KEPT`; it is proved
 * that the log only grew since then.
 */
export const checkWitness: Command = async (words, io) => {
  const { values, positionals } = readAuditWords(words, ['checkpoint']);
  const [path, ...more] = positionals;
  if (!path || !values.checkpoint || more.length > 0)
    throw new CommandProblem('sila audit witness FILE --checkpoint KEPT', 2);
  const kept = keptCheckpoint(values.checkpoint);
  const present = keptCheckpoint(path);
  const holds =
    present.key === kept.key &&
    isSigned(present) &&
    isConsistent(treeOf(kept), treeOf(present), proofIn(path));
  io.stdout.write(`${JSON.stringify({ file: path, holds, from: kept.size, to: present.size })}\n`);
  if (holds) return 0;
  throw new CommandProblem(`${path} does not prove that the audit only grew since ${kept.at}.`);
};

function proofIn(path: string): Uint8Array[] {
  const { proof } = JSON.parse(readFileSync(path, 'utf8')) as { proof?: unknown };
  if (!Array.isArray(proof))
    throw new CommandProblem(`${path} holds no proof; write it with --since.`);
  return proof.map((hash) => Buffer.from(String(hash), 'base64'));
}

function treeOf({ size, root }: SignedCheckpoint) {
  return { size, root: Buffer.from(root, 'base64') };
}
