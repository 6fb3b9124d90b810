import type { Page } from 'playwright-core';

/** Everything on a screen that a journey touches, by what the web app calls it. */
export function on(page: Page, testId: string) {
  return page.locator(`[data-testid="${testId}"]`);
}

/** Faults that the browser itself reports: errors of scripts, refused resources, failed requests. */
export function listenForFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 500) faults.push(`${response.status()} ${response.url()}`);
  });
  return faults;
}
