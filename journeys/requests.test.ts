import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { postAs, takeStep } from './support/desk.ts';
import { openHouse } from './support/house.ts';
import { expectWhole } from './support/look-at.ts';
import { makeAccount } from './support/reviewer.ts';
import { listenForFaults, on } from './support/screen.ts';

const PHRASE = 'زيتون تحت جدار رمادي';
const PHONE = '+963 933 444 777';
const TUNE = 'زينوا المرجة';

/** Invented people: a mother, her son, and a man in a hospital who can't say his name. */
const SAID = {
  ar: {
    first: 'رنا المراجعة',
    second: 'سليم المراجع',
    mother: 'آمنة خليل الدروبي',
    son: 'يوسف مروان الدروبي',
    marks: 'ندبة طويلة فوق الحاجب الأيسر',
    lost: 'أُخذ عند الحاجز وهو في طريقه إلى العمل.',
  },
  en: {
    first: 'Rana Reviewer',
    second: 'Salim Reviewer',
    mother: 'Amina Khalil al-Droubi',
    son: 'Yusuf Marwan al-Droubi',
    marks: 'long scar above the left eyebrow',
    lost: 'Taken at the checkpoint on his way to work.',
  },
} as const;

describe.each(['ar', 'en'] as const)(
  'a man who can’t say his name goes home, in %s',
  (language) => {
    const house = openHouse();
    const said = SAID[language];
    let page: Page;
    let second: Page;
    let faults: string[];
    let request = '';
    const sent: string[] = [];

    beforeAll(async () => {
      page = await (await house.seat({ language })).newPage();
      page.on('request', (one) => sent.push(one.postData() ?? ''));
      faults = listenForFaults(page);
      await makeAccount(page, house.sila.firstLogin!, said.first);
      const { link } = await post('/api/invitations', { roles: ['coordinator'] });
      second = await (await house.seat({ language, size: 'phone' })).newPage();
      await makeAccount(second, link, said.second);
    });

    const post = (path: string, data: object) => postAs(page, house.sila.address, { path, data });

    async function lookAround(name: string, at = page): Promise<void> {
      await expectWhole(at, `requests-${name}`, language);
      expect(faults).toEqual([]);
    }

    const stands = (state: string) =>
      on(page, 'sought').locator(`.state-${state}`).waitFor({ timeout: 60_000 });

    test('the team makes its key; nobody is looked for yet', async () => {
      await page.goto(`${house.sila.address}/keys`);
      await page.locator('[name="phrase"]').fill(PHRASE);
      await page.locator('[name="phrase-again"]').fill(PHRASE);
      await on(page, 'phrase-submit').click();
      await on(page, 'found-team').click();
      await on(page, 'key-holder').waitFor();
      await page.goto(`${house.sila.address}/requests`);
      await on(page, 'no-requests').waitFor();
      await lookAround('1-empty');
    });

    test('the mother’s request is taken down; how to reach her leaves the device sealed', async () => {
      await on(page, 'new-request').click();
      const form = on(page, 'new-request-form');
      await form.locator('[name="enquirer"]').fill(said.mother);
      await form.locator('[name="contact"]').fill(PHONE);
      await form.locator('[name="name.full"]').fill(said.son);
      await form.locator('[name="birth.date"]').fill('1984');
      await form.locator('[name="marks"]').fill(said.marks);
      await form.locator('[name="hums"]').fill(TUNE);
      await form.locator('[name="circumstances"]').fill(said.lost);
      for (const [kind, place, when] of [
        ['checkpoint', 'القطيفة', '2013'],
        ['branch', '215', ''],
        ['prison', 'صيدنايا', '2014/2016'],
      ] as const) {
        await on(page, 'add-station').click();
        const station = on(page, 'station-fields').last();
        await station.locator('[name="kind"]').selectOption(kind);
        await station.locator('[name="place"]').fill(place);
        await station.locator('[name="dateAsStated"]').fill(when);
      }
      await lookAround('2-new');
      await on(page, 'receive-request').click();
      await on(page, 'request').waitFor();
      request = new URL(page.url()).pathname.split('/').at(-1) ?? '';
      expect(sent.join('\n')).not.toContain('444 777');
      await stands('received');
      expect(await page.textContent('main')).toContain(said.son);
      await on(page, 'open-contact').click();
      await page.locator('[name="phrase"]').fill(PHRASE);
      await on(page, 'phrase-submit').click();
      await on(page, 'opened-contact').waitFor();
      expect(await on(page, 'opened-contact').innerText()).toContain(PHONE);
      await lookAround('3-received');
    });

    test('a caseworker whom nothing was granted sees the request once it is opened to her', async () => {
      const { link } = await post('/api/invitations', { roles: ['caseworker'] });
      const hers = await (await house.seat({ language })).newPage();
      await makeAccount(hers, link, 'Maha');
      await hers.goto(`${house.sila.address}/requests`);
      await on(hers, 'no-requests').waitFor();
      await on(page, 'assign').click();
      await page.locator('[name="assignee"]').selectOption({ label: 'Maha' });
      await lookAround('3-assign');
      await on(page, 'assign-give').click();
      await on(page, 'assign').waitFor();
      await hers.reload();
      await on(hers, 'request-line').locator('a').click();
      await on(hers, 'sought').waitFor();
    });

    test('who is called alike is shown as the next one is typed', async () => {
      await expect
        .poll(async () => (await post('/api/requests/check', { name: said.son })).alike.length)
        .toBeGreaterThan(0);
      await page.goto(`${house.sila.address}/requests/new`);
      await page.locator('[name="name.full"]').fill(said.son);
      await page.locator('[name="birth.date"]').fill('1984');
      await on(page, 'alike-why').waitFor();
      await on(page, 'alike').scrollIntoViewIfNeeded();
      await lookAround('4-alike');
    });

    test('what she told is corrected with a reason; the request goes on with it', async () => {
      await page.goto(`${house.sila.address}/requests/${request}`);
      await on(page, 'correct-sought').click();
      await on(page, 'correct-row').click();
      await page.locator('[name="birth.date"]').fill('1985');
      await page.locator('[name="reason"]').fill(said.lost);
      await on(page, 'correct-save').click();
      await on(page, 'readings').waitFor();
      await on(page, 'to-request').click();
      await on(page, 'earlier-readings').locator('summary').click();
      await on(page, 'readings').getByText('1985').waitFor();
      await on(page, 'readings').scrollIntoViewIfNeeded();
      await lookAround('4-corrected');
    });

    test('accepted, begun; a man in a hospital has the scar and hums the tune', async () => {
      await page.goto(`${house.sila.address}/requests/${request}`);
      await on(page, 'step-accepted').click();
      await stands('accepted');
      await on(page, 'step-tracingBegun').click();
      await stands('inTracing');
      await takeStep(page, 'planned', { what: 'تواصل مع المشفى', due: '2026-01-05' });
      await post('/api/entered', {
        kind: 'unidentifiedLiving',
        register: 'المشفى',
        row: {
          entryId: randomUUID(),
          cells: { marks: said.marks, hums: TUNE, age: '40-45', sex: 'ذكر', facility: 'المشفى' },
          sealed: null,
        },
      });
      // No name brings the two together: they are ranked by what a body and a memory tell.
      await on(page, 'find-candidates').click();
      await on(page, 'same-by-hand').first().waitFor();
      await lookAround('5-by-scar-and-tune');
      await on(page, 'same-by-hand').first().click();
      await on(page, 'dialog-reason').fill('the scar, and the tune');
      await on(page, 'dialog-confirm').click();
      await stands('candidateFound');
      await takeStep(page, 'checked', { check: 'marks', outcome: 'fits', note: said.marks });
      await takeStep(page, 'checked', { check: 'familyQuestion', outcome: 'fits', note: TUNE });
      await takeStep(page, 'judged', { verdict: 'same', reason: 'the scar and the tune are his' });
      await lookAround('5-candidate');
    });

    test('the second reviewer judges on a phone without seeing the first', async () => {
      await second.goto(`${house.sila.address}/requests/${request}`);
      await on(second, 'blind').waitFor();
      expect(await second.textContent('main')).not.toContain('the scar and the tune are his');
      await lookAround('6-blind', second);
      await takeStep(second, 'judged', {
        verdict: 'same',
        reason: 'the mother named the tune unasked',
      });
      await on(second, 'blind').waitFor({ state: 'detached' });
    });

    test('he is asked first; then she is told, in words that never ask for money', async () => {
      await page.reload();
      await takeStep(page, 'verified', { reason: 'scar and tune, two of us' });
      await stands('verified');
      await on(page, 'consents').waitFor();
      expect(await on(page, 'step-noticeGiven').count()).toBe(0);
      expect(await on(page, 'family-sees').innerText()).not.toMatch(/alive|حي/);
      await lookAround('7-verified');
      await takeStep(page, 'consentGiven', {
        match: 'x',
        relay: 'x',
        how: 'inPerson',
        note: 'he smiled',
      });
      await on(page, 'step-noticeGiven').click();
      const words = await on(page, 'notice-words').innerText();
      expect(words).toMatch(/never ask for money|لا نطلب مالًا/);
      await lookAround('8-notice');
      await on(page, 'take-step').click();
      await on(page, 'step-dialog').waitFor({ state: 'detached' });
      await takeStep(page, 'contactRestored', { note: '' });
      await stands('contactRestored');
      await takeStep(page, 'reunified', { note: 'he went home' });
      await stands('reunified');
      await lookAround('9-reunified');
    });

    test('the last step is taken back with its reason, and both stay readable', async () => {
      await on(page, 'take-back').first().click();
      await on(page, 'dialog-reason').fill('the wrong day');
      await on(page, 'dialog-confirm').click();
      await stands('contactRestored');
      await on(page, 'life-reunified').locator('.tag').waitFor();
      await page.goto(`${house.sila.address}/requests`);
      await on(page, 'request-line').waitFor();
      await lookAround('10-worklist');
    });
  },
);
