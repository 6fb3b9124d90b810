import type { ListId } from '@sila/domain';
import { hearBell } from '@sila/store';
import { openFirstLogin, type Ports, perform } from '@sila/tracing';
import { makeAuditSeal, openAuditKey } from '@sila/vault';
import type { FastifyInstance } from 'fastify';
import { describeFault } from './fault-log.ts';
import { welcomeLink } from './http/handlers.ts';
import { InquiryLimits } from './http/inquiry-limits.ts';
import { makeApp } from './http/make-app.ts';
import { SignInLimits } from './http/sign-in-limits.ts';
import { Jobs } from './jobs/jobs.ts';
import { keepAudit } from './jobs/keep-audit.ts';
import { keepDue } from './jobs/keep-due.ts';
import { traitKeeper } from './jobs/keep-traits.ts';
import { Announcer } from './live/announcer.ts';
import { LiveHub } from './live/live-hub.ts';
import { openSila } from './open-sila.ts';

export interface ServerOptions {
  readonly connectionString: string;
  /** Where the key lies that signs the audit: never in the database. */
  readonly keyFolder: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** 127.0.0.1 when left out: nobody outside this machine. */
  readonly host?: string;
  /** Folder of the built web app; null or left out serves the API alone. */
  readonly webRoot?: string | null;
  /** The address people use, when it differs from where the server listens. */
  readonly origin?: string;
  readonly trustProxy?: boolean;
  /** A pino level; `warn` when left out. */
  readonly logLevel?: string;
  /** Where log lines go; standard output when left out. */
  readonly logTo?: { write(line: string): void };
}

export interface RunningServer {
  readonly url: string;
  /** For the first administrator; null once anybody has an account. */
  readonly firstLoginLink: string | null;
  /** Answers what is being asked, breaks off jobs where they can be carried on, lets go of the database. */
  close(): Promise<void>;
}

/**
 * Starts Sila over a database: brings it up to date, fills the name index,
 * carries on with jobs that were cut off, and serves the API and the web app.
 * @throws DatabaseProblem when the database can't be used; the error of `listen` when the port is taken
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const auditKey = openAuditKey(options.keyFolder);
  const hub = new LiveHub();
  const announcer = new Announcer(hub);
  const opened = await openSila(options, (effects) => announcer.dispatch(effects));
  const { ports, paces, refresh } = opened;
  const app = await openDoors(options, ports, hub);
  const jobs = new Jobs({
    ports,
    paces,
    connectionString: options.connectionString,
    keyFolder: options.keyFolder,
    log: app.log,
    onBeat: (id, kind) =>
      kind === 'reading' ? announcer.listChanged(id as ListId) : announcer.linkRunChanged(),
  });
  announcer.attach(ports, jobs);
  const keepers = [
    keepAudit({ ports, seal: makeAuditSeal(auditKey), log: app.log }),
    ...keepDue({ ports, log: app.log }),
    traitKeeper({ ports, log: app.log }),
  ];
  const wake = () => {
    jobs.wakeReading();
    jobs.wakeLinking();
  };
  const stopHearing = await hearBell(options.connectionString, () => {
    refresh().catch((error) => app.log.error(describeFault(error), 'names were not taken in'));
    announcer.linkRunChanged();
    wake();
  });
  const close = async () => {
    await stopHearing();
    announcer.close();
    hub.close();
    await app.close();
    await jobs.stop();
    await Promise.all(keepers.map((keeper) => keeper.stop()));
    await opened.close();
  };
  try {
    const url = await app.listen({ port: options.port, host: options.host ?? '127.0.0.1' });
    const firstLoginLink = await firstLogin(ports, options.origin ?? url);
    wake();
    return { url, firstLoginLink, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function openDoors(options: ServerOptions, ports: Ports, hub: LiveHub): Promise<FastifyInstance> {
  const { webRoot = null, trustProxy = false, logLevel = 'warn', origin = null } = options;
  const limits = new SignInLimits(ports.clock.now);
  const inquiryLimits = new InquiryLimits(ports.clock.now);
  const log = options.logTo === undefined ? {} : { logTo: options.logTo };
  return makeApp(
    { webRoot, trustProxy, logLevel, ...log },
    { ports, hub, limits, inquiryLimits, origin },
  );
}

async function firstLogin(ports: Ports, origin: string): Promise<string | null> {
  const opened = await perform(openFirstLogin, { actor: { kind: 'job' }, input: {} }, ports);
  const token = opened.ok ? opened.value.token : null;
  return token === null ? null : welcomeLink(origin, token);
}
