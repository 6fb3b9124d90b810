import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { openHouse } from './support/house.ts';
import { expectWhole } from './support/look-at.ts';
import { ask } from './support/registry.ts';
import { loadExample, makeAccount } from './support/reviewer.ts';
import { on } from './support/screen.ts';

const house = openHouse();
const NOBODY = 'غيلان برهان الساطع';
const seats: BrowserContext[] = [];
afterAll(async () => {
  for (const seat of seats) await seat.close();
});

async function sit(link: string, name: string, language: 'ar' | 'en'): Promise<Page> {
  const seat = await house.seat({ language, size: 'desktop' });
  seats.push(seat);
  const page = await seat.newPage();
  await makeAccount(page, new URL(link, house.sila.address).href, name);
  return page;
}

let coordinator: Page;
let auditor: Page;

async function invitation(role: string): Promise<string> {
  const call = ['POST', '/api/invitations', { roles: [role] }] as const;
  return (await ask<{ link: string }>(coordinator.context(), house.sila.address, call)).link;
}

test('a coordinator plants a record of nobody among those of a list', async () => {
  coordinator = await sit(house.sila.firstLogin ?? '', 'Office', 'en');
  await loadExample(coordinator);
  await coordinator.goto(`${house.sila.address}/honey`);
  await coordinator.locator('[name="list"]').selectOption({ index: 1 });
  await on(coordinator, 'honey-cell').first().fill(NOBODY);
  await expectWhole(coordinator, 'honey-plant', 'en');
  await on(coordinator, 'plant-honey').click();
  await on(coordinator, 'honey-record').waitFor();
});

test('whoever finds and opens it is shown to the auditor, in Arabic, and to nobody else', async () => {
  const second = await sit(await invitation('coordinator'), 'Second', 'en');
  auditor = await sit(await invitation('auditor'), 'مدققة', 'ar');
  await second.goto(`${house.sila.address}/search`);
  await on(second, 'search-input').fill(NOBODY);
  await on(second, 'search-go').click();
  const found = on(second, 'search-result').filter({ hasText: NOBODY }).first();
  await found.getByRole('link').first().click();
  await on(second, 'person-record').waitFor();
  expect(await on(second, 'alert-honey').count()).toBe(0);
  await on(auditor, 'alert-honey').waitFor();
  await auditor.goto(`${house.sila.address}/honey`);
  await on(auditor, 'honey-opening').first().waitFor();
  await expectWhole(auditor, 'honey-opened', 'ar');
  await auditor.goto(`${house.sila.address}/audit`);
  await on(auditor, 'unusual').first().waitFor();
  await expectWhole(auditor, 'audit-unusual', 'ar');
});

test('what two people decide, and what goes by itself, is read on a phone and a desk', async () => {
  const { results } = await ask<{ results: { recordId: string }[] }>(
    coordinator.context(),
    house.sila.address,
    ['POST', '/api/search', { query: 'محمد', limit: 5 }],
  );
  const path = `/api/records/${results[0]?.recordId}/erasure`;
  const reason = 'The family asked for it.';
  await ask(coordinator.context(), house.sila.address, ['POST', path, { reason }]);
  for (const [page, language] of [
    [coordinator, 'en'],
    [await sit(await invitation('coordinator'), 'منسّقة', 'ar'), 'ar'],
  ] as const) {
    await page.goto(`${house.sila.address}/approvals`);
    await on(page, 'approval').first().waitFor();
    await expectWhole(page, 'approvals', language);
    await page.goto(`${house.sila.address}/retention`);
    await on(page, 'retention-rule').first().waitFor();
    await expectWhole(page, 'retention', language);
    await page.goto(`${house.sila.address}/access`);
    await page.locator('[name="user"]').waitFor();
    await expectWhole(page, 'grants', language);
  }
});
