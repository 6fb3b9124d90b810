import { naiveLatin } from '@sila/names/train';
import anyAscii from 'any-ascii';
import { transliterate } from 'transliteration';

/** The ready-made ways to bring both scripts to plain Latin letters that the peers are given. */
export const PLAIN_WRITINGS: readonly (readonly [name: string, write: (name: string) => string])[] =
  [
    ['naive table', naiveLatin],
    ['any-ascii', (name) => plain(anyAscii(name))],
    ['transliteration', (name) => plain(transliterate(name))],
  ];

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
}
