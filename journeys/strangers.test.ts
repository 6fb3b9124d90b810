import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openHouse } from './support/house.ts';
import { expectWhole } from './support/look-at.ts';
import {
  approveWords,
  FACE_WORDS,
  foundTeam,
  inviteSecond,
  writeFace,
} from './support/public-page.ts';
import { makeAccount } from './support/reviewer.ts';
import { on } from './support/screen.ts';

const house = openHouse();
let office: Page;

async function sit(language: 'ar' | 'en', size: 'phone' | 'desktop'): Promise<Page> {
  return (await house.seat({ language, size })).newPage();
}

test('until the organisation writes its words, strangers find the sign-in alone', async () => {
  const stranger = await sit('ar', 'phone');
  await stranger.goto(house.sila.address);
  await on(stranger, 'sign-in-form').waitFor();
});

test('without the team’s key the page stays closed; with it, it opens', async () => {
  office = await sit('en', 'desktop');
  await makeAccount(office, house.sila.firstLogin ?? '', 'Office');
  await writeFace(office, house.sila.address);
  await on(office, 'face-save').click();
  await office.getByText('there is no team key yet').waitFor();
  await foundTeam(office, house.sila.address);
  await writeFace(office, house.sila.address);
  await expectWhole(office, 'public-words', 'en');
  await on(office, 'face-save').click();
  await office.getByText('Proposed.').waitFor();
});

test('a second coordinator reads the words in both languages and lets them out', async () => {
  const second = await sit('en', 'desktop');
  await inviteSecond(office, second);
  await second.getByText('We look with families').waitFor();
  await expectWhole(second, 'public-approval', 'en');
  await approveWords(second);
});

test.each([
  ['ar', 'phone'],
  ['en', 'desktop'],
] as const)(
  'strangers read who this is and find the form, in %s on a %s',
  async (language, size) => {
    const stranger = await sit(language, size);
    await stranger.goto(house.sila.address);
    await on(stranger, 'ask-form').waitFor();
    await stranger.getByText(FACE_WORDS[`name-${language}`]).waitFor();
    await expectWhole(stranger, 'public-ask', language);
  },
);

test('a browser without scripts is told whom to call', async () => {
  const seat = await house.seat({ language: 'ar', size: 'phone', scripts: false });
  const plain = await seat.newPage();
  await plain.goto(house.sila.address);
  await plain.waitForURL(/\/plain$/);
  await plain.getByText(FACE_WORDS['reach-ar']).waitFor();
  await plain.getByText(FACE_WORDS['reach-en']).waitFor();
  expect(await plain.locator('script').count()).toBe(0);
});
