import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { findBarriers } from './support/accessibility.ts';
import { openHouse } from './support/house.ts';
import { makeAccount } from './support/reviewer.ts';
import { on } from './support/screen.ts';
import { overflow, photographAll } from './support/screens.ts';

const PHRASE = 'زيتون تحت جدار رمادي';
const PHONE = '+963 944 555 666';
const LIST = `الاسم الكامل,اسم الأم,تاريخ الميلاد,هاتف\nسامر محمد الحلبي,هدى,12/3/1990,${PHONE}\nرامي العلي,مريم,1985,\n`;

const house = openHouse();
let coordinator: BrowserContext;
let page: Page;
/** Everything the coordinator's browser sent. */
const sent: string[] = [];

beforeAll(async () => {
  coordinator = await house.seat({ language: 'ar' });
  page = await coordinator.newPage();
  page.on('request', (request) => sent.push(request.postData() ?? ''));
  await makeAccount(page, house.sila.firstLogin!, 'منسّقة');
});

async function fillPhrase(at: Page, isNew: boolean): Promise<void> {
  await at.locator('[name="phrase"]').fill(PHRASE);
  if (isNew) await at.locator('[name="phrase-again"]').fill(PHRASE);
  await on(at, 'phrase-submit').click();
}

test('the first coordinator makes her key and the team’s', async () => {
  await page.goto(`${house.sila.address}/keys`);
  await fillPhrase(page, true);
  await on(page, 'found-team').click();
  await on(page, 'key-holder').waitFor();
  await photographAll(page, 'keys', 'ar');
  expect(await findBarriers(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
});

test('a file’s contacts leave her device sealed, and open for her alone', async () => {
  await page.goto(`${house.sila.address}/import`);
  const file = { name: 'عائلات.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) };
  await on(page, 'file-input').setInputFiles(file);
  await on(page, 'sealed-notice').waitFor();
  await photographAll(page, 'import-sealed', 'ar');
  await on(page, 'source-name').fill('رابطة العائلات');
  await on(page, 'confirm-import').click();
  await page.waitForURL(/\/lists\//);
  await expect
    .poll(async () => (await page.request.get(`${house.sila.address}/api/sources`)).text(), {
      timeout: 60_000,
    })
    .toContain('"state":"read"');
  expect(sent.join('\n')).not.toContain('944');
  await page.goto(`${house.sila.address}/search`);
  await on(page, 'search-input').fill('سامر الحلبي');
  await page.keyboard.press('Enter');
  await on(page, 'search-result').locator('a').first().click();
  await on(page, 'open-sealed').click();
  await fillPhrase(page, false);
  await on(page, 'sealed-cell').waitFor();
  expect(await on(page, 'sealed-cell').innerText()).toContain(PHONE);
  await photographAll(page, 'sealed-open', 'ar');
  expect(await findBarriers(page)).toEqual([]);
});

test('she admits a colleague after comparing fingerprints', async () => {
  const { link } = await (
    await page.request.post(`${house.sila.address}/api/invitations`, {
      data: { roles: ['caseworker'] },
      headers: { origin: house.sila.address },
    })
  ).json();
  const seat = await house.seat({ language: 'en' });
  const colleague = await seat.newPage();
  await makeAccount(colleague, link, 'Rana');
  await colleague.goto(`${house.sila.address}/keys`);
  await fillPhrase(colleague, true);
  await on(colleague, 'phrase-submit').waitFor({ state: 'detached' });
  const print = await colleague.locator('[aria-labelledby="keys-mine"] code').innerText();
  await page.goto(`${house.sila.address}/keys`);
  await fillPhrase(page, false);
  const hers = on(page, 'key-holder').filter({ hasText: 'Rana' });
  expect(await hers.innerText()).toContain(print);
  await on(page, 'admit').click();
  await on(page, 'confirm-keys-act').click();
  await expect.poll(async () => hers.locator('.tag').innerText()).toBe('عضو');
  await colleague.goto(`${house.sila.address}/keys`);
  await on(colleague, 'team').waitFor();
  await photographAll(colleague, 'keys', 'en');
  expect(await findBarriers(colleague)).toEqual([]);
  await seat.close();
});
