import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findBarriers } from './support/accessibility.ts';
import { openHouse } from './support/house.ts';
import { expectWhole } from './support/look-at.ts';
import { ask, decideSample } from './support/registry.ts';
import { loadExample, makeAccount, openPair } from './support/reviewer.ts';
import { on } from './support/screen.ts';
import { photograph, photographAll } from './support/screens.ts';

const house = openHouse();

async function sit(language: 'ar' | 'en', link: string, name: string): Promise<Page> {
  const page = await (await house.seat({ language })).newPage();
  await makeAccount(page, link, name);
  return page;
}

let first: Page;
let second: Page;

test('two reviewers at one pair: one decision stands, and the other sees it at once', async () => {
  first = await sit('en', house.sila.firstLogin ?? '', 'Reviewer One');
  await loadExample(first);
  const invitation = { roles: ['coordinator'] };
  const { link } = await ask<{ link: string }>(first.context(), house.sila.address, [
    'POST',
    '/api/invitations',
    invitation,
  ]);
  second = await sit('ar', new URL(link, house.sila.address).href, 'مراجعة ثانية');

  await first.goto(`${house.sila.address}/review`);
  const pair = await openPair(first);
  await second.goto(`${house.sila.address}/review/${pair}`);
  expect(await openPair(second)).toBe(pair);

  await first.keyboard.press('KeyS');
  await first.keyboard.press('Digit1');
  await on(second, 'decided-meanwhile').waitFor({ timeout: 10_000 });
  expect(await on(second, 'decided-meanwhile').textContent()).toContain('Reviewer One');
  expect(await on(second, 'record-decision').count()).toBe(0);
  await photograph(second, 'decided-meanwhile-ar');

  const { match } = await ask<{ match: { state: string; decisions: unknown[] } }>(
    second.context(),
    house.sila.address,
    ['GET', `/api/matches/${pair}`],
  );
  expect(match.state).toBe('confirmed');
  expect(match.decisions).toHaveLength(1);
});

test('the second look shows nothing of the first decision, and where two differ both reasons', async () => {
  await decideSample(first.context(), house.sila.address, 120);
  await second.goto(`${house.sila.address}/second-look`);
  await on(second, 'second-item').first().click();
  await on(second, 'blind-pair').waitFor();
  expect(await second.textContent('main')).not.toContain('Reviewer One');
  expect(await findBarriers(second)).toEqual([]);
  await photographAll(second, 'second-look-pair', 'ar');
  const pair = new URL(second.url()).pathname.split('/').at(-1);
  const { match } = await ask<{ match: { state: string } }>(first.context(), house.sila.address, [
    'GET',
    `/api/matches/${pair}`,
  ]);
  await second.keyboard.press(match.state === 'confirmed' ? 'KeyD' : 'KeyS');
  await second.keyboard.press('Digit1');
  await expect.poll(() => new URL(second.url()).pathname).not.toContain(pair);
  await second.goto(`${house.sila.address}/second-look`);
  await on(second, 'disagreement').waitFor();
  expect(await on(second, 'disagreement').textContent()).toContain('Reviewer One');
  await expectWhole(second, 'second-look', 'ar');
});
