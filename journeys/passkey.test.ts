import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openHouse } from './support/house.ts';
import { expectWhole } from './support/look-at.ts';
import { makeAccount } from './support/reviewer.ts';
import { on } from './support/screen.ts';
import { photographAll } from './support/screens.ts';

const house = openHouse();
let page: Page;
/** Devices make keys for a name, not for a number. */
let address: string;

beforeAll(async () => {
  address = house.sila.address.replace('127.0.0.1', 'localhost');
  const context = await house.seat({ language: 'ar' });
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

test('a passkey is added by who has just proved who they are', async () => {
  await makeAccount(
    page,
    (house.sila.firstLogin ?? '').replace(house.sila.address, address),
    'ليلى',
  );
  await page.goto(`${address}/account`);
  const form = on(page, 'passkey-form');
  await form.locator('[name="passkey"]').fill('هاتفي');
  // Who has just signed in has just proved who they are.
  await form.getByRole('button').click();
  await on(page, 'passkey').waitFor();
  expect(await on(page, 'passkey').textContent()).toContain('هاتفي');
  await expectWhole(page, 'passkeys', 'ar');
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
