import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inventOneMoreList } from '@sila/fixtures';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, takeSeat } from './support/browser.ts';
import { expectWhole } from './support/look-at.ts';
import { decideSample, isArabic, pairsAcrossScripts, type QueuedPair } from './support/registry.ts';
import { decideByKeyboard, loadExample, makeAccount, openPair } from './support/reviewer.ts';
import { listenForFaults, on } from './support/screen.ts';
import { freePort, freshFolder, type SilaProcess, startServing } from './support/sila-process.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/**
 * The main job from an empty registry to a person with all that every source
 * said, as one reviewer does it. Each step stands on the one before.
 */
describe.each(['ar', 'en'] as const)('the main job, in %s', (language) => {
  let sila: SilaProcess;
  let remove: () => Promise<void>;
  let folder: string;
  let context: BrowserContext;
  let page: Page;
  let faults: string[];
  let crossing: QueuedPair;

  beforeAll(async () => {
    ({ folder, remove } = await freshFolder());
    sila = await startServing({ folder, port: await freePort() });
    context = await takeSeat(browser, { language });
    page = await context.newPage();
    faults = listenForFaults(page);
  });
  afterAll(async () => {
    await context?.close();
    expect(await sila?.stop()).toBe(0);
    await remove();
  });

  /** The page as it stands: in the right language and direction, no barrier, nothing beyond its edge. */
  async function lookAround(name: string): Promise<void> {
    const root = page.locator('html');
    expect(await root.getAttribute('lang')).toBe(language);
    expect(await root.getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    await expectWhole(page, name, language);
    expect(faults).toEqual([]);
  }

  test('the first-login link makes the first account; the registry is empty', async () => {
    await makeAccount(
      page,
      sila.firstLogin ?? '',
      language === 'ar' ? 'مراجعة أولى' : 'Reviewer One',
    );
    await on(page, 'empty-registry').waitFor();
    await lookAround('1-empty');
  });

  test('the invented example is loaded and compared', async () => {
    await loadExample(page);
    await lookAround('2-overview');
  });

  test('one more list is imported; its three bad rows are listed with row and reason', async () => {
    const list = inventOneMoreList();
    const path = join(folder, list.fileName);
    await writeFile(path, list.bytes);
    await page.goto(`${sila.address}/import`);
    await on(page, 'file-input').setInputFiles(path);
    await on(page, 'mapping-row').first().waitFor();
    await page.locator('input[name="origin"][value="new"]').check();
    await on(page, 'source-name').fill(list.source.name);
    await lookAround('3-import');
    await on(page, 'confirm-import').click();
    await page.waitForURL(/\/lists\//);
    await expect.poll(() => on(page, 'bad-row').count(), { timeout: 60_000 }).toBe(3);
    await lookAround('4-list');
  });

  test('ten matches are reviewed by keyboard, and one is undone', async () => {
    const across = await pairsAcrossScripts(context, sila.address);
    crossing = across[0] as QueuedPair;
    await page.goto(`${sila.address}/review/${crossing.id}`);
    expect(await openPair(page)).toBe(crossing.id);
    await lookAround('5-review');
    const decided: string[] = [];
    for (const verdict of ['S', 'S', 'D', 'S', 'L', 'S', 'D', 'S', 'S', 'D'] as const) {
      decided.push(await decideByKeyboard(page, verdict));
    }
    expect(decided[0]).toBe(crossing.id);
    expect(new Set(decided).size).toBe(10);
    await expect.poll(countOfToday).toBe(10);
    await page.keyboard.press('KeyU');
    await expect.poll(() => openPair(page)).toBe(decided[9]);
    await expect.poll(countOfToday).toBe(9);
    await lookAround('6-undone');
  });

  /** The number in "you decided 9 pairs today", in whichever digits it is written. */
  async function countOfToday(): Promise<number> {
    const text = (await on(page, 'decided-today').textContent()) ?? '';
    const western = text.replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)));
    return Number(/\d+/.exec(western)?.[0]);
  }

  test('the person is found by the name in the other script, with every source in sight', async () => {
    const { leftTitle, rightTitle } = crossing;
    const [arabic, latin] = isArabic(leftTitle) ? [leftTitle, rightTitle] : [rightTitle, leftTitle];
    await page.goto(`${sila.address}/search`);
    await on(page, 'search-input').fill((language === 'ar' ? latin : arabic) ?? '');
    await page.keyboard.press('Enter');
    await on(page, 'search-result').first().waitFor();
    await lookAround('7-search');
    await on(page, 'search-result').first().locator('a').first().click();
    await on(page, 'person-record').first().waitFor();
    const person = (await page.textContent('main')) ?? '';
    for (const said of [arabic, latin, crossing.leftList, crossing.rightList]) {
      expect(person).toContain(said);
    }
    await lookAround('8-person');
  });

  test('what holds the person together is drawn, with the same as a table', async () => {
    await on(page, 'see-group').click();
    await on(page, 'picture-cluster').waitFor();
    await lookAround('9-group');
  });

  test('too few sampled decisions give no figure; with enough of them it has its range', async () => {
    await page.goto(`${sila.address}/measures`);
    await on(page, 'too-few').waitFor();
    await on(page, 'picture-weights').waitFor();
    await lookAround('10-measures-too-few');
    await decideSample(context, sila.address, 90);
    await page.reload();
    await on(page, 'known-quality').waitFor();
    await on(page, 'picture-curve').waitFor();
    await lookAround('11-measures');
  });

  test('decisions refine the model into a version that is used once it is chosen', async () => {
    await page.goto(`${sila.address}/models`);
    await on(page, 'general-model').waitFor();
    await on(page, 'refine-model').click();
    await on(page, 'dialog-reason').fill('after the first sample');
    await on(page, 'dialog-confirm').click();
    await on(page, 'model').first().waitFor();
    await lookAround('12-models');
    await on(page, 'choose-model').click();
    await on(page, 'dialog-reason').fill('try it');
    await on(page, 'dialog-confirm').click();
    await on(page, 'model-chosen').waitFor();
  });
});
