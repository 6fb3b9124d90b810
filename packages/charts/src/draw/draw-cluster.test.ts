import { expect, test } from 'vitest';
import { drawCluster } from './draw-cluster.ts';
import { placeRecords } from './place-records.ts';

const records = ['a', 'b', 'c'].map((id) => ({ id, title: `سامر ${id}`, listName: 'list.csv' }));
const ties = [
  { left: 'a', right: 'b', state: 'confirmed', bits: 12, isWeak: false },
  { left: 'b', right: 'c', state: 'proposed', bits: 1.5, isWeak: true },
] as const;

test('a weak tie is marked, told in the legend and in the table', () => {
  const { svg, table } = drawCluster(records, ties, { language: 'en', width: 600 });
  expect(svg).toContain('pic-weak');
  expect(svg).toContain('weak: without it they fall apart');
  expect(table.rows.map(([, , , standing]) => standing)).toEqual([
    'decided: one person',
    'waits for a decision · weak: without it they fall apart',
  ]);
});

test('the same group is drawn the same, and every ring lies on the sheet', () => {
  for (const width of [300, 700]) {
    const draw = () => drawCluster(records, ties, { language: 'ar', width }).svg;
    expect(draw()).toBe(draw());
    for (const [, x] of draw().matchAll(/cx="([^"]+)"/g)) {
      expect(Number(x)).toBeGreaterThan(14);
      expect(Number(x)).toBeLessThan(width - 14);
    }
  }
});

test('records find places of their own, along the long side of the sheet', () => {
  const chain = Array.from({ length: 7 }, (_, i) => ({ left: i, right: i + 1, pull: 1 }));
  for (const sheet of ['wide', 'tall'] as const) {
    const { at, reach } = placeRecords(8, chain, sheet);
    expect(reach[0] > reach[1]).toBe(sheet === 'wide');
    for (const [i, [x, y]] of at.entries()) {
      expect(x >= 0 && x <= 1 && y >= 0 && y <= 1).toBe(true);
      for (const [ox, oy] of at.slice(i + 1))
        expect(Math.hypot(x - ox, y - oy)).toBeGreaterThan(0.05);
    }
  }
  expect(placeRecords(1, [], 'wide').at).toEqual([[0.5, 0.5]]);
});
