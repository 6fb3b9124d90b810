import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { SIZES } from './support/browser.ts';
import { openHouse } from './support/house.ts';
import { expectWhole } from './support/look-at.ts';
import { onDevice } from './support/on-device.ts';
import { foundTeam } from './support/public-page.ts';
import { ask } from './support/registry.ts';
import { makeAccount, PASSWORD } from './support/reviewer.ts';
import { on } from './support/screen.ts';

/** A busy machine, and rows that are tried again every ten seconds. */
const LONG = { timeout: 60_000 };
/** Twelve invented people; each name stands once. */
const GATE = 'باب صيدنايا';
const NAMES = [
  'سالم أحمد العمر',
  'رامي علي حمدان',
  'يوسف حسن الخضر',
  'مازن خالد ديب',
  'هادي نور سعيد',
  'باسل عمر شاهين',
  'نادر فارس عيد',
  'عادل سمير بدر',
  'غسان طه منصور',
  'وليد زياد قاسم',
  'ماهر رضا سلوم',
  'أنس بلال كنعان',
];

async function typeAll(page: Page, names: readonly string[]): Promise<void> {
  await page.locator('[name="register"]').fill(GATE);
  await page.locator('[name="name"]').focus();
  for (const name of names) {
    await page.keyboard.type(name);
    await page.keyboard.press('Tab');
    await page.keyboard.type('1988');
    await page.keyboard.press('Enter');
  }
}

