import { expect, test } from 'vitest';
import { spanOfDate, timeLine } from './timeline-places.ts';

test('a vague date is as long as what it can mean', () => {
  const length = (date: string) => {
    const span = spanOfDate(date)!;
    return span.last - span.first + 1;
  };
  expect(length('2013-XX')).toBe(365);
  expect(length('2012-02')).toBe(29);
  expect(length('2012-03-14')).toBe(1);
  expect(length('2011/2014')).toBe(1461);
  expect(length('2024-12-09T11:04:00.000Z')).toBe(1);
  expect(spanOfDate('some day')).toBeNull();
  expect(spanOfDate('../2014')).toBeNull();
});

test('the line holds every date within its years', () => {
  const { places, ticks } = timeLine(['1984-XX', '2012-03-14', 'unknown', '2024-12-09']);
  expect(places[0]!.from).toBe(0);
  expect(places[0]!.to).toBeCloseTo(1 / 41, 2);
  expect(places[1]!.from).toBeGreaterThan(places[0]!.to);
  expect(places[2]).toBeNull();
  expect(places[3]!.to).toBeLessThanOrEqual(1);
  expect(ticks.map(({ year }) => year)).toEqual([1990, 2000, 2010, 2020]);
});

test('nothing dated makes no line', () => {
  expect(timeLine(['who knows'])).toEqual({ places: [null], ticks: [] });
});
