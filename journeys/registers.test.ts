import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { SIZES } from './support/browser.ts';
import { openHouse } from './support/house.ts';
import { expectWhole } from './support/look-at.ts';
import { onDevice } from './support/on-device.ts';
import { ask } from './support/registry.ts';
import { makeAccount } from './support/reviewer.ts';
import { listenForFaults, on } from './support/screen.ts';
import { photograph } from './support/screens.ts';

/** Twelve invented people as they say their names, and the years they say. */
const TWELVE = [
  ['سالم أحمد العمر', '1988'],
  ['رامي علي حمدان', '1991'],
  ['يوسف حسن الخضر', '1979'],
  ['مازن خالد ديب', '1985'],
  ['هادي نور سعيد', '1994'],
  ['باسل عمر شاهين', '1990'],
  ['نادر فارس عيد', '1982'],
  ['عادل سمير بدر', '1976'],
  ['غسان طه منصور', '1987'],
  ['وليد زياد قاسم', '1993'],
  ['ماهر رضا سلوم', '1989'],
  ['أنس بلال كنعان', '1996'],
] as const;

/** A practised typist on a phone's glass or a laptop: five keys a second. */
const KEY_MS = 200;
/** The longest rows are typed at that speed; the rest only has to arrive, however fast. */
const TIMED = new Set([...TWELVE].sort(([a], [b]) => b.length - a.length).slice(0, 3));

