import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openHouse } from './support/house.ts';
import { ask } from './support/registry.ts';
import { makeAccount } from './support/reviewer.ts';
import { on } from './support/screen.ts';

/** Ways to smuggle markup in; each sets `planted` on the page where it runs. */
const RUN = [
  'planted=1',
  'globalThis.planted=1',
  'top.planted=1',
  'self[`planted`]=1',
  'window.planted=1',
];
const SHAPES = [
  (run: string) => `<script>${run}</script>`,
  (run: string) => `<img src=x onerror="${run}">`,
  (run: string) => `<svg onload=${run}>`,
  (run: string) => `"><svg/onload=${run}>`,
  (run: string) => `'><img src=x onerror=${run}>`,
  (run: string) => `<iframe srcdoc="<script>parent.${run}</script>">`,
  (run: string) => `<iframe src="javascript:parent.${run}">`,
  (run: string) => `<a href="javascript:${run}">x</a>`,
  (run: string) => `javascript:${run}//`,
  (run: string) => `<details open ontoggle=${run}>`,
  (run: string) => `<input autofocus onfocus=${run}>`,
  (run: string) => `<body onload=${run}>`,
  (run: string) => `<video><source onerror=${run}></video>`,
  (run: string) => `<math><mtext><script>${run}</script></mtext></math>`,
  (run: string) => `<svg><animate onbegin=${run} attributeName=x dur=1s>`,
  (run: string) => `<object data="data:text/html,<script>top.${run}</script>">`,
  (run: string) => `<base href="javascript:${run}//">`,
  (run: string) => `<meta http-equiv=refresh content="0;url=javascript:${run}">`,
  (run: string) => `</title><script>${run}</script>`,
  (run: string) => `</textarea><script>${run}</script>`,
  (run: string) => `--><script>${run}</script>`,
  (run: string) => `]]><script>${run}</script>`,
  (run: string) => `\${${run}}{{constructor.constructor('${run}')()}}`,
  (run: string) => `<style>@import 'javascript:${run}';</style>`,
  (run: string) => `<div style="background:url(javascript:${run})">`,
  (run: string) => `<template><img src=x onerror=${run}></template>`,
  (run: string) => `<noscript><p title="</noscript><img src=x onerror=${run}>">`,
  (run: string) => `\u202e<img src=x onerror=${run}>\u2066`,
  (run: string) => `&lt;img src=x onerror=${run}&gt;<img src=x onerror=${run}>`,
  (run: string) => `<form action="javascript:${run}"><button>x</button></form>`,
  (run: string) => `<embed src="javascript:${run}">`,
  (run: string) => `<link rel=stylesheet href="data:text/css,*{}" onload=${run}>`,
  (run: string) => `<marquee onstart=${run}>x</marquee>`,
  (run: string) => `<x onclick=${run} tabindex=1 onfocus=${run} autofocus>`,
  (run: string) => `<svg><use href="data:image/svg+xml,<svg onload='${run}'/>#x">`,
  (run: string) => `<img srcset=x onerror=${run}>`,
  (run: string) => `<audio src=x onerror=${run}>`,
  (run: string) => `<select autofocus onfocus=${run}>`,
  (run: string) => `<isindex type=image src=1 onerror=${run}>`,
  (run: string) => `<script src="data:text/javascript,${run}"></script>`,
  (run: string) => `<svg><script xlink:href="data:,${run}"/></svg>`,
];
const PAYLOADS = SHAPES.flatMap((shape) => RUN.map(shape));

const house = openHouse();
let context: BrowserContext;
let page: Page;
const violations: string[] = [];
const faults: string[] = [];

beforeAll(async () => {
  context = await house.seat({ language: 'en' });
  await context.exposeFunction('tellViolation', (what: string) => violations.push(what));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sourceFile, lineNumber } = event;
      const tell = (globalThis as unknown as { tellViolation: (what: string) => void })
        .tellViolation;
      tell(`${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber}`);
    });
  });
  page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('dialog', (dialog) => void dialog.dismiss());
});

const quoted = (cells: readonly string[]) =>
  cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');

/** Two lists with the payloads as names, mothers and notes; both speak of the same, so that pairs arise. */
function listOf(header: string): Buffer {
  const rows = PAYLOADS.map((payload, i) =>
    quoted([`سالم ${payload}`, `هدى ${payload}`, String(1950 + (i % 50)), payload]),
  );
  return Buffer.from([header, ...rows].join('\n'));
}

