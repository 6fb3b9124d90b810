import { randomUUID } from 'node:crypto';
import { sealNote } from '@sila/seal';
import { contactPlace } from '../../apps/web/src/requests/contact-place.ts';
import type { MemberAtDevice } from './member.ts';
import type { Planted } from './plant-list.ts';

/**
 * Takes requests down as the page does and works on them: reads the list of
 * what is to do, a request, how to reach its family.
 *
 * @param isSealed false writes the same where the server keeps it in its own words, for the search to find
 */
export async function takeRequests(
  member: MemberAtDevice,
  { requests }: Planted,
  isSealed: boolean,
): Promise<void> {
  const to = await member.teamBox();
  for (const [n, { contact, witness }] of requests.entries()) {
    const id = randomUUID();
    const told = { contact, hours: '', witnesses: witness };
    await member.call('receiveRequest', {
      body: {
        id,
        channel: 'phone',
        enquirer: { name: `هدى ${n}`, language: 'ar', consents: ['trace'] },
        contact: isSealed ? await sealNote(to, told, contactPlace(id)) : null,
        sought: [
          {
            id: randomUUID(),
            relation: 'mother',
            cells: {
              'name.full': `مفقود الزرع ${n}`,
              note: isSealed ? '' : `${contact} ${witness}`,
            },
            circumstances: isSealed ? '' : `${contact} ${witness}`,
            journey: [],
          },
        ],
      },
    });
    await member.call('readRequest', { params: { id } });
    await member.call('openRequestContact', { params: { id } });
  }
  const body = { states: null, dueBy: null, offset: 0, limit: 200 };
  const { total } = await member.call('listRequests', { body });
  if (total < requests.length) throw new Error('the requests are not to be seen');
}
