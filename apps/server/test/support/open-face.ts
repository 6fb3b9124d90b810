import type { MemberKey } from '@sila/seal';
import { found } from './team.ts';
import type { TestServer } from './test-server.ts';

const both = (text: string) => ({ ar: `${text} بالعربية`, en: text });
export const WORDS = {
  name: both('Invented association'),
  about: both('We look for people.'),
  reach: both('Invented street 1, mornings'),
};

/** Founds the team and opens the page for strangers, as an administrator does. @returns the founder's key */
export async function openFace({ administrator }: TestServer): Promise<MemberKey> {
  const key = await found(administrator);
  await administrator.get('changeFace', { body: { words: WORDS, isOpen: true } });
  return key;
}