describe.each(['ar', 'en'] as const)('a gate without a connection, in %s', (language) => {
  const house = openHouse();
  let coordinator: Page;
  let seat: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    coordinator = await (await house.seat({ language })).newPage();
    await makeAccount(coordinator, house.sila.firstLogin ?? '', 'One');
    const call = ['POST', '/api/invitations', { roles: ['intakeVolunteer'] }] as const;
    const { link } = await ask<{ link: string }>(coordinator.context(), house.sila.address, call);
    seat = await house.seat({ language, size: 'phone' });
    page = await seat.newPage();
    await makeAccount(page, new URL(link, house.sila.address).href, 'Two');
  });

  /** Once with a line, so that the device has the app's files and a box for rows. */
  async function openGate(): Promise<void> {
    await page.goto(`${house.sila.address}/gate`);
    await on(page, 'gate-form').waitFor();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await expect.poll(() => onDevice(page), LONG).toContain('"device"');
  }

  /** What the registry holds of the gate, as the coordinator reads it. */
  async function atServer(): Promise<string[]> {
    const { rows } = await ask<{ rows: { record: { title: string } }[] }>(
      coordinator.context(),
      house.sila.address,
      ['POST', '/api/registers/rows', { kind: 'released', limit: 200 }],
    );
    return rows.map(({ record }) => record.title);
  }

  async function openAgain(): Promise<void> {
    await page.close();
    page = await seat.newPage();
    await page.goto(`${house.sila.address}/gate`);
    await on(page, 'gate-form').waitFor();
  }

  test('twelve people are typed, and the page is closed and opened again: they wait, sealed', async () => {
    await openGate();
    await seat.setOffline(true);
    await typeAll(page, NAMES);
    await expect.poll(() => page.locator('[data-at="waiting"]').count(), LONG).toBe(12);
    await expectWhole(page, 'gate-1-waiting', language);
    await openAgain();
    await on(page, 'sealed-rows').waitFor();
    const kept = await onDevice(page);
    // The app's own files are there, an answer of the server is not, and nobody's name is.
    expect(kept).toContain('/assets/');
    expect(kept).not.toMatch(/^https?:\S+\/api\//m);
    for (const name of NAMES) {
      expect(kept).not.toContain(name);
      expect(await page.textContent('body')).not.toContain(name);
    }
    expect(kept).not.toContain(GATE);
    await expectWhole(page, 'gate-2-sealed', language);
    expect(await atServer()).toEqual([]);
  });

  test('without a connection nothing but the gate is there', async () => {
    await page.goto(`${house.sila.address}/registers`);
    await on(page, 'only-the-gate').waitFor();
    await expectWhole(page, 'gate-3-away', language);
    await page.goto(`${house.sila.address}/gate`);
    await on(page, 'gate-form').waitFor();
  });

  test('the line comes back: all twelve are there, once', async () => {
    await seat.setOffline(false);
    await expect.poll(() => page.locator('[data-at="kept"]').count(), LONG).toBe(12);
    expect((await atServer()).sort()).toEqual([...NAMES].sort());
    await openAgain();
    expect((await atServer()).sort()).toEqual([...NAMES].sort());
    expect(await on(page, 'sealed-rows').count()).toBe(0);
  });

  test('a row that was taken but never answered is sent again, and stands once', async () => {
    await openGate();
    // The answer is lost on the way back.
    await page.route('**/api/entered', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await typeAll(page, ['كريم وائل نصر']);
    await page.locator('[data-at="waiting"]').waitFor();
    await page.unroute('**/api/entered');
    await expect.poll(() => page.locator('[data-at="kept"]').count(), LONG).toBe(1);
    expect((await atServer()).filter((title) => title === 'كريم وائل نصر')).toHaveLength(1);
  });

  test('a row that is not taken stays in sight with its reason, and is mended', async () => {
    await seat.setOffline(true);
    await typeAll(page, ['—']);
    await page.locator('[data-at="waiting"]').waitFor();
    await seat.setOffline(false);
    await page.locator('[data-at="refused"]').waitFor(LONG);
    await on(page, 'unsent-refused').waitFor();
    await expectWhole(page, 'gate-4-refused', language);
    await openAgain();
    await page.locator('[data-at="refused"]').waitFor(LONG);
    await on(page, 'mend-typed').click();
    expect(await page.locator('[name="register"]').inputValue()).toBe(GATE);
    await page.locator('[name="name"]').fill('ليث كامل صقر');
    await page.keyboard.press('Enter');
    await page.locator('[data-at="kept"]').waitFor();
    expect(await on(page, 'unsent-refused').count()).toBe(0);
    expect((await onDevice(page)).includes('"sealed"')).toBe(false);
  });

  test('what was typed is hidden at once, and sent all the same', async () => {
    await seat.setOffline(true);
    await typeAll(page, ['سامر نبيل عودة']);
    await page.locator('[data-at="waiting"]').waitFor();
    await on(page, 'hide-typed').click();
    await on(page, 'typed-hidden').waitFor();
    expect(await page.textContent('body')).not.toContain('سامر');
    await seat.setOffline(false);
    await expect.poll(atServer, LONG).toContain('سامر نبيل عودة');
    expect(await page.textContent('body')).not.toContain('سامر');
  });

  test('a contact typed without a line lies sealed on the device, and leaves it sealed for the team', async () => {
    const [contact, place] = ['+963 944 555 777', 'عند خالته في القابون'];
    await foundTeam(coordinator, house.sila.address);
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.postData() ?? ''));
    await page.goto(`${house.sila.address}/registers/released`);
    await page.locator('[name="contact"]:enabled').waitFor();
    await seat.setOffline(true);
    await page.locator('[name="register"]').fill(GATE);
    await page.locator('[name="name.full"]').fill('نزار وسيم حلاق');
    await page.locator('[name="contact"]').fill(contact);
    await page.locator('[name="currentPlace"]').fill(place);
    await on(page, 'entry-save').click();
    await page.locator('[data-at="waiting"]').waitFor();
    const device = await onDevice(page);
    for (const planted of [contact, place]) expect(device).not.toContain(planted);
    await seat.setOffline(false);
    await expect.poll(atServer, LONG).toContain('نزار وسيم حلاق');
    expect(sent.join('\n')).toContain('نزار وسيم حلاق');
    for (const planted of [contact, place]) expect(sent.join('\n')).not.toContain(planted);
  });

  test('who signs out with rows unsent is warned; they stay sealed until the same person is back', async () => {
    await openGate();
    await seat.setOffline(true);
    await typeAll(page, ['حازم فؤاد مراد']);
    await page.locator('[data-at="waiting"]').waitFor();
    await page.setViewportSize(SIZES.desktop);
    await on(page, 'sign-out').click();
    await on(page, 'leave').waitFor();
    await expectWhole(page, 'gate-5-leave', language);
    await on(page, 'leave-sealed').click();
    await on(page, 'leave').waitFor({ state: 'detached' });
    await seat.setOffline(false);
    // Signing out leaves the page by itself, and may be under way still.
    const open = () =>
      page.goto(`${house.sila.address}/gate`).then(
        () => true,
        () => false,
      );
    await expect.poll(open, LONG).toBe(true);
    await on(page, 'unsent-count').waitFor();
    const kept = await onDevice(page);
    expect(kept).not.toContain('حازم');
    expect(kept).not.toContain('/assets/');
    await expectWhole(page, 'gate-6-before-sign-in', language);
    await page.locator('[name="login"]').fill('Two');
    await page.locator('[name="password"]').fill(PASSWORD);
    await page.keyboard.press('Enter');
    await expect.poll(atServer, LONG).toContain('حازم فؤاد مراد');
    await page.setViewportSize(SIZES.phone);
  });
});
