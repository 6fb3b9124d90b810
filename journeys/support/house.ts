import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { openBrowser, type Seat, takeSeat } from './browser.ts';
import { freePort, freshFolder, type SilaProcess, startServing } from './sila-process.ts';

/** A Sila with nothing in it and a browser before it, for as long as the tests around run. */
export interface House {
  /** Once the tests have begun. */
  readonly sila: SilaProcess;
  /** A browser profile of its own, closed at the end. */
  seat(seat: Seat): Promise<BrowserContext>;
}

/** Opens a house before the tests of this file or group, and closes it after them: Sila must end well. */
export function openHouse(): House {
  let sila: SilaProcess;
  let browser: Browser;
  let remove: () => Promise<void>;
  const seats: BrowserContext[] = [];
  beforeAll(async () => {
    const fresh = await freshFolder();
    remove = fresh.remove;
    sila = await startServing({ folder: fresh.folder, port: await freePort() });
    browser = await openBrowser();
  });
  afterAll(async () => {
    for (const seat of seats) await seat.close();
    await browser?.close();
    expect(await sila?.stop()).toBe(0);
    await remove();
  });
  return {
    get sila() {
      return sila;
    },
    async seat(wanted) {
      const seat = await takeSeat(browser, wanted);
      seats.push(seat);
      return seat;
    },
  };
}
