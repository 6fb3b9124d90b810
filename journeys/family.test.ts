import { type KeyLine, keysOfReceipt, readKeyLog, type SealTo, sealToFamily } from '@sila/seal';
import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Language, Size } from './support/browser.ts';
import { openHouse } from './support/house.ts';
import { expectWhole } from './support/look-at.ts';
import {
  approveWords,
  foundTeam,
  inviteSecond,
  KEY_PHRASE,
  writeFace,
} from './support/public-page.ts';
import { ask } from './support/registry.ts';
import { makeAccount } from './support/reviewer.ts';
import { on } from './support/screen.ts';
import { overflow } from './support/screens.ts';

const house = openHouse();
const SON = 'سالم خليل الحموي';
const CONTACT = 'هاتف الجيران ٠٩٣٣';
let office: Page;

const TOLD = {
  ar: { words: 'زيتون الدار القديمة', answer: 'استلمنا طلبكم، ونعمل عليه.', thanks: 'شكرًا لكم.' },
  en: { words: 'olives by the old gate', answer: 'We have your request.', thanks: 'Thank you.' },
} as const;

beforeAll(async () => {
  office = await (await house.seat({ language: 'en', size: 'desktop' })).newPage();
  await makeAccount(office, house.sila.firstLogin ?? '', 'Office');
  await foundTeam(office, house.sila.address);
  await writeFace(office, house.sila.address);
  await on(office, 'face-save').click();
  await office.getByText('Proposed.').waitFor();
  const second = await (await house.seat({ language: 'en', size: 'desktop' })).newPage();
  await inviteSecond(office, second);
  await approveWords(second);
}, 120_000);

/** The newest filing, opened by the office with its key. */
async function openFiling(): Promise<void> {
  await office.goto(`${house.sila.address}/inquiries`);
  await on(office, 'filing-open').first().click();
  await office.locator('[name="phrase"]').fill(KEY_PHRASE);
  await on(office, 'phrase-submit').click();
  await on(office, 'filing-opened').waitFor();
}

async function enterReceipt(page: Page, receipt: string): Promise<void> {
  await page.goto(`${house.sila.address}/mailbox`);
  await on(page, 'receipt-input').fill(receipt);
  await on(page, 'mailbox-open').click();
}