describe.each(['ar', 'en'] as const)('the registers, in %s', (language) => {
  const house = openHouse();
  let coordinator: Page;
  let volunteer: Page;
  const faults: string[][] = [];

  beforeAll(async () => {
    coordinator = await sit(house.sila.firstLogin ?? '', 'One');
    const call = ['POST', '/api/invitations', { roles: ['intakeVolunteer'] }] as const;
    const { link } = await ask<{ link: string }>(coordinator.context(), house.sila.address, call);
    volunteer = await sit(link, 'Two');
  });

  async function sit(link: string, name: string): Promise<Page> {
    const page = await (await house.seat({ language })).newPage();
    faults.push(listenForFaults(page));
    await makeAccount(page, new URL(link, house.sila.address).href, name);
    return page;
  }

  async function lookAround(page: Page, name: string): Promise<void> {
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await expectWhole(page, name, language);
    expect(faults.flat()).toEqual([]);
  }

  test.each(['desktop', 'phone'] as const)(
    'a volunteer registers twelve people at a gate by keyboard, on a %s',
    async (size) => {
      const page = volunteer;
      await page.goto(`${house.sila.address}/registers`);
      await on(page, 'register-cards').waitFor();
      if (size === 'desktop') await lookAround(page, 'registers-1-all');
      await page.setViewportSize(SIZES[size]);
      await on(page, 'open-gate').click();
      await page.locator('[name="register"]').fill('باب صيدنايا');
      await page.locator('[name="name"]').focus();
      const strokes: number[] = [];
      const seconds: number[] = [];
      for (const row of TWELVE) {
        const [name, year] = row;
        const begun = Date.now();
        const delay = TIMED.has(row) ? KEY_MS : 0;
        await page.keyboard.type(name, { delay });
        await page.keyboard.press('Tab');
        await page.keyboard.type(year, { delay });
        await page.keyboard.press('Enter');
        if (delay > 0) seconds.push((Date.now() - begun) / 1000);
        strokes.push([...name].length + year.length + 2);
      }
      await expect.poll(() => page.locator('[data-at="kept"]').count()).toBe(12);
      console.log(
        `gate, ${language}, ${size}: ${Math.max(...strokes)} keystrokes at most, ${Math.max(...seconds).toFixed(1)} s at most at ${KEY_MS} ms a key`,
      );
      expect(Math.max(...strokes)).toBeLessThanOrEqual(25);
      // Nothing of it lies on the device.
      const kept = await onDevice(page);
      for (const [name] of TWELVE) expect(kept).not.toContain(name);
      await lookAround(page, `registers-2-gate-${size}`);
    },
  );

  test('the last row is undone, mended and saved again', async () => {
    const page = volunteer;
    await on(page, 'gate-undo').click();
    await expect.poll(() => page.locator('[name="name"]').inputValue()).toBe(TWELVE[11][0]);
    await page.locator('[name="name"]').fill('أنس هلال كنعان');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('[data-at="struck"]').count()).toBe(1);
    await expect.poll(() => page.locator('[data-at="kept"]').count()).toBe(12);
  });

  test('without a connection rows wait, and are sent when it is back', async () => {
    const page = volunteer;
    await page.context().setOffline(true);
    await page.locator('[name="name"]').fill('كريم وائل نصر');
    await page.keyboard.press('Enter');
    await page.locator('[data-at="waiting"]').waitFor();
    await page.context().setOffline(false);
    await expect.poll(() => page.locator('[data-at="kept"]').count()).toBe(13);
    for (const own of faults) own.splice(0);
  });

  test('a body number from a hospital is entered and found again by its number', async () => {
    const page = coordinator;
    await page.goto(`${house.sila.address}/registers/remains`);
    await on(page, 'entry-form').waitFor();
    await page.locator('[name="register"]').fill('مشفى تشرين');
    await page.locator('[name="event.date"]').fill('2013-05');
    await page.locator('[name="number"]').fill('٤١٧');
    await page.locator('[name="number.issuer"]').fill('فرع ٢١٥');
    await page.locator('[name="number.date"]').fill('2013-05-04');
    await page.locator('[name="number2"]').fill('9077/ب');
    await page.locator('[name="number2.issuer"]').fill('مشفى تشرين');
    await page.locator('[name="effects"]').fill('خاتم فضة عليه SH، قميص مخطط');
    await page.locator('[data-part="left-knee"]').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('[name="marks"]').inputValue()).not.toBe('');
    await page.locator('[name="identification"]').fill('تعرف بصري من صورة');
    await on(page, 'body-outline').scrollIntoViewIfNeeded();
    await photograph(page, `registers-3-outline-${language}`);
    await lookAround(page, 'registers-3-remains');
    await on(page, 'entry-save').click();
    await on(page, 'open-record').first().waitFor();
    await page.goto(`${house.sila.address}/search`);
    await on(page, 'search-input').fill('417');
    await page.keyboard.press('Enter');
    await on(page, 'search-result').first().locator('a').first().click();
    await page.waitForURL(/\/persons\//);
    await page.getByText('٤١٧').first().waitFor();
    await page.getByText('9077/ب').first().waitFor();
  });

  test('a row is corrected with a reason, both readings are seen, and it is undone', async () => {
    const page = coordinator;
    await page.goto(`${house.sila.address}/registers/remains`);
    await on(page, 'open-row').first().click();
    await page.waitForURL(/\/rows\//);
    const first = page.url();
    await on(page, 'row-sheet').waitFor();
    // Sections as the post-mortem form letters them; each number with whose it is.
    expect(await on(page, 'row-sheet').locator('.dvi').allTextContents()).toEqual([
      ...['B', 'B', 'C', 'D', 'G'],
    ]);
    await on(page, 'row-sheet').getByText('فرع ٢١٥').waitFor();
    await lookAround(page, 'registers-6-row');
    await on(page, 'correct-row').click();
    await page.locator('[name="number.issuer"]').fill('فرع ٢٢٧');
    await page.locator('[name="effects"]').fill('خاتم فضة عليه HS');
    await on(page, 'add-finding').click();
    expect(await page.locator('[name="identification"]').inputValue()).toContain('\n');
    await page.locator('[name="reason"]').fill('قُرئ السجل مرة ثانية');
    await lookAround(page, 'registers-7-correct');
    await on(page, 'add-finding').scrollIntoViewIfNeeded();
    await photograph(page, `registers-7-finding-${language}`);
    await on(page, 'correct-save').click();
    await on(page, 'readings').waitFor();
    expect(page.url()).not.toBe(first);
    await on(page, 'readings').getByText('قُرئ السجل مرة ثانية').waitFor();
    await on(page, 'readings').getByText('خاتم فضة عليه HS').waitFor();
    await on(page, 'readings')
      .getByText(/227|٢٢٧/)
      .first()
      .waitFor();
    await page.setViewportSize(SIZES.phone);
    await lookAround(page, 'registers-8-readings');
    await page.setViewportSize(SIZES.phone);
    await on(page, 'undo-correction').scrollIntoViewIfNeeded();
    await photograph(page, `registers-8-changes-${language}`);
    await page.setViewportSize(SIZES.desktop);
    await on(page, 'undo-correction').click();
    await on(page, 'dialog-reason').fill('الأولى هي الصحيحة');
    await on(page, 'dialog-confirm').click();
    await page.waitForURL(first);
    await on(page, 'row-sheet').getByText('فرع ٢١٥').waitFor();
  });

  test('a man who cannot say his name is found by his scar and by what he hums', async () => {
    const page = coordinator;
    const families = [
      {
        'name.full': 'يوسف إبراهيم الحموي',
        'name.mother': 'ليلى',
        marks: 'ندبة على الحاجب الأيسر',
        hums: 'سكابا يا دموع العين',
      },
      {
        'name.full': 'عمار سليم درويش',
        'name.mother': 'هدى',
        marks: 'وشم على الساعد الأيمن',
        hums: 'فوق النخل',
      },
      {
        'name.full': 'فراس نبيل عيسى',
        'name.mother': 'سمر',
        marks: 'شامة على الخد الأيمن',
        hums: 'قدك المياس',
      },
      {
        'name.full': 'طارق جمال حسون',
        'name.mother': 'مها',
        marks: 'حرق على اليد اليسرى',
        hums: 'يا مال الشام',
      },
    ];
    for (const cells of families) {
      const row = {
        entryId: crypto.randomUUID(),
        cells: { ...cells, sex: 'ذكر', 'birth.date': '1990' },
        sealed: null,
      };
      const body = { kind: 'sought', register: 'مكتب الطلبات', row };
      await ask(page.context(), house.sila.address, ['POST', '/api/entered', body]);
    }
    await page.goto(`${house.sila.address}/registers/unidentifiedLiving`);
    await page.locator('[name="register"]').fill('مشفى المجتهد');
    await page.locator('[name="sex"]').fill('ذكر');
    await page.locator('[name="age"]').fill('30-38');
    await page.locator('[name="event.date"]').fill('2024-12-10');
    await page.locator('[data-part="left-eyebrow"]').click();
    await page.locator('[name="hums"]').fill('سكابا يا دموع');
    await page.locator('[name="said"]').fill('يردد اسم ليلى للممرضة');
    await lookAround(page, 'registers-4-living');
    await on(page, 'entry-save').click();
    await on(page, 'open-record').first().click();
    await page.waitForURL(/\/persons\//);
    const first = on(page, 'candidate').first();
    await first.waitFor();
    expect(await first.textContent()).toContain('يوسف إبراهيم الحموي');
    await on(page, 'candidates').scrollIntoViewIfNeeded();
    await lookAround(page, 'registers-5-candidates');
  });
});
