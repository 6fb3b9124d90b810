import type { Page } from 'playwright-core';
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
