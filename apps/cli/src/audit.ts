import { checkWitness } from './audit/check-witness.ts';
import { exportAudit } from './audit/export-audit.ts';
import { showCheckpoint } from './audit/show-checkpoint.ts';
import { verifyAudit } from './audit/verify-audit.ts';
import { type Command, CommandProblem } from './command.ts';

const PARTS: Readonly<Record<string, Command>> = {
  export: exportAudit,
  verify: verifyAudit,
  checkpoint: showCheckpoint,
  witness: checkWitness,
};

/** `sila audit export | verify | checkpoint | witness`: the record of every look, proved by whoever holds it. */
export const runAudit: Command = async ([name = '', ...words], io) => {
  const part = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
  if (!part)
    throw new CommandProblem(
      'sila audit export --out FILE | verify FILE | checkpoint | witness FILE',
      2,
    );
  return part(words, io);
};
