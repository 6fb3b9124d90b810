import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Role } from '@sila/wire';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Language } from './support/browser.ts';
import { takeRequestsDown, typeRemains } from './support/guide-people.ts';
import { inLanguage, LARGEST_PICTURE, picture } from './support/guide-pictures.ts';
import { openHouse } from './support/house.ts';
import {
  approveWords,
  foundTeam,
  inviteSecond,
  KEY_PHRASE,
  writeFace,
} from './support/public-page.ts';
import { ask } from './support/registry.ts';
import { loadExample, makeAccount } from './support/reviewer.ts';
import { on } from './support/screen.ts';

/*
 * Goes through what each role does and makes the pictures of the guide
 * (docs/guide). `npm run guide` puts them there.
 */
const house = openHouse();
const LANGUAGES = ['ar', 'en'] as const;
const GUIDE = fileURLToPath(new URL('../docs/guide/', import.meta.url));
let coordinator: BrowserContext;
let page: Page;
/** What families were given, by the language they filed in. */
const receipts: Partial<Record<Language, string>> = {};

/** The daily pages of each role, in the order of its page of the guide. */
const PAGES = {
  intakeVolunteer: [
    ['volunteer-overview', '/'],
    ['volunteer-import', '/import'],
  ],
  caseworker: [
    ['caseworker-requests', '/requests'],
    ['caseworker-new-request', '/requests/new'],
    ['caseworker-review', '/review'],
  ],
  forensic: [
    ['forensic-review', '/review'],
    ['forensic-search', '/search'],
    ['forensic-registers', '/registers'],
    ['forensic-remains', '/registers/remains'],
  ],
  analyst: [['analyst-measures', '/measures']],
  informationOfficer: [['information-face', '/face']],
  coordinator: [
    ['coordinator-access', '/access'],
    ['coordinator-keys', '/keys'],
    ['coordinator-filings', '/inquiries'],
  ],
  auditor: [['auditor-audit', '/audit']],
  administrator: [['administrator-users', '/users']],
} as const satisfies Record<Role, readonly (readonly [string, string])[]>;

test('the house is furnished: invented lists, a team, an open page', async () => {
  coordinator = await house.seat({ language: 'en', size: 'desktop' });
  page = await coordinator.newPage();
  await makeAccount(page, house.sila.firstLogin ?? '', 'Nadia');
  await loadExample(page);
  await foundTeam(page, house.sila.address);
  await writeFace(page, house.sila.address);
  await on(page, 'face-save').click();
  await page.getByText('Proposed.').waitFor();
  const second = await (await house.seat({ language: 'en', size: 'desktop' })).newPage();
  await inviteSecond(page, second);
  await approveWords(second);
}, 300_000);

/** Somebody in this role, with every list granted. */
async function sitAs(role: Role, of = ''): Promise<Page> {
  const { link } = await ask<{ link: string }>(coordinator, house.sila.address, [
    'POST',
    '/api/invitations',
    { roles: [role] },
  ]);
  const seat = await house.seat({ language: 'en', size: 'desktop' });
  const own = await seat.newPage();
  await makeAccount(own, link, `Guide ${role} ${of}`.trim());
  const { user } = await ask<{ user: { id: string } }>(seat, house.sila.address, [
    'GET',
    '/api/session',
  ]);
  const { sources } = await ask<{ sources: { id: string }[] }>(coordinator, house.sila.address, [
    'GET',
    '/api/sources',
  ]);
  const endsAt = new Date(Date.now() + 86_400_000).toISOString();
  for (const { id } of sources)
    await ask(coordinator, house.sila.address, [
      'POST',
      '/api/grants',
      { userId: user.id, scope: { kind: 'source', of: id }, purpose: 'tracing', note: '', endsAt },
    ]);
  return own;
}

async function take(at: Page, name: string, language: Language): Promise<void> {
  expect(await picture(at, name, language)).toBeLessThan(LARGEST_PICTURE);
}

test('a family files and opens its mailbox', async () => {
  for (const language of LANGUAGES) {
    const family = await (await house.seat({ language, size: 'phone' })).newPage();
    await family.goto(`${house.sila.address}/ask`);
    await on(family, 'ask-form').waitFor();
    await take(family, 'family-ask', language);
    await on(family, 'ask.name').fill('سالم خليل الحموي');
    await on(family, 'ask.father').fill('خليل');
    await on(family, 'ask.birthYear').fill('1984');
    await on(family, 'ask.relation').selectOption('mother');
    await on(family, 'ask.phrase').fill('زيتون الدار القديمة');
    await on(family, 'ask.phrase').scrollIntoViewIfNeeded();
    await take(family, 'family-words', language);
    await on(family, 'ask-send').click();
    await on(family, 'receipt').waitFor({ timeout: 60_000 });
    const receipt = (await on(family, 'receipt').getAttribute('data-receipt')) ?? '';
    receipts[language] = receipt;
    await on(family, 'receipt-kept').check();
    await family.evaluate(() => scrollTo(0, 0));
    await take(family, 'family-receipt', language);
    await family.goto(`${house.sila.address}/mailbox`);
    await on(family, 'receipt-input').fill(receipt);
    await on(family, 'mailbox-open').click();
    await on(family, 'mailbox-state').waitFor({ timeout: 60_000 });
    await take(family, 'family-mailbox', language);
  }
}, 180_000);

