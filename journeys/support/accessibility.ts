import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds wrong on a page by WCAG 2.2 A and AA, one line each, with the first place of each. */
export async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    }),
  );
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help} (${nodes.length}×, ${nodes[0]?.html.slice(0, 160)}, ${nodes[0]?.failureSummary})`,
  );
}
