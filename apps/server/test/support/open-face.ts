import type { MemberKey } from '@sila/seal';
import { found } from './team.ts';
import type { Client, TestServer } from './test-server.ts';

const both = (text: string) => ({ ar: `${text} بالعربية`, en: text });
export const WORDS = {
  name: both('Invented association'),
  about: both('We look for people.'),
  reach: both('Invented street 1, mornings'),
};

/** Founds the team and opens the page for strangers. @returns the founder's key */
export async function openFace(server: TestServer): Promise<MemberKey> {
  const key = await found(server.administrator);
  await openWords(server);
  return key;
}

/** Opens the page of a team that stands: one writes the words, another approves them. */
export async function openWords(server: TestServer, approver = 'second-word'): Promise<void> {
  const { awaits } = await server.administrator.get('changeFace', {
    body: { words: WORDS, isOpen: true },
  });
  await approve(await server.reviewer(approver), awaits ?? '');
}

/** A second person's word on exactly what was proposed. */
export async function approve(client: Client, id: string): Promise<void> {
  const { approvals } = await client.get('listApprovals');
  const { hash } = approvals.find((one) => one.id === id)!;
  await client.get('answerApproval', { params: { id }, body: { verdict: 'approved', hash } });
}
