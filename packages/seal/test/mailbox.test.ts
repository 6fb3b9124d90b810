import { sealedLengths } from '@sila/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newBoxPair } from '../src/box.ts';
import {
  type Filing,
  keysOfReceipt,
  newReceipt,
  openFiling,
  openFromFamily,
  openKeepsake,
  openOfficial,
  openOwnCopy,
  openTeamCopy,
  readReceipt,
  sealFiling,
  sealKeepsake,
  sealToFamily,
  sealToTeam,
} from '../src/index.ts';

const ID = '0192a000-0000-7000-8000-00000000000a';
const OTHER = '0192a000-0000-7000-8000-00000000000b';
const PIN = { teamId: 'a'.repeat(64), length: 1, head: 'a'.repeat(64) };

async function team() {
  const pair = await newBoxPair();
  return { to: { generation: 0, box: pair.open }, opener: { secrets: [pair.secret] } };
}

const person = {
  name: 'سالم خليل الحموي',
  father: 'خليل',
  mother: '',
  birthYear: '1984',
  place: 'حماة',
  relation: 'ابن',
  circumstances: '',
};
const filingFor = (voice: string, circumstances = ''): Filing => ({
  enquirer: { name: '', contact: '+963 900 000 001', hours: '', language: 'ar' },
  sought: [{ ...person, circumstances }],
  phrase: 'زيتون البيت القديم',
  voice,
});

const inDigits = (receipt: string, zero: string) =>
  receipt.replace(/\d/g, (digit) => String.fromCharCode(zero.charCodeAt(0) + Number(digit)));

test('a receipt reads the same in Arabic, Persian and Latin digits, however it is spaced', () => {
  for (let n = 0; n < 200; n++) {
    const receipt = newReceipt();
    for (const zero of ['0', '٠', '۰'])
      expect(readReceipt(inDigits(receipt, zero))).toEqual({ is: 'whole', receipt });
    expect(readReceipt(receipt.replaceAll(' ', '-'))).toEqual({ is: 'whole', receipt });
    expect(readReceipt(` ${receipt.replaceAll(' ', '')}\n`)).toEqual({ is: 'whole', receipt });
  }
});

test('one wrong digit, or two neighbours that changed places, are told by their group', () => {
  const at = fc.integer({ min: 0, max: 39 });
  fc.assert(
    fc.property(at, fc.integer({ min: 1, max: 9 }), (place, by) => {
      const digits = newReceipt().replaceAll(' ', '');
      const wrong = String((Number(digits[place]) + by) % 10);
      const typed = digits.slice(0, place) + wrong + digits.slice(place + 1);
      expect(readReceipt(typed)).toEqual({ is: 'slip', groups: [Math.floor(place / 5) + 1] });
    }),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 38 }), (place) => {
      const digits = newReceipt().replaceAll(' ', '');
      const [one, two] = [digits[place]!, digits[place + 1]!];
      fc.pre(one !== two);
      const typed = digits.slice(0, place) + two + one + digits.slice(place + 2);
      expect(readReceipt(typed).is).toBe('slip');
    }),
    { numRuns: 2000 },
  );
});

test('two groups that changed places are noticed', () => {
  const place = fc.integer({ min: 0, max: 7 });
  fc.assert(
    fc.property(place, place, (a, b) => {
      const groups = newReceipt().split(' ');
      fc.pre(groups[a] !== groups[b]);
      [groups[a], groups[b]] = [groups[b]!, groups[a]!];
      expect(readReceipt(groups.join(' ')).is).toBe('slip');
    }),
    { numRuns: 500 },
  );
});

test('missing digits and letters are told as what they are', () => {
  expect(readReceipt('12345 678')).toEqual({ is: 'length', digits: 8 });
  expect(readReceipt('my receipt')).toEqual({ is: 'letters' });
  expect(readReceipt('')).toEqual({ is: 'length', digits: 0 });
});

test('a receipt always gives the same keys, and no two the same', async () => {
  const receipt = newReceipt();
  const [once, again] = [await keysOfReceipt(receipt), await keysOfReceipt(inDigits(receipt, '٠'))];
  expect([again.token, again.box, again.voice]).toEqual([once.token, once.box, once.voice]);
  const other = await keysOfReceipt(newReceipt());
  expect(other.token).not.toBe(once.token);
  expect(other.box.open).not.toBe(once.box.open);
  expect(new Set([once.token, once.voice, once.box.open]).size).toBe(3);
  await expect(keysOfReceipt('12345')).rejects.toThrow('badShape');
});

