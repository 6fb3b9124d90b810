import { createServer } from 'node:net';
import { startServer } from '@sila/server';
import { type Command, type CommandIo, CommandProblem } from './command.ts';
import { startRegistryDatabase } from './registry/registry-database.ts';
import { readSettings, type Settings } from './settings.ts';
import { untilStopped } from './until-stopped.ts';

/**
 * `sila serve`: the database, the server and the web app, until told to stop.
 * One line on stdout says where it is and, while no account exists, the link
 * that makes the first one.
 */
export const runServe: Command = async (words, io) => {
  if (words.length > 0)
    throw new CommandProblem(`serve takes no words; it was given ${words[0]}.`, 2);
  const settings = readSettings(io);
  const stopped = untilStopped();
  await portIsFree(settings);
  const log = (line: string) => io.stderr.write(`${line}\n`);
  const database = await startRegistryDatabase(settings, log);
  try {
    await serve(settings, io, { database, stopped });
  } finally {
    await database.close();
  }
  return 0;
};

interface Around {
  readonly database: { readonly connectionString: string; readonly died: Promise<Error> };
  readonly stopped: Promise<void>;
}

async function serve(settings: Settings, io: CommandIo, { database, stopped }: Around) {
  const { host, port, keyFolder } = settings;
  const { connectionString } = database;
  const options = { connectionString, keyFolder, host, port, webRoot: io.webFolder };
  const server = await startServer(options).catch((error) => {
    throw listenProblem(settings, error);
  });
  const link = server.firstLoginLink ? `  First login: ${server.firstLoginLink}` : '';
  io.stdout.write(`Sila is at ${server.url}${link}\n`);
  const death = await Promise.race([stopped, database.died]);
  await server.close();
  if (death) throw death;
}

/** Asked before the database is started, so that a taken port is told at once. */
async function portIsFree(settings: Settings): Promise<void> {
  const probe = createServer();
  try {
    await new Promise<void>((listening, failed) => {
      probe.once('error', failed).listen(settings.port, settings.host, listening);
    });
    await new Promise((closed) => probe.close(closed));
  } catch (error) {
    throw listenProblem(settings, error);
  }
}

function listenProblem({ host, port }: Settings, error: unknown): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return new CommandProblem(
        `Port ${port} of ${host} is taken by another program; stop it, or set PORT to another number.`,
      );
    case 'EACCES':
      return new CommandProblem(
        `Port ${port} of ${host} may not be used by this account; set PORT.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new CommandProblem(`HOST is ${host}, which is no address of this machine.`);
    default:
      return error;
  }
}
