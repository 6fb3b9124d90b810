import type { TestServer } from './test-server.ts';

const both = (text: string) => ({ ar: `${text} بالعربية`, en: text });
export const WORDS = {
  name: both('Invented association'),
  about: both('We look for people.'),
  reach: both('Invented street 1, mornings'),
};

/** Opens the page for strangers, as an administrator does. */
export async function openFace({ administrator }: TestServer): Promise<void> {
  await administrator.get('changeFace', { body: { words: WORDS, isOpen: true } });
}

/** An inquiry that tells enough, about an invented person. */
export const INQUIRY = {
  sought: {
    name: 'سالم خليل الحموي',
    father: 'خليل',
    mother: '',
    birthYear: '1984',
    place: 'حماة',
    circumstances: '',
  },
  asker: { name: '', relation: 'أخت', reach: '+963 900 000 001, evenings' },
};
