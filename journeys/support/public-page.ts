import type { Page } from 'playwright-core';
import { ask } from './registry.ts';
import { makeAccount } from './reviewer.ts';
import { on } from './screen.ts';

export const KEY_PHRASE = 'زيتون تحت جدار رمادي';

export const FACE_WORDS = {
  'name-ar': 'رابطة أهالٍ مُتخيَّلة',
  'name-en': 'An invented families’ association',
  'about-ar': 'نبحث مع العائلات عمّن غابوا في السجون. العمل كله دون مقابل.',
  'about-en': 'We look with families for those who vanished in prisons. All of it is free.',
  'reach-ar': 'شارع مُتخيَّل ١، الطابق الثاني، صباح كل يوم عمل.',
  'reach-en': 'Invented street 1, second floor, mornings of working days.',
};

/** Makes one's own key and founds the team, on the page Keys. */
export async function foundTeam(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/keys`);
  await page.locator('[name="phrase"]').fill(KEY_PHRASE);
  await page.locator('[name="phrase-again"]').fill(KEY_PHRASE);
  await on(page, 'phrase-submit').click();
  await on(page, 'found-team').click();
  await on(page, 'key-holder').waitFor();
}

/** Writes the words of the public page in both languages and ticks that it is open; doesn't keep them yet. */
export async function writeFace(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/face`);
  for (const [field, text] of Object.entries(FACE_WORDS))
    await on(page, `face-${field}`).fill(text);
  await on(page, 'face-open').check();
}

/** A second coordinator, invited by the office, before what waits for a second person. */
export async function inviteSecond(office: Page, second: Page): Promise<void> {
  const { origin } = new URL(office.url());
  const invite = ['POST', '/api/invitations', { roles: ['coordinator'] }] as const;
  const { link } = await ask<{ link: string }>(office.context(), origin, invite);
  await makeAccount(second, new URL(link, origin).href, 'Second');
  await second.goto(`${origin}/approvals`);
  await second.getByText(FACE_WORDS['name-en']).waitFor();
}

/** Lets the words out that another one proposed. */
export async function approveWords(second: Page): Promise<void> {
  await on(second, 'approve').click();
  await second.getByText('Second approved it').waitFor();
}
