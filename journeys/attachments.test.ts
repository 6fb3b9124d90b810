import { readFile } from 'node:fs/promises';
import { plantedPdf, plantedPictures } from '@sila/fixtures';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { SIZES } from './support/browser.ts';
import { postAs } from './support/desk.ts';
import { drawPortrait, drawRegisterPage } from './support/draw-pictures.ts';
import { openHouse } from './support/house.ts';
import { expectWhole } from './support/look-at.ts';
import { makeAccount } from './support/reviewer.ts';
import { listenForFaults, on } from './support/screen.ts';
import { photograph } from './support/screens.ts';

/** Invented people on an invented page. */
const ROWS = [
  ['أيهم سعد الدين الراعي', '1989'],
  ['نورس كامل الجبلي', '1992'],
  ['صفوان ياسر المير', '1979'],
  ['طلال وجيه البكري', '1984'],
] as const;
const SECRET = 'near the old mill';

/** Keeps what leaves this page as files, byte for byte, from its next address on. */
async function keepSent(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const kept: string[] = [];
    Object.assign(globalThis, { sentFiles: kept });
    const send = XMLHttpRequest.prototype.send;
    XMLHttpRequest.prototype.send = function (body) {
      const file = body instanceof FormData ? body.get('file') : null;
      if (file instanceof Blob)
        void file
          .arrayBuffer()
          .then((bytes) => kept.push(String.fromCharCode(...new Uint8Array(bytes))));
      send.call(this, body);
    };
  });
}
const sizeOf = (canvas: HTMLElement) => {
  const { width, height } = canvas as HTMLCanvasElement;
  return [width, height];
};
const sentFiles = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { sentFiles: string[] }).sentFiles);

