import { type Ports, perform, sealAudit } from '@sila/tracing';
import { makeAuditSeal, openAuditKey } from '@sila/vault';
import { type CommandIo, CommandProblem } from '../command.ts';
import { readSettings } from '../settings.ts';

/** Brings everything entered so far into the tree and signs its state. */
export async function sealEverything(ports: Ports, io: CommandIo): Promise<void> {
  const operation = sealAudit(makeAuditSeal(openAuditKey(readSettings(io).keyFolder)));
  const call = { actor: { kind: 'job' }, input: { now: true } } as const;
  for (let more = true; more; ) {
    const sealed = await perform(operation, call, ports);
    if (!sealed.ok) throw new CommandProblem(`The audit was not sealed: ${sealed.error.code}.`);
    more = sealed.value.more;
  }
}