describe.each([
  ['ar', 'phone'],
  ['en', 'desktop'],
] as const)('the mother, in %s on a %s', (language: Language, size: Size) => {
  let seat: BrowserContext;
  let mother: Page;
  let receipt: string;
  /** Everything her browser sent. */
  const sent: string[] = [];

  test('files a request sealed on her device and gets a receipt', async () => {
    seat = await house.seat({ language, size });
    mother = await seat.newPage();
    mother.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    await mother.goto(`${house.sila.address}/ask`);
    await on(mother, 'ask.name').fill(SON);
    await on(mother, 'ask.contact').fill(CONTACT);
    await on(mother, 'ask.relation').selectOption('mother');
    await on(mother, 'ask.phrase').fill(TOLD[language].words);
    await on(mother, 'ask-send').click();
    // A name alone fits thousands.
    await mother.getByRole('alert').waitFor();
    await on(mother, 'ask.father').fill('خليل');
    await on(mother, 'ask.birthYear').fill('1984');
    await on(mother, 'ask-send').click();
    await on(mother, 'ask-received').waitFor({ timeout: 60_000 });
    receipt = (await on(mother, 'receipt').getAttribute('data-receipt')) ?? '';
    expect(receipt).toMatch(/^(\d{5} ){7}\d{5}$/);
    await expectWhole(mother, 'receipt', language);
    await mother.emulateMedia({ media: 'print' });
    expect(await on(mother, 'receipt-phrase').isVisible()).toBe(false);
    expect(await on(mother, 'receipt').isVisible()).toBe(true);
    await mother.emulateMedia({ media: 'screen' });
    await on(mother, 'receipt-kept').check();
  });

  test('a wrong receipt tells nothing: a slip by its group, a stranger’s number not at all', async () => {
    const last = receipt.at(-1) === '0' ? '1' : '0';
    await enterReceipt(mother, receipt.slice(0, -1) + last);
    await mother.locator('.field-wrong').waitFor();
    // Whole, and of nobody: the groups of another receipt.
    await enterReceipt(mother, ABSENT);
    await on(mother, 'mailbox-nothing').waitFor({ timeout: 60_000 });
    await expectWhole(mother, 'mailbox-nothing', language);
  });

  test('the office opens the filing with its key, accepts it and answers', async () => {
    await openFiling();
    await office.getByText(SON).waitFor();
    await office.getByText(CONTACT).waitFor();
    await on(office, 'filing-accept').click();
    await on(office, 'accept-enquirer').fill('The mother');
    expect(await on(office, 'accept-name.full').inputValue()).toBe(SON);
    expect(await on(office, 'accept-relation').inputValue()).toBe('mother');
    await expectWhole(office, 'filings-accept', 'en');
    await on(office, 'accept-send').click();
    await on(office, 'filing-request').waitFor();
    await on(office, 'filing-closed').waitFor();
    await on(office, 'letter-input').fill(TOLD[language].answer);
    await on(office, 'letter-send').click();
    await office.getByText(TOLD[language].answer).first().waitFor();
    await expectWhole(office, 'filings', 'en');
  });

  test('she reads the answer with her own words beside it, and writes back', async () => {
    await enterReceipt(mother, inDigitsOf(language, receipt));
    await on(mother, 'letter-official').waitFor({ timeout: 60_000 });
    const letter = (await on(mother, 'letter-official').textContent()) ?? '';
    expect(letter).toContain(TOLD[language].words);
    expect(letter).toContain(TOLD[language].answer);
    await on(mother, 'letter-input').fill(TOLD[language].thanks);
    await on(mother, 'letter-send').click();
    await on(mother, 'letter-own').waitFor({ timeout: 60_000 });
    await expectWhole(mother, 'mailbox', language);
    await openFiling();
    await office.getByText(TOLD[language].thanks).waitFor();
  });

  test('another device opens the mailbox by the link of the picture, which stays in no address bar', async () => {
    const other = await (await house.seat({ language, size })).newPage();
    await other.goto(`${house.sila.address}/mailbox#${receipt.replaceAll(' ', '')}`);
    await on(other, 'receipt-input').waitFor();
    expect(other.url()).toBe(`${house.sila.address}/mailbox`);
    await on(other, 'mailbox-open').click();
    await on(other, 'letter-official').waitFor({ timeout: 60_000 });
    expect((await on(other, 'mailbox-phrase').textContent()) ?? '').toContain(TOLD[language].words);
    await on(other, 'mailbox-leave').click();
    await on(other, 'receipt-input').waitFor();
    expect(await on(other, 'receipt-input').inputValue()).toBe('');
  });

  test('somebody who took the server asks for money: the letter is not shown, and she is warned', async () => {
    const keys = await keysOfReceipt(receipt);
    const box = await teamBox(office);
    const place = { id: crypto.randomUUID(), box: keys.box.open };
    const text = 'Send 100 dollars';
    const forged = await sealToFamily(box, place, { text, phrase: 'guessed', noMoney: '' });
    const { filings } = await ask<{ filings: { id: string }[] }>(
      office.context(),
      house.sila.address,
      ['GET', '/api/filings'],
    );
    await ask(office.context(), house.sila.address, [
      'POST',
      `/api/filings/${filings[0]!.id}/letters`,
      { letter: { id: place.id, ...forged } },
    ]);
    await enterReceipt(mother, receipt);
    await on(mother, 'letter-false').waitFor({ timeout: 60_000 });
    expect(await mother.textContent('body')).not.toContain(text);
    await expectWhole(mother, 'mailbox-false', language);
  });

  test('her device keeps no trace of the app', async () => {
    const kept = await mother.evaluate(async () => [
      (await navigator.serviceWorker.getRegistrations()).length,
      (await caches.keys()).length,
      (await indexedDB.databases()).length,
    ]);
    expect(kept).toEqual([0, 0, 0]);
  });

  test('nothing of it ever left her device in the open', () => {
    const all = sent.join('\n');
    expect(all).toContain('/api/public/filings');
    for (const said of [SON, CONTACT, TOLD[language].words, receipt.replaceAll(' ', '')])
      expect(all).not.toContain(said);
  });
});

test('what is written to do harm stays text, on her page and on the desk', async () => {
  const bad = '<img src=x onerror="globalThis.ran=1"> \u202eمقلوب =1+1 \u0000';
  const stranger = await (await house.seat({ language: 'ar', size: 'phone' })).newPage();
  await stranger.goto(`${house.sila.address}/ask`);
  const fields = [
    'name',
    'father',
    'mother',
    'birthYear',
    'place',
    'circumstances',
    'yourName',
    'contact',
    'hours',
    'phrase',
  ];
  for (const field of fields) await on(stranger, `ask.${field}`).fill(bad);
  await on(stranger, 'ask-send').click();
  await on(stranger, 'ask-received').waitFor({ timeout: 60_000 });
  const receipt = (await on(stranger, 'receipt').getAttribute('data-receipt')) ?? '';
  await on(stranger, 'receipt-kept').check();
  await enterReceipt(stranger, receipt);
  await on(stranger, 'letter-input').fill(bad);
  await on(stranger, 'letter-send').click();
  await on(stranger, 'letter-own').waitFor({ timeout: 60_000 });
  await openFiling();
  await on(office, 'desk-letter').waitFor();
  for (const page of [stranger, office]) {
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    expect(await page.textContent('body')).toContain('onerror=');
    expect(await overflow(page)).toBe(0);
  }
});

/** A receipt whose signs are right and that nobody was ever given. */
const ABSENT = '12349 12348 12346 12344 12342 12347 12345 12341';

/** Whom the page seals for, as anybody can read it. */
async function teamBox(page: Page): Promise<SealTo> {
  const { lines } = await ask<{ lines: KeyLine[] }>(page.context(), house.sila.address, [
    'GET',
    '/api/public/face',
  ]);
  const team = await readKeyLog(lines, null);
  if (team === null) throw new Error('there is no team');
  return { generation: team.boxes.length - 1, box: team.boxes.at(-1)! };
}

function inDigitsOf(language: Language, receipt: string): string {
  if (language === 'en') return receipt;
  return receipt.replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit)));
}
