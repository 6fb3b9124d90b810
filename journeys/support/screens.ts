import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { type Seat, SIZES } from './browser.ts';

const FOLDER = fileURLToPath(new URL('../../test-results/screens/', import.meta.url));

/** A picture of what is on the screen, for people to look at: test-results/screens/. */
export async function photograph(page: Page, name: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await page.screenshot({ path: `${FOLDER}${name}.png` });
}

/** By night only when asked for: nothing is held to these pictures, and they take as long as all else. */
const SHADES =
  process.env.SILA_SCREENS === 'all' ? (['light', 'dark'] as const) : (['light'] as const);

/** The same page on phone and desktop, by day and, with SILA_SCREENS=all, by night, in the language it is in. */
export async function photographAll(page: Page, name: string, language: Seat['language']) {
  const before = page.viewportSize() ?? SIZES.desktop;
  for (const [size, viewport] of Object.entries(SIZES)) {
    for (const shade of SHADES) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme: shade });
      await settle(page);
      await photograph(page, `${name}-${language}-${size}-${shade}`);
    }
  }
  await page.setViewportSize(before);
  await page.emulateMedia({ colorScheme: 'light' });
  await settle(page);
}

/**
 * Until fonts are there and colours have finished changing. Chromium keeps the
 * old colour of some links when the light changes under it, so everything is
 * laid out anew.
 */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const root = document.documentElement;
    root.style.display = 'none';
    root.getBoundingClientRect();
    root.style.display = '';
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map((one) => one.finished.catch(() => null)));
  });
}

/** How many pixels a page is wider than the screen: more than 0 means scrolling sideways. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
