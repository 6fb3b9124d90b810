import { join, resolve } from 'node:path';
import { type CommandIo, CommandProblem } from './command.ts';

/** What the environment says about where to serve and where the data are. */
export interface Settings {
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** The data folder, absolute. */
  readonly folder: string;
  /** Where the keys are that must not lie in the database. */
  readonly keyFolder: string;
  /** A PostgreSQL server of the user's own, instead of the one Sila runs. */
  readonly databaseUrl: string | null;
}

const DEFAULT_PORT = '8080';
/** Only this machine; another address is a choice that somebody makes. */
const DEFAULT_HOST = '127.0.0.1';

/** Reads PORT, HOST, SILA_DATA and DATABASE_URL; an empty one counts as not set. */
export function readSettings(io: Pick<CommandIo, 'env' | 'dataFolder'>): Settings {
  const { PORT, HOST, SILA_DATA, DATABASE_URL } = io.env;
  const folder = resolve(SILA_DATA || io.dataFolder);
  return {
    host: HOST || DEFAULT_HOST,
    port: readPort(PORT || DEFAULT_PORT),
    folder,
    keyFolder: join(folder, 'keys'),
    databaseUrl: readDatabaseUrl(DATABASE_URL || null),
  };
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new CommandProblem(`PORT must be a number from 0 to 65535; it is "${text}".`);
}

/** Its text is never repeated: it may hold a password. */
function readDatabaseUrl(text: string | null): string | null {
  if (text === null || /^postgres(ql)?:\/\/\S+$/.test(text)) return text;
  throw new CommandProblem('DATABASE_URL must begin with postgresql:// and name a database.');
}