describe.each(['ar', 'en'] as const)('documents and photographs, in %s', (language) => {
  const house = openHouse();
  let coordinator: Page;
  let caseworker: Page;
  let volunteer: Page;
  let request = '';
  const faults: string[][] = [];

  beforeAll(async () => {
    coordinator = await sit(house.sila.firstLogin ?? '', 'One');
    caseworker = await sit(await invited(['caseworker']), 'Maha');
    volunteer = await sit(await invited(['intakeVolunteer']), 'Two');
    await keepSent(caseworker);
    request = await aRequest();
    const { users } = await (
      await coordinator.request.get(`${house.sila.address}/api/users`)
    ).json();
    const { id: userId } = users.find((one: { name: string }) => one.name === 'Maha');
    const endsAt = new Date(Date.now() + 3_600_000).toISOString();
    const grant = { userId, scope: { kind: 'request', of: request }, purpose: 'tracing' };
    await post('/api/grants', { ...grant, note: '', endsAt });
  });

  const post = (path: string, data: object) =>
    postAs(coordinator, house.sila.address, { path, data });
  const invited = async (roles: readonly string[]) =>
    (await post('/api/invitations', { roles })).link as string;

  async function sit(link: string, name: string): Promise<Page> {
    const page = await (await house.seat({ language })).newPage();
    faults.push(listenForFaults(page));
    await makeAccount(page, new URL(link, house.sila.address).href, name);
    return page;
  }

  async function aRequest(): Promise<string> {
    const id = crypto.randomUUID();
    const cells = { 'name.full': 'رائد هشام السباعي', 'birth.date': '1987' };
    const sought = { id: crypto.randomUUID(), relation: 'mother', cells, circumstances: '' };
    const enquirer = { name: 'سميرة فؤاد', language: 'ar', consents: ['trace'] };
    const request = { id, channel: 'inPerson', enquirer, contact: null };
    await post('/api/requests', { ...request, sought: [{ ...sought, journey: [] }] });
    return id;
  }

  async function lookAround(page: Page, name: string): Promise<void> {
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await expectWhole(page, `attachments-${name}`, language);
    expect(faults.flat()).toEqual([]);
  }

  const standing = () => ofSought().locator(':scope > .attachment-lines > li');
  const ofSought = () => on(caseworker, 'attachments-sought');
  const looks = async () => {
    const only = { userId: null, act: 'attachment.read', subject: null, day: null };
    const { entries } = await post('/api/audit', { before: null, limit: 50, only });
    return entries.length as number;
  };

  test('a mother’s paper and a photograph are added by her caseworker', async () => {
    const page = caseworker;
    await page.goto(`${house.sila.address}/requests/${request}`);
    const papers = on(page, 'attachments-request');
    await papers.waitFor();
    await lookAround(page, '1-empty');
    const { fileName, bytes } = plantedPdf('a family booklet');
    const buffer = Buffer.from(bytes);
    await papers
      .locator('[data-testid="choose-file"]')
      .setInputFiles({ name: fileName, mimeType: 'application/pdf', buffer });
    await papers.locator('[name="attachment-words"]').fill('دفتر العائلة');
    await papers.locator('[data-testid="send-file-now"]').click();
    const save = papers.locator('[data-testid="save-document"]');
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    expect(download.suggestedFilename()).toBe('sila.pdf');
    expect((await readFile(await download.path())).equals(buffer)).toBe(true);
    // A photograph that tells where it was made: it does not leave the device with that.
    const planted = Buffer.from(plantedPictures(SECRET)[0]!.bytes);
    const choose = ofSought().locator('[data-testid="take-photograph"]');
    await choose.setInputFiles({ name: 'p.jpg', mimeType: 'image/jpeg', buffer: planted });
    await ofSought().locator('[data-testid="send-file-now"]').click();
    await on(page, 'open-picture').waitFor();
    const sent = await sentFiles(page);
    expect(sent.map((file) => file.slice(0, 4))).toEqual(['%PDF', '\xff\xd8\xff\xe1']);
    expect(planted.includes(SECRET)).toBe(true);
    expect(sent.some((file) => file.includes(SECRET))).toBe(false);
  });

  test('what is no picture is refused before it is sent', async () => {
    const choose = ofSought().locator('[data-testid="choose-file"]');
    const buffer = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
    await choose.setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer });
    await ofSought().locator('[role="alert"]').waitFor();
    await lookAround(caseworker, '2-refused');
  });

  test('what is on its way can be stopped, and sent again as the same file', async () => {
    const page = caseworker;
    await page.reload();
    await on(page, 'open-picture').waitFor();
    const choose = ofSought().locator('[data-testid="choose-file"]');
    const buffer = Buffer.from(plantedPictures(SECRET)[1]!.bytes);
    await choose.setInputFiles({ name: 'scan.png', mimeType: 'image/png', buffer });
    // A line that takes everything and answers nothing.
    await page.route('**/api/attachments', () => {});
    await ofSought().locator('[data-testid="send-file-now"]').click();
    await on(page, 'stop-sending').waitFor();
    await lookAround(page, '3-sending');
    await on(page, 'stop-sending').click();
    await page.unroute('**/api/attachments');
    await ofSought().locator('[data-testid="send-file-now"]').click();
    await expect.poll(() => on(page, 'open-picture').count()).toBe(2);
    const second = ofSought().locator('[data-testid="attachment"]').nth(1);
    await second.locator('[data-testid="remove-attachment"]').click();
    await on(page, 'dialog-reason').fill('مكرر');
    await on(page, 'dialog-confirm').click();
    await expect.poll(() => on(page, 'attachments-gone').count()).toBe(1);
  });

  test('a photograph lies covered; opened on purpose, turned and enlarged, it is a look in the audit', async () => {
    const page = caseworker;
    await page.reload();
    await standing().first().waitFor();
    const choose = ofSought().locator('[data-testid="choose-file"]');
    await choose.setInputFiles(await drawPortrait(page));
    await ofSought().locator('[name="attachment-words"]').fill('عند زفاف أخيه');
    await lookAround(page, '3-chosen');
    await ofSought().locator('[data-testid="send-file-now"]').click();
    await expect.poll(() => standing().count()).toBe(2);
    expect(await looks()).toBe(1);
    await lookAround(page, '4-covered');
    const line = ofSought().locator('[data-testid="attachment"]').nth(1);
    await line.locator('[data-testid="open-picture"]').focus();
    await page.keyboard.press('Enter');
    await line.locator('canvas').waitFor();
    expect(await looks()).toBe(2);
    await line.scrollIntoViewIfNeeded();
    await lookAround(page, '5-open');
    await line.locator('[data-testid="enlarge-picture"]').click();
    const frame = on(page, 'viewer-frame');
    await frame.focus();
    await page.keyboard.press('r');
    await page.keyboard.press('+');
    await expect.poll(() => frame.getAttribute('data-quarters')).toBe('1');
    await expect.poll(() => frame.getAttribute('data-zoom')).toBe('1.25');
    await lookAround(page, '6-large');
    await page.keyboard.press('Escape');
    await line.locator('[data-testid="cover-picture"]').click();
    await expect.poll(() => line.locator('canvas').count()).toBe(0);
    // Held upright as it was made: of its metadata that alone was kept.
    await standing().first().locator('[data-testid="open-picture"]').click();
    const canvas = standing().first().locator('canvas');
    await expect.poll(() => canvas.evaluate(sizeOf)).toEqual([16, 24]);
    await standing().first().locator('[data-testid="cover-picture"]').click();
  });

  test('it is taken out with a reason, and brought back', async () => {
    const page = caseworker;
    const lines = ofSought().locator('[data-testid="attachment"]');
    await lines.first().locator('[data-testid="remove-attachment"]').click();
    await on(page, 'dialog-reason').fill('ليس هو');
    await on(page, 'dialog-confirm').click();
    await on(page, 'undo-remove').waitFor();
    await on(page, 'attachments-gone').locator('summary').click();
    await lookAround(page, '7-taken-out');
    await on(page, 'undo-remove').click();
    await expect.poll(() => standing().count()).toBe(2);
  });

  test('a page is photographed at the gate on a phone', async () => {
    const page = volunteer;
    await page.setViewportSize(SIZES.phone);
    await page.goto(`${house.sila.address}/gate`);
    await page.locator('[name="register"]').fill('الباب الجنوبي');
    await on(page, 'pages-part').scrollIntoViewIfNeeded();
    await on(page, 'take-photograph').setInputFiles(await drawRegisterPage(page, ROWS));
    await page.locator('[name="page-words"]').fill('الصفحة ٧');
    await page.locator('[name="page-rows"]').fill('٤');
    await lookAround(page, '8-photographed');
    await on(page, 'send-file-now').click();
    await on(page, 'open-page').click();
    await on(page, 'viewer-frame').waitFor();
    await lookAround(page, '9-page');
  });

  test('three rows are typed from it by keyboard; one is missing, and a number taken is told', async () => {
    const page = volunteer;
    await page.setViewportSize(SIZES.desktop);
    const frame = on(page, 'viewer-frame');
    await frame.press('+');
    const before = await looks();
    await page.locator('[name="name"]').focus();
    for (const [name, year] of ROWS.slice(0, 3)) {
      await page.keyboard.type(name);
      await page.keyboard.press('Tab');
      await page.keyboard.type(year);
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('[name="name"]').inputValue()).toBe('');
      await on(page, 'page-typed-rows').getByText(name).waitFor();
    }
    expect(await page.locator('[name="page-number"]').inputValue()).toBe('4');
    // Opened once, and left as it was enlarged.
    expect([await looks(), await frame.getAttribute('data-zoom')]).toEqual([before, '1.25']);
    await page.locator('[name="page-number"]').fill('2');
    await page.locator('[name="name"]').fill('اسم آخر');
    await on(page, 'page-row-save').click();
    await page.locator('[role="alert"]').waitFor();
    // The browser says of each refusal that it was one.
    expect(faults.flat()).toEqual([expect.stringContaining('409')]);
    for (const own of faults) own.splice(0);
    await lookAround(page, '10-typed');
    await page.setViewportSize(SIZES.phone);
    await frame.scrollIntoViewIfNeeded();
    const box = (await frame.boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + 40);
    await page.mouse.wheel(0, -900);
    await expect.poll(async () => Number(await frame.getAttribute('data-zoom'))).toBeGreaterThan(2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, box.y + 140);
    await page.mouse.up();
    await photograph(page, `attachments-11-zoomed-${language}`);
  });

  test('rows of a page are records like any other; a photograph stands beside one', async () => {
    const page = coordinator;
    await page.goto(`${house.sila.address}/registers/released`);
    await on(page, 'open-record').first().waitFor();
    expect(await on(page, 'open-record').count()).toBe(3);
    await on(page, 'row-files').first().locator('summary').click();
    const beside = on(page, 'attachments-record');
    await beside.locator('[data-testid="choose-file"]').setInputFiles(await drawPortrait(page));
    await beside.locator('[name="attachment-kind"]').selectOption('mark');
    await beside.locator('[data-testid="send-file-now"]').click();
    await on(page, 'open-picture').waitFor();
    await on(page, 'row-files').first().scrollIntoViewIfNeeded();
    await lookAround(page, '12-row');
  });
});
