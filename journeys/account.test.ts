import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openHouse } from './support/house.ts';
import { expectWhole } from './support/look-at.ts';
import { foundTeam, KEY_PHRASE } from './support/public-page.ts';
import { ask } from './support/registry.ts';
import { makeAccount, PASSWORD } from './support/reviewer.ts';
import { on } from './support/screen.ts';

const NEW_PASSWORD = 'كلمة مرور أخرى من عدة كلمات';

/** One's own account as three people live it: proofs, sessions, keys, and the way back in. */
describe.each(['ar', 'en'] as const)('one’s own account, in %s', (language) => {
  const house = openHouse();
  let first: Page;
  let second: Page;
  let lost: Page;
  let recovery: string;

  beforeAll(async () => {
    first = await sit(house.sila.firstLogin ?? '', 'One');
    second = await sit(await invitation(['coordinator']), 'Two');
    lost = await sit(await invitation(['caseworker']), 'Three');
  });

  async function sit(link: string, name: string): Promise<Page> {
    const page = await (await house.seat({ language })).newPage();
    await makeAccount(page, new URL(link, house.sila.address).href, name);
    return page;
  }

  async function invitation(roles: readonly string[]): Promise<string> {
    const call = ['POST', '/api/invitations', { roles }] as const;
    return (await ask<{ link: string }>(first.context(), house.sila.address, call)).link;
  }

  async function signIn(page: Page, password: string): Promise<void> {
    await page.goto(`${house.sila.address}/sign-in`);
    await page.locator('[name="login"]').fill('Three');
    await page.locator('[name="password"]').fill(password);
    await on(page, 'sign-in').click();
  }

  test('sessions are seen and ended', async () => {
    const other = await (await house.seat({ language, size: 'phone' })).newPage();
    await signIn(other, PASSWORD);
    await on(other, 'sign-in-form').waitFor({ state: 'detached' });
    await lost.goto(`${house.sila.address}/account`);
    await on(lost, 'session').nth(1).waitFor();
    expect(await on(lost, 'session').count()).toBe(2);
    await expectWhole(lost, 'account-1-sessions', language);
    await on(lost, 'session')
      .filter({ hasNot: lost.locator('.tag') })
      .locator('button')
      .click();
    await on(lost, 'session').nth(1).waitFor({ state: 'detached' });
    await other.goto(`${house.sila.address}/account`);
    await on(other, 'sign-in-form').waitFor();
  });

  test('a dangerous act asks once more who is there, and goes on by itself', async () => {
    await first.goto(`${house.sila.address}/users`);
    await on(first, 'recover-of').last().waitFor();
    // As it is when the last proof is older than five minutes.
    let refusals = 0;
    await first.route('**/recovery', (route) => {
      if (refusals++ > 0) return route.continue();
      return route.fulfill({ status: 403, json: { code: 'session.proofNeeded' } });
    });
    await first.locator('tr', { hasText: 'Three' }).locator('[data-testid="recover-of"]').click();
    await expectWhole(first, 'account-2-recover', language);
    await on(first, 'recover-propose').click();
    await on(first, 'proof-form').locator('[name="password"]').fill('a wrong password');
    await on(first, 'prove').click();
    await on(first, 'proof-form').locator('.field-wrong').waitFor();
    await expectWhole(first, 'account-3-proof', language);
    await on(first, 'proof-form').locator('[name="password"]').fill(PASSWORD);
    await on(first, 'prove').click();
    await on(first, 'proof').waitFor({ state: 'detached' });
    await on(second, 'alert-approval').waitFor({ timeout: 60_000 });
    expect(refusals).toBe(2);
  });

  test('a second coordinator agrees, and gives a link that works once', async () => {
    await second.goto(`${house.sila.address}/approvals`);
    await on(second, 'approve').waitFor();
    await expectWhole(second, 'account-4-approve', language);
    await on(second, 'approve').click();
    await on(second, 'invitation-link').waitFor();
    await expectWhole(second, 'account-5-link', language);
    recovery = await on(second, 'invitation-link').inputValue();
  });

  test('whoever lost their way in sets a new password, and nothing of before is open', async () => {
    const page = await (await house.seat({ language, size: 'phone' })).newPage();
    await page.goto(recovery);
    await on(page, 'recover-form').waitFor();
    expect(page.url()).not.toContain('token');
    await page.locator('[name="password"]').fill(NEW_PASSWORD);
    await expectWhole(page, 'account-6-recover', language);
    await on(page, 'recover').click();
    await on(page, 'to-sign-in').waitFor();
    await expectWhole(page, 'account-7-recovered', language);
    await lost.goto(`${house.sila.address}/account`);
    await on(lost, 'sign-in-form').waitFor();
    await signIn(lost, PASSWORD);
    await on(lost, 'sign-in-form').locator('.field-wrong, [role="alert"]').first().waitFor();
    await signIn(lost, NEW_PASSWORD);
    await on(lost, 'sign-in-form').waitFor({ state: 'detached' });
  });

  test('somebody leaves, and the team gets a new key', async () => {
    await foundTeam(first, house.sila.address);
    await second.goto(`${house.sila.address}/keys`);
    await second.locator('[name="phrase"]').fill(KEY_PHRASE);
    await second.locator('[name="phrase-again"]').fill(KEY_PHRASE);
    await on(second, 'phrase-submit').click();
    await on(second, 'phrase-submit').waitFor({ state: 'detached' });
    await first.goto(`${house.sila.address}/keys`);
    await first.locator('[name="phrase"]').fill(KEY_PHRASE);
    await on(first, 'phrase-submit').click();
    await on(first, 'admit').first().click();
    await on(first, 'confirm-keys-act').click();
    await on(first, 'take-out').first().waitFor();
    await expectWhole(first, 'account-8-keys', language);
    await on(first, 'key-holder')
      .filter({ hasText: 'Two' })
      .locator('[data-testid="take-out"]')
      .click();
    await expectWhole(first, 'account-9-take-out', language);
    await on(first, 'confirm-keys-act').click();
    await on(first, 'confirm-keys').waitFor({ state: 'detached' });
    await expectWhole(first, 'account-10-renewed', language);
  });
});
