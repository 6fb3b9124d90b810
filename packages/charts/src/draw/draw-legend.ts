import type { Canvas } from '../svg/canvas.ts';

export interface LegendEntry {
  /** The class its sign is drawn in. */
  readonly mark: string;
  readonly words: string;
  readonly isLine?: boolean;
}

/** What the marks mean, wrapped to the width. @returns where the picture may begin below it */
export function drawLegend(canvas: Canvas, entries: readonly LegendEntry[], top = 0): number {
  let [x, y] = [0, top];
  for (const { mark, words, isLine } of entries) {
    const width = 30 + canvas.widthOf(words, 12) + 16;
    if (x > 0 && x + width > canvas.width) {
      x = 0;
      y += 20;
    }
    if (isLine) canvas.line(mark, [x, y + 10], [x + 22, y + 10]);
    else canvas.bar(mark, { x, y: y + 5, width: 22, height: 10 });
    canvas.text(words, [x + 28, y + 14], { size: 12, name: 'soft' });
    x += width;
  }
  return y + 26;
}
