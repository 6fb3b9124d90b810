import { userInfo } from 'node:os';
import type { Problem, Result } from '@sila/domain';
import { type OpenOptions, openSila } from '@sila/server';
import { ringBell } from '@sila/store';
import { type Actor, actAtCommandLine, type Operation, type Ports, perform } from '@sila/tracing';
import { type CommandIo, CommandProblem } from '../command.ts';
import { readSettings } from '../settings.ts';
import { joinRegistryDatabase } from './registry-database.ts';

/** The registry as one person at the command line works on it. */
export interface OpenRegistry {
  readonly ports: Ports;
  readonly connectionString: string;
  /** Performs an operation as the account that runs the command. @throws CommandProblem when refused */
  act<Input, Output>(operation: Operation<Input, Output>, input: unknown): Promise<Output>;
}

/**
 * Opens the registry (beside a Sila that serves it, or alone), lets `work` do
 * its part as the account of the operating system that runs the command, and
 * closes it again.
 */
export async function withRegistry<T>(
  io: CommandIo,
  work: (registry: OpenRegistry) => Promise<T>,
  { isKeyOther = false }: Pick<OpenOptions, 'isKeyOther'> = {},
): Promise<T> {
  const log = (line: string) => io.stderr.write(`${line}\n`);
  const settings = readSettings(io);
  const database = await joinRegistryDatabase(settings, log);
  try {
    const sila = await openSila({ ...settings, ...database, isKeyOther });
    try {
      const actor = await ourselves(sila.ports);
      const act: OpenRegistry['act'] = async (operation, input) =>
        outcomeOf(await perform(operation, { actor, input }, sila.ports));
      return await work({ ports: sila.ports, connectionString: database.connectionString, act });
    } finally {
      await sila.close();
      // A Sila that serves this registry keeps names in memory and must hear of new ones.
      await ringBell(database.connectionString);
    }
  } finally {
    await database.close();
  }
}

/** The account of the operating system that runs the command. */
export async function ourselves(ports: Ports): Promise<Actor> {
  const call = { actor: { kind: 'job' } as const, input: { account: userInfo().username } };
  const { user } = outcomeOf(await perform(actAtCommandLine, call, ports));
  return { kind: 'user', user };
}

function outcomeOf<T>(result: Result<T, Problem>): T {
  if (result.ok) return result.value;
  const { code, params = {} } = result.error;
  const details = Object.entries(params).map(([name, value]) => ` ${name}: ${value}`);
  throw new CommandProblem(`Sila refused: ${code}${details.join(',')}.`);
}
