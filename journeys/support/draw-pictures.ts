import type { Page } from 'playwright-core';

/** A page of a register as somebody might write it by hand: a name and a year a line. Invented. */
export function drawRegisterPage(page: Page, rows: readonly (readonly [string, string])[]) {
  return drawn(
    page,
    (context, lines) => {
      context.canvas.width = 1200;
      context.canvas.height = 1600;
      context.fillStyle = '#efe9da';
      context.fillRect(0, 0, 1200, 1600);
      context.strokeStyle = '#9aa7b5';
      context.fillStyle = '#23304a';
      context.direction = 'rtl';
      context.font = '44px serif';
      for (const [at, [name, year]] of lines.entries()) {
        const y = 170 + at * 110;
        context.strokeRect(60, y - 70, 1080, 110);
        context.fillText(String(at + 1), 1120, y);
        context.fillText(name, 1020, y);
        context.fillText(year, 300, y);
      }
    },
    rows,
  );
}

/** A face that is nobody's: an oval, a scarf, a wall. */
export function drawPortrait(page: Page) {
  return drawn(
    page,
    (context) => {
      context.canvas.width = 600;
      context.canvas.height = 800;
      context.fillStyle = '#b9c3bd';
      context.fillRect(0, 0, 600, 800);
      context.fillStyle = '#5d6f86';
      context.fillRect(110, 560, 380, 240);
      context.fillStyle = '#caa283';
      context.beginPath();
      context.ellipse(300, 340, 150, 200, 0, 0, 7);
      context.fill();
      context.fillStyle = '#3a2f2a';
      context.fillRect(220, 300, 40, 14);
      context.fillRect(340, 300, 40, 14);
      context.fillRect(250, 440, 100, 12);
    },
    null,
  );
}

type Paint<T> = (context: CanvasRenderingContext2D, given: T) => void;

/** What a camera would give of it, as a file to choose. */
async function drawn<T>(page: Page, paint: Paint<T>, given: T) {
  // A page of its own: ours let no script be made of text.
  const studio = await page.context().newPage();
  try {
    const url = await studio.evaluate(
      ([source, args]) => {
        const canvas = document.createElement('canvas');
        const context = canvas.getContext('2d')!;
        new Function(`return (${source})`)()(context, args);
        return canvas.toDataURL('image/jpeg', 0.8);
      },
      [paint.toString(), given] as const,
    );
    const buffer = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
    return { name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer };
  } finally {
    await studio.close();
  }
}
