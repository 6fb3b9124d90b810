import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findBarriers } from './support/accessibility.ts';
import { openHouse } from './support/house.ts';
import { makeAccount } from './support/reviewer.ts';
import { on } from './support/screen.ts';
import { overflow, photographAll } from './support/screens.ts';

const house = openHouse();
let office: Page;

async function sit(language: 'ar' | 'en', size: 'phone' | 'desktop'): Promise<Page> {
  return (await house.seat({ language, size })).newPage();
}

async function expectGood(page: Page, name: string, language: 'ar' | 'en'): Promise<void> {
  expect(await findBarriers(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await photographAll(page, name, language);
}

test('until the organisation writes its words, strangers find the sign-in alone', async () => {
  const stranger = await sit('ar', 'phone');
  await stranger.goto(house.sila.address);
  await on(stranger, 'sign-in-form').waitFor();
});

test('an administrator writes the words in both languages and opens the page', async () => {
  office = await sit('en', 'desktop');
  await makeAccount(office, house.sila.firstLogin ?? '', 'Office');
  await office.goto(`${house.sila.address}/face`);
  const words = {
    'name-ar': 'رابطة أهالٍ مُتخيَّلة',
    'name-en': 'An invented families’ association',
    'about-ar': 'نبحث مع العائلات عمّن غابوا في السجون. العمل كله دون مقابل.',
    'about-en': 'We look with families for those who vanished in prisons. All of it is free.',
    'reach-ar': 'شارع مُتخيَّل ١، الطابق الثاني، صباح كل يوم عمل.',
    'reach-en': 'Invented street 1, second floor, mornings of working days.',
  };
  for (const [field, text] of Object.entries(words)) await on(office, `face-${field}`).fill(text);
  await on(office, 'face-open').check();
  await expectGood(office, 'public-words', 'en');
  await on(office, 'face-save').click();
  await office.getByText('Kept.').waitFor();
});

test('a mother asks from her phone in Arabic, and learns nothing about anybody', async () => {
  const mother = await sit('ar', 'phone');
  await mother.goto(house.sila.address);
  await on(mother, 'ask-form').waitFor();
  await expectGood(mother, 'public-ask', 'ar');
  await on(mother, 'ask.name').fill('سالم خليل الحموي');
  await on(mother, 'ask.contact').fill('هاتف الجيران، بعد العصر');
  await on(mother, 'ask-send').click();
  await mother.getByRole('alert').waitFor();
  await on(mother, 'ask.father').fill('خليل');
  await on(mother, 'ask.birthYear').fill('1984');
  await on(mother, 'ask.relation').fill('أم');
  await on(mother, 'ask-send').click();
  await on(mother, 'ask-received').waitFor({ timeout: 60_000 });
  await expectGood(mother, 'public-received', 'ar');
});

test('the page speaks English as well', async () => {
  const friend = await sit('en', 'desktop');
  await friend.goto(`${house.sila.address}/ask`);
  await on(friend, 'ask-form').waitFor();
  await expectGood(friend, 'public-ask', 'en');
});

test('the office opens the inquiry and takes it up', async () => {
  await office.goto(`${house.sila.address}/inquiries`);
  await on(office, 'inquiry').getByRole('button').click();
  await office.getByText('هاتف الجيران').waitFor();
  await expectGood(office, 'public-inquiries', 'en');
  await on(office, 'inquiry-takenUp').click();
  await on(office, 'dialog-reason').fill('Will be called after three o’clock.');
  await office.getByRole('dialog').getByRole('button', { name: 'Take up' }).click();
  await office.getByText('taken up by Office').waitFor();
});