test('a filing opens for the team alone, and only as that mailbox’s', async () => {
  const { to, opener } = await team();
  const keys = await keysOfReceipt(newReceipt());
  const filing = filingFor(keys.voice);
  const filed = await sealFiling(to, filing, keys.box.open);
  expect(await openFiling(opener, filed, keys.box.open)).toEqual(filing);
  const other = await keysOfReceipt(newReceipt());
  await expect(openFiling(opener, filed, other.box.open)).rejects.toThrow('notOpened');
  await expect(openFiling((await team()).opener, filed, keys.box.open)).rejects.toThrow(
    'notOpened',
  );
  await expect(openFiling({ secrets: [] }, filed, keys.box.open)).rejects.toThrow('wrongKey');
});

test('what is no filing is not taken for one, whoever sealed it', async () => {
  const { to, opener } = await team();
  const keys = await keysOfReceipt(newReceipt());
  const good = filingFor(keys.voice);
  const bad: unknown[] = [
    { ...good, sought: [] },
    { ...good, sought: Array(9).fill(person) },
    { ...good, sought: 'all' },
    { ...good, sought: [{ ...person, name: { toString: 'x' } }] },
    { ...good, phrase: 'x'.repeat(81) },
    { ...good, enquirer: null },
    [],
    null,
    'text',
  ];
  for (const one of bad) {
    const filed = await sealFiling(to, one as Filing, keys.box.open);
    await expect(openFiling(opener, filed, keys.box.open)).rejects.toThrow('badShape');
  }
});

test('how much was written does not show in how much is sent', async () => {
  const { to } = await team();
  const keys = await keysOfReceipt(newReceipt());
  const lengths = new Set<number>();
  for (const words of [0, 1, 100, 350]) {
    const filing = filingFor(keys.voice, 'ا'.repeat(words));
    lengths.add((await sealFiling(to, filing, keys.box.open)).sealed.length);
  }
  expect([...lengths]).toEqual([sealedLengths('box')[0]]);
  const letter = await sealToTeam(to, keys, { id: ID, text: 'ا'.repeat(2000) });
  expect(sealedLengths('box')).toContain(letter.sealed.length);
  expect(sealedLengths('block')).toContain(letter.copy.length);
});

test('the keepsake opens with its own receipt alone', async () => {
  const keys = await keysOfReceipt(newReceipt());
  const sealed = await sealKeepsake(keys, { phrase: 'زيتون', team: PIN });
  expect(await openKeepsake(keys, sealed)).toEqual({ phrase: 'زيتون', team: PIN });
  await expect(openKeepsake(await keysOfReceipt(newReceipt()), sealed)).rejects.toThrow(
    'notOpened',
  );
});

test('letters go both ways, and each side can read its own again', async () => {
  const { to, opener } = await team();
  const keys = await keysOfReceipt(newReceipt());
  const place = { id: ID, box: keys.box.open };
  const ours = await sealToTeam(to, keys, { id: ID, text: 'هل من خبر؟' });
  expect(await openFromFamily(opener, ours, { ...place, voice: keys.voice })).toBe('هل من خبر؟');
  expect(await openOwnCopy(keys, ID, ours.copy)).toBe('هل من خبر؟');
  const letter = { text: 'استلمنا طلبكم.', phrase: 'زيتون', noMoney: 'لا نطلب مالًا أبدًا.' };
  const theirs = await sealToFamily(to, place, letter);
  expect(await openOfficial(keys, { id: ID, sealed: theirs.sealed }, 'زيتون')).toEqual(letter);
  expect(await openTeamCopy(opener, theirs.copy, place)).toBe('استلمنا طلبكم.');
});

test('a letter that asks for money can not carry words its writer does not know', async () => {
  const { to } = await team();
  const keys = await keysOfReceipt(newReceipt());
  const place = { id: ID, box: keys.box.open };
  for (const phrase of ['', 'olives', 'زيتون ']) {
    const forged = await sealToFamily(to, place, { text: 'أرسلوا مالًا', phrase, noMoney: '' });
    await expect(openOfficial(keys, { id: ID, sealed: forged.sealed }, 'زيتون')).rejects.toThrow(
      'notSigned',
    );
  }
});

test('nobody writes in the family’s name, nor moves a letter of theirs', async () => {
  const { to, opener } = await team();
  const [keys, stranger] = [await keysOfReceipt(newReceipt()), await keysOfReceipt(newReceipt())];
  const place = { id: ID, box: keys.box.open, voice: keys.voice };
  const forged = await sealToTeam(to, { ...stranger, box: keys.box }, { id: ID, text: 'x' });
  await expect(openFromFamily(opener, forged, place)).rejects.toThrow('notSigned');
  const letter = await sealToTeam(to, keys, { id: ID, text: 'x' });
  await expect(openFromFamily(opener, letter, { ...place, id: OTHER })).rejects.toThrow(
    'notOpened',
  );
  await expect(
    openFromFamily(opener, letter, { ...place, box: stranger.box.open }),
  ).rejects.toThrow('notOpened');
});
