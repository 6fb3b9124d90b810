import type { UserId } from '@sila/domain';
import { expect, test } from 'vitest';
import { type DayOfReading, findUnusual } from './find-unusual.ts';

const day = (n: number, opens: number, more: Partial<DayOfReading> = {}): DayOfReading => ({
  userId: 'u' as UserId,
  name: 'Rim',
  day: `2026-01-0${n}`,
  opens,
  nightOpens: 0,
  refusedInRow: 0,
  honeyOpens: 0,
  ...more,
});

test('more than three times one’s own 95th percentile is marked, as much is not', () => {
  const usual = [10, 8, 9, 7, 10].map((opens, i) => day(i + 1, opens));
  expect(findUnusual([...usual, day(6, 30)])).toEqual([]);
  expect(findUnusual([...usual, day(6, 31)])).toMatchObject([
    { day: '2026-01-06', marks: ['many'] },
  ]);
});

test('another’s days, or too few of one’s own, say nothing of what is usual', () => {
  const other = { userId: 'v' as UserId };
  expect(findUnusual([1, 2, 3, 4, 5].map((n) => day(n, 1, other)).concat(day(6, 90)))).toEqual([]);
});

test('a day on which a planted record was opened is marked, however few were read', () => {
  expect(findUnusual([day(1, 1, { honeyOpens: 1 })])).toMatchObject([{ marks: ['honey'] }]);
});

test('nights and rows of refused acts are marked', () => {
  const found = findUnusual([
    day(1, 1, { nightOpens: 1, refusedInRow: 5 }),
    day(2, 1, { refusedInRow: 4 }),
  ]);
  expect(found.map(({ marks }) => marks)).toEqual([['night', 'refused']]);
});
