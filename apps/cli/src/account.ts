import { unlockAccount } from '@sila/tracing';
import { type Command, CommandProblem } from './command.ts';
import { withRegistry } from './registry/open-registry.ts';

/** `sila account unlock LOGIN`: takes the second factor off the account of somebody whose phone is gone. */
export const runAccount: Command = async ([act, login, ...more], io) => {
  if (act !== 'unlock' || !login || more.length > 0)
    throw new CommandProblem('sila account unlock LOGIN', 2);
  const { userId } = await withRegistry(io, (registry) => registry.act(unlockAccount, { login }));
  io.stdout.write(`${JSON.stringify({ unlocked: userId })}\n`);
  return 0;
};