test('a coordinator opens a filing', async () => {
  for (const language of LANGUAGES) {
    await inLanguage(page, `${house.sila.address}/inquiries`, language);
    await on(page, 'filing-open').first().click();
    await page.locator('[name="phrase"]').fill(KEY_PHRASE);
    await on(page, 'phrase-submit').click();
    await on(page, 'filing-opened').waitFor();
    await take(page, 'caseworker-filing', language);
  }
}, 120_000);

test('it becomes a request, the family is written to, and its mailbox closes', async () => {
  const { filings } = await ask<{ filings: { id: string }[] }>(coordinator, house.sila.address, [
    'GET',
    '/api/filings',
  ]);
  for (const [at, { id }] of filings.slice(0, LANGUAGES.length).entries()) {
    // The newest stands first: each is shown in the language it was filed in.
    const language = LANGUAGES.at(-1 - at)!;
    await inLanguage(page, `${house.sila.address}/inquiries`, language);
    // Those that wait stand first.
    await on(page, 'filing-open').first().click();
    await page.locator('[name="phrase"]').fill(KEY_PHRASE);
    await on(page, 'phrase-submit').click();
    await on(page, 'filing-accept').click();
    await on(page, 'accept-enquirer').fill('أم سالم');
    await on(page, 'accept-send').click();
    await on(page, 'filing-request').waitFor();
    await on(page, 'letter-opening').selectOption('question');
    await on(page, 'letter-input').fill('هل كان يلبس نظارة؟');
    await on(page, 'letter-words').evaluate((words) => words.scrollIntoView({ block: 'center' }));
    await take(page, 'caseworker-letter', language);
    await on(page, 'letter-send').click();
    await on(page, 'desk-letter').waitFor();
    const closing = { outcome: 'closed', note: '' };
    await ask(coordinator, house.sila.address, ['POST', `/api/filings/${id}`, closing]);
  }
  for (const language of LANGUAGES) {
    const family = await (await house.seat({ language, size: 'phone' })).newPage();
    await family.goto(`${house.sila.address}/mailbox`);
    await on(family, 'receipt-input').fill(receipts[language] ?? '');
    await on(family, 'mailbox-open').click();
    await on(family, 'mailbox-until').waitFor({ timeout: 60_000 });
    await take(family, 'family-closed', language);
  }
}, 240_000);

test('a volunteer stands at a gate, and the line goes', async () => {
  for (const language of LANGUAGES) {
    const own = await sitAs('intakeVolunteer', language);
    await inLanguage(own, `${house.sila.address}/gate`, language);
    await own.locator('[name="register"]').fill('باب صيدنايا');
    const type = async (name: string, at: string) => {
      await own.locator('[name="name"]').fill(name);
      await own.locator('[name="year"]').fill('1988');
      await own.keyboard.press('Enter');
      await own.locator(`[data-at="${at}"]`, { hasText: name }).waitFor();
    };
    await type('سالم أحمد العمر', 'kept');
    await type('رامي علي حمدان', 'kept');
    await take(own, 'volunteer-gate', language);
    await own.context().setOffline(true);
    await type('يوسف حسن الخضر', 'waiting');
    await on(own, 'unsent-waiting').waitFor();
    await take(own, 'volunteer-unsent', language);
    await own.context().close();
  }
}, 180_000);

describe.each(Object.keys(PAGES) as Role[])('%s', (role) => {
  test('finds the pages that the guide shows', async () => {
    const own = await sitAs(role);
    if (role === 'caseworker') await takeRequestsDown(own.context(), house.sila.address);
    if (role === 'forensic') await typeRemains(own.context(), house.sila.address);
    for (const language of LANGUAGES) {
      for (const [name, path] of PAGES[role]) {
        await inLanguage(own, `${house.sila.address}${path}`, language);
        await own.locator('h1').first().waitFor();
        await take(own, name, language);
      }
    }
    await own.context().close();
  }, 180_000);
});

test('each page of the guide is there in both languages, and shows pictures that are there', () => {
  const names = [...Object.keys(PAGES), 'family'];
  for (const language of LANGUAGES) {
    for (const name of names) {
      const path = `${GUIDE}${language}/${fileOf(name)}.md`;
      expect(existsSync(path), path).toBe(true);
      const shown = [...readFileSync(path, 'utf8').matchAll(/\]\((\.\.\/pictures\/[^)]+)\)/g)];
      expect(shown.length, path).toBeGreaterThan(0);
      for (const [, picture] of shown)
        expect(existsSync(`${GUIDE}${language}/${picture}`), picture).toBe(true);
    }
  }
});

function fileOf(role: string): string {
  return role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
