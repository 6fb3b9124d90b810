import { readAuditLeaves } from '@sila/tracing';
import { consistencyProof } from '@sila/vault';
import { type Command, CommandProblem } from '../command.ts';
import { withRegistry } from '../registry/open-registry.ts';
import { readAuditWords } from './audit-words.ts';
import { keptCheckpoint } from './kept-checkpoint.ts';
import { sealEverything } from './sealed-registry.ts';

/**
 * `sila audit checkpoint`: the audit's signed state for a witness to keep,
 * with no entry in it. With `--since`, also the hashes that prove the log
 * still begins with what it was then (RFC 9162, consistency proof).
 */
export const showCheckpoint: Command = async (words, io) => {
  const { since } = readAuditWords(words, ['since']).values;
  const earlier = since === undefined ? null : keptCheckpoint(since);
  const { checkpoint, leaves } = await withRegistry(io, async (registry) => {
    await sealEverything(registry.ports, io);
    return registry.act(readAuditLeaves, {});
  });
  if (checkpoint === null) throw new CommandProblem('The audit has no entry yet.');
  if (earlier && earlier.size > leaves.length)
    throw new CommandProblem(`The audit is shorter than the checkpoint of ${since}.`);
  const proof = earlier && consistencyProof(leaves, earlier.size).map(base64);
  io.stdout.write(
    `${JSON.stringify({ checkpoint, ...(proof ? { since: earlier, proof } : {}) })}\n`,
  );
  return 0;
};

function base64(hash: Uint8Array): string {
  return Buffer.from(hash).toString('base64');
}
