import { randomUUID } from 'node:crypto';
import type { TestServer } from '../support/test-server.ts';

/** A request for one person of this name, received by somebody who sees everything. */
export async function receiveRequest(server: TestServer, name: string): Promise<string> {
  const id = randomUUID();
  await server.administrator.get('receiveRequest', {
    body: {
      id,
      channel: 'inPerson',
      enquirer: { name: `mother of ${name}`, language: 'ar', consents: ['trace'] },
      contact: null,
      sought: [
        {
          id: randomUUID(),
          relation: 'mother',
          cells: { 'name.full': name },
          circumstances: '',
          journey: [],
        },
      ],
    },
  });
  return id;
}
