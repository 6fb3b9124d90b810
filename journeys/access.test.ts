import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { codeOf } from './support/code-of.ts';
import { openHouse } from './support/house.ts';
import { expectWhole } from './support/look-at.ts';
import { ask } from './support/registry.ts';
import { loadExample, makeAccount } from './support/reviewer.ts';
import { listenForFaults, on } from './support/screen.ts';

/**
 * Who may see what, as three people live it: a coordinator lets somebody in and
 * grants, a caseworker works with what is granted and breaks the glass once,
 * a second coordinator looks at why. Each step stands on the one before.
 */
describe.each(['ar', 'en'] as const)('who may see what, in %s', (language) => {
  const house = openHouse();
  let first: Page;
  let second: Page;
  let caseworker: Page;
  let granted: string;
  let hidden: string;
  const faults: string[][] = [];

  async function sit(link: string, name: string): Promise<Page> {
    const page = await (await house.seat({ language })).newPage();
    faults.push(listenForFaults(page));
    await makeAccount(page, new URL(link, house.sila.address).href, name);
    return page;
  }

  async function invitation(roles: readonly string[]): Promise<string> {
    const call = ['POST', '/api/invitations', { roles }] as const;
    return (await ask<{ link: string }>(first.context(), house.sila.address, call)).link;
  }

  async function lookAround(page: Page, name: string): Promise<void> {
    await expectWhole(page, name, language);
    // A page that isn't granted is refused: the browser reports that as an error of its own.
    expect(faults.flat().filter((fault) => !fault.includes('404'))).toEqual([]);
  }

  test('somebody is invited with a role, and sees nothing at first', async () => {
    first = await sit(house.sila.firstLogin ?? '', 'One');
    await loadExample(first);
    second = await sit(await invitation(['coordinator']), 'Two');
    await first.goto(`${house.sila.address}/users`);
    await on(first, 'invite-user').waitFor();
    await lookAround(first, 'access-1-users');
    await on(first, 'invite-user').click();
    const link = await on(first, 'invitation-link').inputValue();
    caseworker = await sit(link, 'Caseworker');
    await caseworker.goto(`${house.sila.address}/sources`);
    await caseworker.locator('main h1').waitFor();
    await caseworker.locator('.waiting').waitFor({ state: 'detached' });
    expect(await on(caseworker, 'source').count()).toBe(0);
  });

  test('a coordinator grants a source for a purpose and a time', async () => {
    await first.goto(`${house.sila.address}/access`);
    await first.locator('[name="user"]').selectOption({ label: 'Caseworker' });
    await first.locator('[name="of"]').selectOption({ index: 1 });
    await on(first, 'give-grant').click();
    await on(first, 'grant').first().waitFor();
    await lookAround(first, 'access-2-grants');
    await caseworker.goto(`${house.sila.address}/account`);
    await on(caseworker, 'grant').first().waitFor();
    await lookAround(caseworker, 'access-3-account');
    const { results } = await ask<{ results: { recordId: string }[] }>(
      caseworker.context(),
      house.sila.address,
      ['POST', '/api/search', { query: 'محمد', limit: 5 }],
    );
    granted = results[0]!.recordId;
    await caseworker.goto(`${house.sila.address}/persons/${granted}`);
    await on(caseworker, 'person-record').first().waitFor();
    expect(await on(caseworker, 'person-record').count()).toBe(1);
  });

  test('what is not granted opens in an emergency only, for a reason and a code', async () => {
    const { results } = await ask<{ results: { recordId: string }[] }>(
      first.context(),
      house.sila.address,
      ['POST', '/api/search', { query: 'محمد', limit: 100 }],
    );
    for (const { recordId } of results) {
      const path = `${house.sila.address}/api/persons/${recordId}`;
      if ((await caseworker.request.get(path)).status() === 404) hidden = recordId;
    }
    const { secret } = await ask<{ secret: string }>(caseworker.context(), house.sila.address, [
      'POST',
      '/api/account/factor',
      {},
    ]);
    await ask(caseworker.context(), house.sila.address, [
      'POST',
      '/api/account/factor/confirm',
      { code: codeOf(secret, -1) },
    ]);
    await caseworker.goto(`${house.sila.address}/persons/${hidden}`);
    await on(caseworker, 'ask-emergency').click();
    await caseworker
      .locator('[name="reason"]')
      .fill('The hospital has her mother on the line and needs the date now.');
    await caseworker.locator('[name="code"]').fill(codeOf(secret));
    await lookAround(caseworker, 'access-4-emergency');
    await on(caseworker, 'open-emergency').click();
    await on(caseworker, 'person-record').first().waitFor();
  });

  test('both coordinators are told at once; one looks at why', async () => {
    await on(first, 'alert-emergency').waitFor({ timeout: 60_000 });
    await on(second, 'alert-emergency').waitFor({ timeout: 60_000 });
    await second.goto(`${house.sila.address}/emergencies`);
    await on(second, 'emergency').waitFor();
    await lookAround(second, 'access-5-emergencies');
    await on(second, 'emergency-justified').click();
    await on(second, 'dialog-reason').fill('her mother was told');
    await on(second, 'dialog-confirm').click();
    await on(second, 'emergency-justified').waitFor({ state: 'detached' });
    expect(await on(second, 'alert-emergency').count()).toBe(0);
  });

  test('a mighty role waits for a second administrator', async () => {
    const administrator = await sit(await invitation(['administrator']), 'Three');
    await first.goto(`${house.sila.address}/users`);
    const line = first.locator('tr', { hasText: 'Caseworker' });
    await line.locator('[data-testid="change-roles-of"]').click();
    await on(first, 'change-roles').locator('[value="coordinator"]').check();
    await lookAround(first, 'access-6-roles');
    await on(first, 'save-roles').click();
    await on(administrator, 'alert-approval').waitFor({ timeout: 60_000 });
    await administrator.goto(`${house.sila.address}/approvals`);
    await on(administrator, 'approve').waitFor();
    await lookAround(administrator, 'access-7-approvals');
    await on(administrator, 'approve').click();
    await on(administrator, 'approve').waitFor({ state: 'detached' });
  });
});
