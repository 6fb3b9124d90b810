import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { findBarriers } from './accessibility.ts';
import type { Language } from './browser.ts';
import { overflow, photographAll } from './screens.ts';

/** A page as people must be able to use it: no barrier, nothing beyond its edge; and its pictures, in every size and shade. */
export async function expectWhole(page: Page, name: string, language: Language): Promise<void> {
  expect(await findBarriers(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await photographAll(page, name, language);
}
