import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawWaterfall } from './draw/draw-waterfall.ts';
import { drawRun } from './draw-run.ts';
import type { CurvePoint, Figures } from './figures.ts';
import { writePage } from './page/write-page.ts';
import { writePicture } from './page/write-picture.ts';

const level = (name: string, bits: number | null) => ({
  field: 'name',
  part: 'father',
  level: name,
  m: 0.4,
  u: 0.02,
  bits,
  pairs: 120,
});
const figures: Figures = {
  records: 1000,
  groupSizes: [700, 120, 20],
  proposedFrom: -3.2,
  levels: [level('conflict', -4.1), level('close', 3.1), level('exact', 6.2), level('near', null)],
  keys: [
    { field: 'name', part: 'given', pairs: 300, likely: 150, added: 150 },
    { field: 'birth', part: null, pairs: 200, likely: 120, added: 30 },
  ],
  likelyPairs: 200,
  weights: { from: -10, counts: [90, 40, 10, 4, 2, 8, 20, 30, 5, 0, 0] },
  reach: { from: -10, counts: [0, 0, 0, 0, 5, 10, 60, 100, 300, 500, 25] },
  tooLittle: 0.01,
};
const share = (value: number) => ({ value, low: value - 0.1, high: Math.min(1, value + 0.05) });
const curve: CurvePoint[] = [-4, 0, 4, 8].map((bits, at) => ({
  bits,
  precision: share(0.9 + at * 0.03),
  recall: at === 3 ? null : share(0.9 - at * 0.2),
}));

test.each([
  ['en', 720],
  ['en', 300],
  ['ar', 720],
  ['ar', 300],
] as const)(
  'every picture is whole in %s at %i pixels, with its figures as a table',
  (language, width) => {
    const pictures = drawRun({ figures, curve, isKnown: false }, { language, width });
    expect(pictures.map(({ id }) => id)).toEqual(
      'curve pairs weights chances keys reach'.split(' '),
    );
    for (const { svg, table, title, lead } of pictures) {
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
      expect(svg).toContain(`width="${width}"`);
      expect(table.rows.length).toBeGreaterThan(1);
      for (const row of table.rows) expect(row).toHaveLength(table.head.length);
      expect(`${title}${lead}`).not.toMatch(/[{}]/);
    }
  },
);

test('nothing is drawn beyond the sheet, whatever the figures', () => {
  const count = fc.nat({ max: 1_000_000 });
  const bits = fc.option(fc.double({ min: -40, max: 60, noNaN: true }));
  const chance = fc.double({ min: 0, max: 1, noNaN: true });
  const any = fc.record({
    levels: fc.array(
      fc.record({
        field: fc.constantFrom('name', 'birth', 'new field'),
        part: fc.constantFrom(null, 'given'),
        level: fc.constantFrom('exact', 'conflict', 'new level'),
        m: chance,
        u: chance,
        bits,
        pairs: count,
      }),
      { maxLength: 8 },
    ),
    counts: fc.array(count, { minLength: 1, maxLength: 35 }),
    width: fc.integer({ min: 260, max: 900 }),
    language: fc.constantFrom('ar' as const, 'en' as const),
  });
  fc.assert(
    fc.property(any, ({ levels, counts, width, language }) => {
      const given = { ...figures, levels, weights: { from: -10, counts } };
      for (const { svg } of drawRun(
        { figures: given, curve, isKnown: true },
        { language, width },
      )) {
        expect(svg).not.toMatch(/NaN|undefined|Infinity/);
        for (const [, x, w] of svg.matchAll(
          /<rect class="[^"]*" x="([^"]+)" y="[^"]+" width="([^"]+)"/g,
        )) {
          expect(Number(x)).toBeGreaterThanOrEqual(-0.6);
          expect(Number(x) + Number(w)).toBeLessThanOrEqual(width + 0.6);
        }
      }
    }),
    { numRuns: 30 },
  );
});

test('a waterfall ends where prior and steps add up to', () => {
  const steps = [
    { words: 'Given name', bits: 6.1 },
    { words: 'Sex', bits: -4 },
  ];
  const { table } = drawWaterfall(-12, steps, { language: 'en', width: 500 });
  expect(table.rows.map(([, bits]) => bits)).toEqual(['-12.0', '+6.1', '-4.0', '-9.9']);
});

test('a page and a picture stand alone: nothing is fetched from anywhere', () => {
  const pictures = drawRun({ figures, curve, isKnown: true }, { language: 'ar', width: 400 });
  const page = writePage(pictures, { language: 'ar', line: 'نموذج <1>' });
  expect(page).toContain('dir="rtl"');
  expect(page).toContain('نموذج &lt;1&gt;');
  const alone = writePicture(pictures[0]!);
  for (const text of [page, alone]) {
    expect(text.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|src=|href=|url\(/,
    );
  }
  expect(alone).toMatch(/^<\?xml[^>]*>\n<svg [^>]*><style>/);
});
