import {
  foundTeam,
  type KeyLine,
  type MemberKey,
  makeMemberKey,
  readKeyLog,
  type SealTo,
} from '@sila/seal';
import { ROUTES, type RouteName } from '@sila/wire';

/** A coordinator at their own device: speaks to the server as the pages do. */
export class MemberAtDevice {
  #cookie = '';

  constructor(readonly address: string) {}

  async call(name: RouteName, given: { params?: Record<string, string>; body?: unknown } = {}) {
    const { method, path } = ROUTES[name];
    const filled = path.replace(/:(\w+)/g, (_, key: string) => given.params?.[key] ?? '');
    const headers: Record<string, string> = { cookie: this.#cookie };
    if (method === 'POST') headers['content-type'] = 'application/json';
    const body = method === 'POST' ? JSON.stringify(given.body ?? {}) : null;
    return this.#answer(name, await fetch(this.address + filled, { method, headers, body }));
  }

  async send(name: RouteName, form: FormData) {
    const init = { method: 'POST', headers: { cookie: this.#cookie }, body: form };
    return this.#answer(name, await fetch(this.address + ROUTES[name].path, init));
  }

  /** Spends an invitation. @returns the account's id */
  async join(link: string, login: string): Promise<string> {
    const token = link.split('#token=')[1];
    const account = { name: 'Coordinator', login, password: 'a long enough password' };
    const { user } = await this.call('acceptInvitation', { body: { token, ...account } });
    return user.id;
  }

  /** Invites a second coordinator, who approves exactly what was proposed. */
  async approvedByAnother(id: string): Promise<void> {
    const { link } = await this.call('inviteUser', { body: { roles: ['coordinator'] } });
    const other = new MemberAtDevice(this.address);
    await other.join(link, 'second');
    const { approvals } = await other.call('listApprovals');
    const { hash } = approvals.find((one: { id: string }) => one.id === id);
    await other.call('answerApproval', { params: { id }, body: { verdict: 'approved', hash } });
  }

  /** Spends the first-login link and founds the team. */
  async begin(link: string): Promise<MemberKey> {
    const id = await this.join(link, 'coordinator');
    const { key, locked } = await makeMemberKey(id, 'olives under a grey wall');
    await this.call('putMemberKey', { body: { card: key.card, locked } });
    await this.call('addKeyLine', { body: await foundTeam(key) });
    return key;
  }

  async teamBox(): Promise<SealTo> {
    const { lines } = await this.call('readKeys');
    const team = await readKeyLog(lines as readonly KeyLine[], null);
    if (team === null) throw new Error('the team was not founded');
    return { generation: team.boxes.length - 1, box: team.boxes.at(-1)! };
  }

  // biome-ignore lint/suspicious/noExplicitAny: a script reads what its own steps put there
  async #answer(name: RouteName, response: Response): Promise<any> {
    const cookie = response.headers.get('set-cookie');
    if (cookie !== null) this.#cookie = cookie.split(';')[0]!;
    if (!response.ok) throw new Error(`${name}: ${response.status} ${await response.text()}`);
    const isJson = response.headers.get('content-type')?.startsWith('application/json');
    return isJson ? response.json() : response.arrayBuffer();
  }
}
