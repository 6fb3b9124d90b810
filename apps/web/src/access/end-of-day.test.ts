import { expect, test } from 'vitest';
import { dayFrom, endOfDay } from './end-of-day.ts';

test('a grant until a day holds through that day, also over the end of a month', () => {
  const now = new Date(2025, 0, 31, 9);
  expect(dayFrom(now, 1)).toBe('2025-02-01');
  const end = new Date(endOfDay('2025-02-28'));
  expect([end.getMonth(), end.getDate(), end.getHours()]).toEqual([1, 28, 23]);
});
