import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { type AuditCheckpoint, beginAuditExport, exportAuditPage } from '@sila/tracing';
import { entryText, exportLine } from '@sila/vault';
import { type Command, CommandProblem } from '../command.ts';
import { type OpenRegistry, withRegistry } from '../registry/open-registry.ts';
import { writeWhole } from '../registry/write-whole.ts';
import { readAuditWords } from './audit-words.ts';
import { sealEverything } from './sealed-registry.ts';

/** `sila audit export --out FILE`: all entries in tree order, each checkpoint after its last entry. */
export const exportAudit: Command = async (words, io) => {
  const { out } = readAuditWords(words, ['out']).values;
  if (!out) throw new CommandProblem('sila audit export --out FILE', 2);
  const checkpoint = await writeWhole(out, (file) =>
    withRegistry(io, async (registry) => {
      await sealEverything(registry.ports, io);
      const begun = await registry.act(beginAuditExport, {});
      if (begun.checkpoint === null) throw new CommandProblem('The audit has no entry yet.');
      await writeAudit(registry, file, begun.checkpoint);
      return begun.checkpoint;
    }),
  );
  io.stdout.write(`${JSON.stringify({ file: out, entries: checkpoint.size, checkpoint })}\n`);
  return 0;
};

async function writeAudit(registry: OpenRegistry, file: Writable, checkpoint: AuditCheckpoint) {
  const below = checkpoint.size;
  file.write(exportLine({ sila: 'audit', version: 1, checkpoint }));
  for (let from = 0; from < below; ) {
    const { entries, checkpoints } = await registry.act(exportAuditPage, { from, below });
    const marks = new Map(checkpoints.map((mark) => [mark.size, mark]));
    const lines = entries.map((entry, at) => {
      const n = from + at;
      const mark = marks.get(n + 1);
      const line = exportLine({ n, entry: entryText(entry) });
      return mark ? line + exportLine({ checkpoint: mark }) : line;
    });
    if (!file.write(lines.join(''))) await once(file, 'drain');
    if (entries.length === 0) throw new Error(`the audit ends at ${from}, before its checkpoint`);
    from += entries.length;
  }
}
