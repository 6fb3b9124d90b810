import { ROUTES, type RouteName } from '@sila/wire';

type Reply<N extends RouteName> = (typeof ROUTES)[N]['reply']['_output'];

interface Given {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Somebody outside, with a browser's cookie: speaks to Sila as its own pages do. */
export class Client {
  cookie = '';
  /** Sila may come up again at another address. */
  address: string;

  constructor(address: string) {
    this.address = address;
  }

  /** Whatever comes back. @throws when nothing does: the server is gone */
  async ask(name: RouteName, { params, body }: Given = {}): Promise<Answer> {
    const { method, path } = ROUTES[name];
    const filled = path.replace(/:(\w+)/g, (_, key: string) => String(params?.[key]));
    const headers: Record<string, string> = { cookie: this.cookie };
    if (method === 'POST') headers['content-type'] = 'application/json';
    const sent = method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {};
    return this.#answer(await fetch(this.address + filled, { method, headers, ...sent }));
  }

  /** The answer of a route that must give one. @throws on a refusal */
  async get<N extends RouteName>(name: N, given: Given = {}): Promise<Reply<N>> {
    const { status, body } = await this.ask(name, given);
    if (status === 200) return body as Reply<N>;
    throw new Error(`${name}: ${status} ${JSON.stringify(body)}`);
  }

  async upload(fileName: string, bytes: Uint8Array): Promise<Answer> {
    const form = new FormData();
    form.append('file', new Blob([bytes as Uint8Array<ArrayBuffer>]), fileName);
    const init = { method: 'POST', headers: { cookie: this.cookie }, body: form };
    return this.#answer(await fetch(this.address + ROUTES.previewFile.path, init));
  }

  async signIn(login: string, password: string): Promise<void> {
    await this.get('signIn', { body: { login, password } });
  }

  async #answer(response: Response): Promise<Answer> {
    const cookie = response.headers.get('set-cookie');
    if (cookie !== null) this.cookie = cookie.split(';')[0] ?? '';
    return { status: response.status, body: await response.json() };
  }
}
