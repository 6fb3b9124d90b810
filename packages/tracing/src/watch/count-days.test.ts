import type { UserId } from '@sila/domain';
import { expect, test } from 'vitest';
import { countDays } from './count-days.ts';

const by = 'u' as UserId;
const entry = (at: string, act: string, who: UserId | null = by) => ({
  at,
  by: who,
  act,
  subjects: [],
});

test('opens, nights, rows of refusals and planted records are counted by the days of a zone', () => {
  const count = countDays('Asia/Damascus');
  count.take(entry('2026-01-01T20:30:00.000Z', 'person.read'));
  count.take(entry('2026-01-01T21:30:00.000Z', 'search'));
  count.take(entry('2026-01-02T09:00:00.000Z', 'refused.decide.notFound'));
  count.take(entry('2026-01-02T09:00:01.000Z', 'refused.decide.notFound'));
  count.take(entry('2026-01-02T09:00:02.000Z', 'honey.opened'));
  count.take(entry('2026-01-02T09:00:03.000Z', 'refused.prove.session.badCredentials'));
  count.take(entry('2026-01-02T09:00:04.000Z', 'refused.erase.session.proofNeeded'));
  count.take(entry('2026-01-02T09:00:05.000Z', 'person.read', null));
  const none = { userId: by, name: by, refusedInRow: 0, honeyOpens: 0 };
  expect(count.days()).toEqual([
    { ...none, day: '2026-01-01', opens: 1, nightOpens: 1 },
    { ...none, day: '2026-01-02', opens: 1, nightOpens: 1, refusedInRow: 2, honeyOpens: 1 },
  ]);
});

test('a zone that is none is refused', () => {
  expect(() => countDays('Nowhere/Here')).toThrow(RangeError);
});
