import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { ROUTES, type Role, type RouteName } from '@sila/wire';
import { expect } from 'vitest';
import type { z } from 'zod';
import {
  type FreshDatabase,
  freshDatabase,
} from '../../../../packages/store/test/support/postgres.ts';
import { type RunningServer, type ServerOptions, startServer } from '../../src/index.ts';

type Reply<N extends RouteName> = z.output<(typeof ROUTES)[N]['reply']>;

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
}

/** One browser: keeps its cookie, speaks as our pages do. */
export class Client {
  cookie = '';
  readonly #url: () => string;

  constructor(url: () => string) {
    this.#url = url;
  }

  /** Asks for a route and gives whatever comes back. */
  async ask(
    name: RouteName,
    given: { readonly params?: Record<string, unknown>; readonly body?: unknown } = {},
  ): Promise<Answer> {
    return this.#answer(await this.request(name, given));
  }

  /** The request itself, for whoever wants the answer to its last byte. */
  request(
    name: RouteName,
    given: { readonly params?: Record<string, unknown>; readonly body?: unknown } = {},
  ): Promise<Response> {
    const { method, path } = ROUTES[name];
    const filled = path.replace(/:(\w+)/g, (_, key: string) => String(given.params?.[key]));
    const init: RequestInit = { method, headers: { cookie: this.cookie } };
    if (method === 'POST') {
      init.headers = { cookie: this.cookie, 'content-type': 'application/json' };
      init.body = JSON.stringify(given.body ?? {});
    }
    return fetch(this.#url() + filled, init);
  }

  /** Asks for a route that must answer, exactly as the contract says. */
  async get<N extends RouteName>(
    name: N,
    given: { readonly params?: Record<string, unknown>; readonly body?: unknown } = {},
  ): Promise<Reply<N>> {
    const { status, body } = await this.ask(name, given);
    expect([name, status, status === 200 ? null : body]).toEqual([name, 200, null]);
    const read = ROUTES[name].reply.parse(body);
    // Nothing beyond the contract came with it.
    expect(body).toEqual(read);
    return read as Reply<N>;
  }

  /** Sends a file as the upload page does. */
  async upload(fileName: string, bytes: Uint8Array): Promise<Reply<'previewFile'>> {
    const answer = await this.tryUpload(fileName, bytes);
    expect([answer.status, answer.status === 200 ? null : answer.body]).toEqual([200, null]);
    return ROUTES.previewFile.reply.parse(answer.body);
  }

  async tryUpload(fileName: string, bytes: Uint8Array): Promise<Answer> {
    return this.#answer(await this.sendFile(fileName, bytes));
  }

  /** The request itself, for whoever wants the answer to its last byte. */
  sendFile(fileName: string, bytes: Uint8Array): Promise<Response> {
    const body = new FormData();
    body.append('file', new Blob([bytes as Uint8Array<ArrayBuffer>]), fileName);
    return this.sendForm('previewFile', body);
  }

  /** Sends a form with files to a route that takes them. */
  async send(name: RouteName, body: FormData): Promise<Answer> {
    return this.#answer(await this.sendForm(name, body));
  }

  /** As above: the request itself. */
  sendForm(name: RouteName, body: FormData): Promise<Response> {
    const headers = { cookie: this.cookie };
    return fetch(this.#url() + ROUTES[name].path, { method: 'POST', headers, body });
  }

  async #answer(response: Response): Promise<Answer> {
    const cookie = response.headers.get('set-cookie');
    if (cookie !== null) this.cookie = cookie.split(';')[0]!;
    const { status, headers } = response;
    return { status, body: await response.json(), headers };
  }
}

export interface TestServer {
  readonly database: FreshDatabase;
  readonly running: () => RunningServer;
  readonly administrator: Client;
  /** Another browser, with nobody signed in. */
  stranger(): Client;
  /** Another browser with somebody new signed in who sees everything: a coordinator. */
  reviewer(login: string): Promise<Client>;
  /** Another browser with somebody new signed in, in these roles and with no grant. */
  join(login: string, roles: readonly Role[]): Promise<Client>;
  /** Ends this server and starts a new one on the same database. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

const PASSWORD = 'a long enough password';

/** A server on a database of its own, with an administrator signed in. */
export async function testServer(options: Partial<ServerOptions> = {}): Promise<TestServer> {
  const database = await freshDatabase();
  const keyFolder = await mkdtemp(joinPath(tmpdir(), 'sila-keys-'));
  const start = () =>
    startServer({
      connectionString: database.connectionString,
      keyFolder,
      port: 0,
      // A fault that no test asks for must be seen when it makes one fail.
      logLevel: 'error',
      ...options,
    });
  let server = await start();
  const stranger = () => new Client(() => server.url);
  const administrator = stranger();
  await accept(administrator, server.firstLoginLink ?? '', 'admin');
  const join = async (login: string, roles: readonly Role[]) => {
    const { link } = await administrator.get('inviteUser', { body: { roles } });
    const client = stranger();
    await accept(client, link, login);
    return client;
  };
  return {
    database,
    running: () => server,
    administrator,
    stranger,
    join,
    reviewer: (login) => join(login, ['coordinator']),
    async restart() {
      await server.close();
      server = await start();
    },
    async close() {
      await server.close();
      await database.drop();
      await rm(keyFolder, { recursive: true });
    },
  };
}

/** Spends a link as the welcome page does. */
export async function accept(client: Client, link: string, login: string) {
  const token = link.split('#token=')[1];
  const body = { token, name: `Person ${login}`, login, password: PASSWORD };
  return client.get('acceptInvitation', { body });
}

/** Waits until something holds, looking ten times a second. */
export async function until<T>(look: () => Promise<T | null | false>, seconds = 60): Promise<T> {
  for (let tries = 0; tries < seconds * 10; tries++) {
    const found = await look();
    if (found !== null && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('what was waited for did not come');
}

/** Waits until nothing is being read or linked. */
export async function settled(client: Client): Promise<void> {
  await until(async () => {
    const { sources } = await client.get('listSources');
    const isReading = sources.some(({ lists }) => lists.some(({ state }) => state === 'reading'));
    const { run } = await client.get('readLinkRun');
    return !isReading && run !== null && run.state !== 'running';
  });
}
