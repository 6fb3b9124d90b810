import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import type { Language } from './browser.ts';

/** `npm run guide` puts them beside the guide; every other run only proves that they can be made. */
const PLACE =
  process.env.SILA_GUIDE === 'write' ? '../../docs/guide/pictures/' : '../../test-results/guide/';
const FOLDER = fileURLToPath(new URL(PLACE, import.meta.url));
/** Tried in turn, until a picture is small enough. */
const QUALITIES = [0.82, 0.7, 0.5, 0.3];
/** A guide is read over slow lines. */
export const LARGEST_PICTURE = 60_000;

/** A picture of what is on the screen for the guide, as WebP. @returns its size in bytes */
export async function picture(page: Page, name: string, language: Language): Promise<number> {
  await page.evaluate(() => document.fonts.ready);
  const png = await page.screenshot();
  const webp = await asWebp(page.context(), png);
  await mkdir(FOLDER, { recursive: true });
  await writeFile(`${FOLDER}${name}-${language}.webp`, webp);
  return webp.length;
}

/** The browser that made the picture can also write it smaller. */
async function asWebp(context: BrowserContext, png: Buffer): Promise<Buffer> {
  const blank = await context.newPage();
  const data = await blank.evaluate(
    async ({ source, qualities, largest }) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      let smallest = '';
      for (const quality of qualities) {
        smallest = canvas.toDataURL('image/webp', quality);
        // Base64 takes four letters for three bytes.
        if (smallest.length * 0.75 < largest) break;
      }
      return smallest;
    },
    {
      source: `data:image/png;base64,${png.toString('base64')}`,
      qualities: QUALITIES,
      largest: LARGEST_PICTURE,
    },
  );
  await blank.close();
  return Buffer.from(data.split(',')[1] ?? '', 'base64');
}

/** The same page in this language, as the person who reads it would have chosen. */
export async function inLanguage(page: Page, address: string, language: Language): Promise<void> {
  await page.goto(address);
  await page.evaluate((wanted) => localStorage.setItem('sila.language', wanted), language);
  await page.goto(address);
  await page.waitForLoadState('networkidle');
}
