import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { on } from './screen.ts';

export const PASSWORD = 'كلمة مرور من عدة كلمات';

/** Opens a first-login link or an invitation and makes the account. */
export async function makeAccount(page: Page, link: string, name: string): Promise<void> {
  await page.goto(link);
  const form = on(page, 'welcome-form');
  await form.locator('[name="name"]').fill(name);
  await form.locator('[name="login"]').fill(name.replaceAll(' ', '-'));
  await form.locator('[name="password"]').fill(PASSWORD);
  await on(page, 'begin').click();
  await form.waitFor({ state: 'detached' });
}

/** The invented example, loaded from an empty registry, until everything is read and compared. */
export async function loadExample(page: Page): Promise<void> {
  await on(page, 'empty-registry').waitFor();
  await on(page, 'load-example').click();
  await untilCompared(page, 4);
  await on(page, 'start-review').waitFor();
  await on(page, 'underway').waitFor({ state: 'hidden' });
}

/** Until so many lists are read and the last comparison, begun after that, is done. */
export async function untilCompared(page: Page, lists: number): Promise<void> {
  const isCompared = async () => {
    const reply = await page.request.get(new URL('/api/sources', page.url()).href);
    const { sources } = (await reply.json()) as { sources: { lists: { state: string }[] }[] };
    const read = sources.flatMap((source) => source.lists).filter(({ state }) => state === 'read');
    const overview = await page.request.get(new URL('/api/overview', page.url()).href);
    const { linkRun, matches } = await overview.json();
    return read.length === lists && linkRun?.state === 'done' && matches.proposed > 0;
  };
  await expect.poll(isCompared, { timeout: 180_000, interval: 500 }).toBe(true);
}

/** The pair that is open for review. */
export async function openPair(page: Page): Promise<string> {
  const comparison = on(page, 'comparison');
  await comparison.waitFor();
  return (await comparison.getAttribute('data-match')) ?? '';
}

/** Decides the open pair with two keys, verdict and first reason, and waits for the next pair. */
export async function decideByKeyboard(page: Page, verdict: 'S' | 'D' | 'L'): Promise<string> {
  const pair = await openPair(page);
  await page.keyboard.press(`Key${verdict}`);
  await page.keyboard.press('Digit1');
  await expect.poll(() => openPair(page), { timeout: 20_000 }).not.toBe(pair);
  return pair;
}
