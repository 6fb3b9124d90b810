import { type Browser, type BrowserContext, chromium } from 'playwright-core';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export type Language = 'ar' | 'en';
export type Shade = 'light' | 'dark';
export const SIZES = {
  phone: { width: 360, height: 740 },
  desktop: { width: 1280, height: 800 },
} as const;
export type Size = keyof typeof SIZES;

/** How a person sits before the screen. */
export interface Seat {
  readonly language: Language;
  readonly size?: Size;
  readonly shade?: Shade;
  /** False for a browser that runs none. */
  readonly scripts?: boolean;
}

/** The Chromium that the run found or that CHROMIUM names. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, args: FLAGS });
}

/** A browser profile of its own: nothing kept from others, the language and light as the device asks. */
export function takeSeat(browser: Browser, seat: Seat): Promise<BrowserContext> {
  return browser.newContext({
    locale: seat.language === 'ar' ? 'ar-SY' : 'en-GB',
    viewport: SIZES[seat.size ?? 'desktop'],
    colorScheme: seat.shade ?? 'light',
    timezoneId: 'Asia/Damascus',
    reducedMotion: 'reduce',
    javaScriptEnabled: seat.scripts ?? true,
  });
}
