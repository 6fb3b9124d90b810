import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBarriers } from './support/accessibility.ts';
import { openBrowser, takeSeat } from './support/browser.ts';
import { makeAccount } from './support/reviewer.ts';
import { on } from './support/screen.ts';
import { overflow, photographAll } from './support/screens.ts';
import { freePort, freshFolder, type SilaProcess, startServing } from './support/sila-process.ts';

let browser: Browser;
let sila: SilaProcess;
let remove: () => Promise<void>;
let context: BrowserContext;
let page: Page;
/** Devices make keys for a name, not for a number. */
let address: string;

beforeAll(async () => {
  const fresh = await freshFolder();
  remove = fresh.remove;
  sila = await startServing({ folder: fresh.folder, port: await freePort() });
  address = sila.address.replace('127.0.0.1', 'localhost');
  browser = await openBrowser();
  context = await takeSeat(browser, { language: 'ar' });
  page = await context.newPage();
  // A security key of Chromium's own, plugged in, whose holder is always who they should be.
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
});
afterAll(async () => {
  await context.close();
  await browser.close();
  expect(await sila.stop()).toBe(0);
  await remove();
});

test('a passkey is added by who has just proved who they are', async () => {
  await makeAccount(page, (sila.firstLogin ?? '').replace(sila.address, address), 'ليلى');
  await page.goto(`${address}/account`);
  const form = on(page, 'passkey-form');
  await form.locator('[name="passkey"]').fill('هاتفي');
  // Who has just signed in has just proved who they are.
  await form.getByRole('button').click();
  await on(page, 'passkey').waitFor();
  expect(await on(page, 'passkey').textContent()).toContain('هاتفي');
  expect(await findBarriers(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await photographAll(page, 'passkeys', 'ar');
});

test('it signs in without password or code', async () => {
  await on(page, 'sign-out').click();
  await on(page, 'sign-in-form').waitFor();
  await photographAll(page, 'sign-in-passkey', 'ar');
  await on(page, 'sign-in-passkey').click();
  await on(page, 'sign-in-form').waitFor({ state: 'detached' });
  await page.goto(`${address}/account`);
  expect(await on(page, 'passkey').textContent()).toContain('آخر استعمال');
});

test('removed, it opens nothing any more', async () => {
  await on(page, 'passkey').getByRole('button').click();
  await on(page, 'passkey').waitFor({ state: 'detached' });
  await on(page, 'sign-out').click();
  await on(page, 'sign-in-passkey').click();
  await page.getByRole('alert').waitFor();
  expect(await on(page, 'sign-in-form').count()).toBe(1);
});
