import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { postAs, takeStep } from './support/desk.ts';
import { openHouse } from './support/house.ts';
import { expectWhole } from './support/look-at.ts';
import { makeAccount } from './support/reviewer.ts';
import { listenForFaults, on } from './support/screen.ts';

/** Invented people: a brother whose body lay in a hospital, and a woman who came out with three children. */
const DEAD = 'نضال فارس الكناني';
const NUMBER = '2615/9077';
const WOMAN = 'سلمى رضوان الخياط';
const BRUTAL = 'طارق رضوان الخياط';
const SISTER = 'لمى رضوان الخياط';

type Tied = Record<'match', Record<'left' | 'right', { id: string }>>;
type DropFirst<T extends unknown[]> = T extends [unknown, ...infer Rest] ? Rest : never;

/** The machine may have more to do than this. */
const PATIENT = { timeout: 30_000 };

describe.each(['ar', 'en'] as const)('how requests end, in %s', (language) => {
  const house = openHouse();
  /** The caseworker, two of the board, on three devices. */
  let page: Page;
  let others: Page[];
  let faults: string[];

  beforeAll(async () => {
    page = await (await house.seat({ language })).newPage();
    faults = listenForFaults(page);
    await makeAccount(page, house.sila.firstLogin!, 'Rana');
    others = [];
    for (const name of ['Salim', 'Huda']) {
      const { link } = await post('/api/invitations', { roles: ['coordinator'] });
      const other = await (await house.seat({ language, size: 'phone' })).newPage();
      await makeAccount(other, link, name);
      others.push(other);
    }
  });

  const post = (path: string, data: object) => postAs(page, house.sila.address, { path, data });

  /** How often a link run was quicker: the browser notes each refusal as a fault. */
  let overtaken = 0;

  async function take(...step: DropFirst<Parameters<typeof takeStep>>): Promise<void> {
    if (await takeStep(page, ...step)) overtaken++;
  }

  async function lookAround(name: string): Promise<void> {
    await expectWhole(page, `outcomes-${name}`, language);
    const expected = Array.from({ length: overtaken }, () => expect.stringContaining('409'));
    expect(faults.splice(0)).toEqual(expected);
    overtaken = 0;
  }

  /** A request by somebody for somebody, taken down and accepted. */
  async function ask(enquirer: string, cells: Readonly<Record<string, string>>): Promise<string> {
    const { id } = await post('/api/requests', {
      id: randomUUID(),
      channel: 'inPerson',
      enquirer: { name: enquirer, language, consents: ['trace'] },
      contact: null,
      sought: [
        {
          id: randomUUID(),
          relation: 'brother',
          cells: { 'birth.date': '1979', ...cells },
          circumstances: '',
          journey: [],
        },
      ],
    });
    await page.goto(`${house.sila.address}/requests/${id}`);
    await on(page, 'step-accepted').click();
    // By its name alone a link run may have found somebody already.
    await stands('accepted', 'candidateFound');
    return id;
  }

  /** The same, and the record that a reviewer ties to it. */
  async function begin(
    enquirer: string,
    { name, kind, cells }: { name: string; kind: string; cells: Readonly<Record<string, string>> },
  ): Promise<string> {
    const id = await ask(enquirer, { 'name.full': name });
    await tie(id, await typeRow(kind, cells));
    return id;
  }

  /** Rows of each register that were typed so far. */
  const typed = new Map<string, number>();

  /** Types a row into the form of a register, as whoever sits there does; gives its record. */
  async function typeRow(kind: string, cells: Readonly<Record<string, string>>): Promise<string> {
    await page.goto(`${house.sila.address}/registers/${kind}`);
    const form = on(page, 'entry-form');
    await form.locator('[name="register"]').fill('المشفى');
    for (const [column, text] of Object.entries(cells))
      await form.locator(`[name="${column}"]`).fill(text);
    const rows = on(page, 'open-row');
    // The rows typed before have come: what is new can be told from them.
    const before = typed.get(kind) ?? 0;
    await expect.poll(() => rows.count(), PATIENT).toBe(before);
    await on(page, 'entry-save').click();
    await expect.poll(() => rows.count(), PATIENT).toBe(before + 1);
    typed.set(kind, before + 1);
    return ((await rows.first().getAttribute('href')) ?? '').replace('/rows/', '');
  }

  async function tie(id: string, right: string): Promise<void> {
    const { address } = house.sila;
    const sought = async () => {
      const { request } = await (await page.request.get(`${address}/api/requests/${id}`)).json();
      return request.sought[0];
    };
    const left = (await sought()).record.id;
    await post('/api/persons/join', { left, right, reason: 'said by the register' });
    const { candidates } = await sought();
    tied = candidates.find(({ match }: Tied) =>
      [match.left.id, match.right.id].includes(right),
    ).matchId;
    await page.goto(`${address}/requests/${id}`);
    await stands('candidateFound');
  }

  /** The match of whom the reviewer tied; a link run may propose others beside. */
  let tied: string;
  const candidate = (at: Page) => at.locator(`[data-testid="candidate"][data-match="${tied}"]`);

  const stands = (...states: readonly string[]) =>
    on(page, 'sought')
      .locator(states.map((state) => `.state-${state}`).join())
      .waitFor({ timeout: 60_000 });

  /** Checked by this, judged by two who don't know of each other, verified. */
  async function verify(check: string, laboratory = ''): Promise<void> {
    await take('checked', { check, outcome: 'fits', laboratory }, candidate(page));
    await take('judged', { verdict: 'same', reason: 'the evidence' }, candidate(page));
    const [second] = others;
    await second!.goto(page.url());
    const own = candidate(second!);
    await own.getByTestId('blind').waitFor();
    await takeStep(second!, 'judged', { verdict: 'same', reason: 'the evidence, again' }, own);
    await page.reload();
    await take('verified', { reason: 'two of us' }, candidate(page));
    await stands('verified');
  }

  test('the number of a body from a hospital leads to an identification, told in person first', async () => {
    const given = { number: NUMBER, 'number.issuer': 'مشفى تشرين' };
    const id = await ask('فاتن فارس الكناني', { 'name.full': DEAD, ...given });
    // Another hospital gave the same digits to somebody else.
    await typeRow('remains', { number: NUMBER, 'number.issuer': 'مشفى المجتهد', sex: 'ذكر' });
    const body = await typeRow('remains', { ...given, marks: 'وشم على الكتف', sex: 'ذكر' });
    await page.goto(`${house.sila.address}/requests/${id}`);
    await stands('candidateFound');
    // Nobody tied them: the number did, and it stands first in what speaks for it.
    const led = on(page, 'candidate');
    expect(await led.count()).toBe(1);
    await led.locator('summary').first().click();
    await led.getByText(NUMBER).first().waitFor();
    await lookAround('0-number');
    await tie(id, body);
    await verify('dna', 'مخبر الهوية 77/2026');
    expect(await on(page, 'step-noticeGiven').count()).toBe(0);
    await take('deathProposed', { method: 'dna', evidence: 'تقرير 77/2026' });
    await lookAround('1-board');
    // Who proposed it can't sign it.
    await on(page, 'step-deathSigned').click();
    await on(page, 'take-step').click();
    await page.locator('.dialog .notice-failed, .dialog [role="alert"]').first().waitFor();
    await page.keyboard.press('Escape');
    expect(faults.splice(0)).toEqual([expect.stringContaining('409')]);
    for (const member of others) {
      await member.goto(page.url());
      await takeStep(member, 'deathSigned');
    }
    await page.reload();
    expect(await on(page, 'step-informedOfDeath').count()).toBe(0);
    await take('toldInPerson', { on: '2026-02-03', note: 'at their home' });
    await take('informedOfDeath');
    await stands('informedOfDeath');
    await take('noticeGiven');
    await lookAround('2-informed');
  });

  test('a woman who came out refuses one relative and accepts another; he learns nothing of it', async () => {
    const cells = { 'name.full': WOMAN, 'birth.date': '1988', note: 'ثلاثة أطفال معها' };
    const his = await begin(BRUTAL, { name: WOMAN, kind: 'released', cells });
    await verify('familyQuestion');
    await take('contactRefused', { note: 'she is afraid of him' });
    await on(page, 'talk-refused').waitFor();
    expect(await on(page, 'step-noticeGiven').count()).toBe(0);
    const seenByHim = (await on(page, 'family-sees').textContent()) ?? '';
    await lookAround('3-refused');

    const hers = await begin(SISTER, {
      name: WOMAN,
      kind: 'released',
      cells: { ...cells, note: 'عند أختها' },
    });
    const seenByHer = (await on(page, 'family-sees').textContent()) ?? '';
    expect(seenByHer).toBe(seenByHim);
    await verify('familyQuestion');
    await take('consentGiven', { match: 'x', relay: 'x', name: 'x' });
    await take('noticeGiven');
    await take('contactRestored');
    await stands('contactRestored');
    await lookAround('4-accepted');

    await page.goto(`${house.sila.address}/requests/${his}`);
    await stands('verified');
    expect((await on(page, 'family-sees').textContent()) ?? '').toBe(seenByHim);
    expect(his).not.toBe(hers);
  });
});
