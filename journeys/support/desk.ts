import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { on } from './screen.ts';

/** Asks the API as whoever sits at this page. */
export async function postAs(
  page: Page,
  address: string,
  { path, data }: { readonly path: string; readonly data: object },
) {
  const answer = await page.request.post(address + path, { data, headers: { origin: address } });
  const told = answer.ok() ? '' : await answer.text();
  expect([path, answer.status(), told]).toEqual([path, 200, '']);
  return answer.json();
}

/**
 * Begins a step about a request, fills what it asks, and takes it. A link run
 * may propose somebody else in that moment: whoever is told so presses again.
 * @param part of the page, where the same step can be taken about several
 * @returns whether the first try was refused for that
 */
export async function takeStep(
  page: Page,
  kind: string,
  filled: Readonly<Record<string, string>> = {},
  part = page.locator('main'),
): Promise<boolean> {
  await part.getByTestId(`step-${kind}`).first().click();
  const dialog = on(page, 'step-dialog');
  for (const [name, value] of Object.entries(filled)) {
    const field = dialog.locator(`[name="${name}"]`);
    if ((await field.evaluate((one) => one.tagName)) === 'SELECT') await field.selectOption(value);
    else if ((await field.getAttribute('type')) === 'checkbox') await field.check();
    else await field.fill(value);
  }
  const gone = dialog.waitFor({ state: 'detached' }).then(() => false);
  const refusal = dialog.locator('[data-code="request.changedMeanwhile"]');
  await on(page, 'take-step').click();
  const isOvertaken = await Promise.race([
    gone,
    refusal.waitFor().then(
      () => true,
      () => gone,
    ),
  ]);
  if (isOvertaken) await on(page, 'take-step').click();
  await gone;
  return isOvertaken;
}