async function look(path: string): Promise<string> {
  await page.goto(`${house.sila.address}${path}`);
  await page.locator('main h1').first().waitFor();
  await page.waitForLoadState('networkidle').catch(() => undefined);
  return (await page.textContent('body')) ?? '';
}

async function expectNothingRan(where: string): Promise<void> {
  const ran = await page.evaluate(() => 'planted' in globalThis);
  expect([where, ran, violations, faults]).toEqual([where, false, [], []]);
}

test('there are more than 200 payloads, and the watch over them sees', async () => {
  expect(new Set(PAYLOADS).size).toBeGreaterThan(200);
  await makeAccount(page, house.sila.firstLogin ?? '', `Office ${PAYLOADS[1]}`);
  await expectNothingRan('after the first login');
  // What markup of this kind would do if anything made it markup: the browser stops it, and says so.
  const isStopped = await page.evaluate((markup) => {
    try {
      document.createElement('div').innerHTML = markup;
      return false;
    } catch {
      return true;
    }
  }, PAYLOADS[5]!);
  expect(isStopped).toBe(true);
  await expect.poll(() => violations.length).toBeGreaterThan(0);
  expect(violations.splice(0).every((one) => one.startsWith('require-trusted-types-for'))).toBe(
    true,
  );
});

test('payloads in files, their names and their headers stay text on the way in', async () => {
  for (const [i, header] of [
    'name,mother,birth year,note',
    quoted(['name', 'mother', 'birth year', PAYLOADS[7]!]),
  ].entries()) {
    await page.goto(`${house.sila.address}/import`);
    const name = `${i} ${PAYLOADS[i]!.replaceAll('/', '∕')}.csv`;
    await on(page, 'file-input').setInputFiles({
      name,
      mimeType: 'text/csv',
      buffer: listOf(header),
    });
    await on(page, 'source-name').fill(`${i} ${PAYLOADS[10]}`);
    await expectNothingRan('preview');
    // The second shows its headers in the preview; the first is taken in.
    if (i > 0) continue;
    await on(page, 'confirm-import').click();
    await on(page, 'list-progress')
      .or(on(page, 'difference'))
      .or(page.locator('main h1'))
      .first()
      .waitFor();
    await expect
      .poll(
        async () => {
          const { sources } = await ask<{ sources: { lists: { state: string }[] }[] }>(
            context,
            house.sila.address,
            ['GET', '/api/sources'],
          );
          return sources.flatMap(({ lists }) => lists).filter(({ state }) => state === 'read')
            .length;
        },
        { timeout: 60_000 },
      )
      .toBe(i + 1);
    await expectNothingRan('list');
  }
});

test('inquiries, words of the public page and reasons stay text', async () => {
  const both = (text: string) => ({ ar: text, en: text });
  const words = { name: both(PAYLOADS[1]!), about: both(PAYLOADS[2]!), reach: both(PAYLOADS[3]!) };
  await ask(context, house.sila.address, ['POST', '/api/face', { words, isOpen: true }]).catch(
    () => null,
  );
  for (const path of ['/face', '/inquiries', '/ask', '/welcome']) {
    await page.goto(`${house.sila.address}${path}`);
    await page.waitForLoadState('networkidle').catch(() => undefined);
    await expectNothingRan(path);
  }
});

test('every screen shows the payloads as they were written and runs none', async () => {
  const screens = [
    '/',
    '/sources',
    '/search',
    '/review',
    '/ledger',
    '/measures',
    '/users',
    '/access',
    '/audit',
    '/account',
    '/models',
    '/overlap',
    '/keys',
  ];
  for (const path of screens) {
    await page.goto(`${house.sila.address}${path}`);
    await page.waitForLoadState('networkidle').catch(() => undefined);
    await expectNothingRan(path);
  }
  // Once they are linked, a pair to be judged shows them as they were written.
  const judged = async () => {
    await page.goto(`${house.sila.address}/review`);
    await page.waitForLoadState('networkidle').catch(() => undefined);
    return page.textContent('body');
  };
  await expect.poll(judged, { timeout: 120_000, interval: 2000 }).toContain('onerror');
  await expectNothingRan('/review');
  const body = { query: 'سالم', limit: 100 };
  const { results } = await ask<{ results: { personId?: string; id?: string }[] }>(
    context,
    house.sila.address,
    ['POST', '/api/search', body],
  );
  expect(results.length).toBeGreaterThan(20);
  for (const one of results.slice(0, 12)) {
    const text = await look(`/persons/${one.personId ?? one.id}`);
    expect(text.length).toBeGreaterThan(0);
    await expectNothingRan('person');
  }
});
