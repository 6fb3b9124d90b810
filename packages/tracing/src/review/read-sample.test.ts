import type { RecordId } from '@sila/domain';
import { expect, test } from 'vitest';
import { readSample, type SampleLine } from './read-sample.ts';

const line = (place: number, state: SampleLine['state']): SampleLine => ({
  record: `r${place}` as RecordId,
  place,
  other: `o${place}` as RecordId,
  inclusion: 1,
  bits: 5,
  isLinked: true,
  state,
  together: false,
});

test('records count from the first drawn on, never the ones that happen to be decided', () => {
  const { records, decided, drawn } = readSample([
    line(3, 'confirmed'),
    line(0, 'confirmed'),
    line(1, 'rejected'),
    line(2, 'proposed'),
  ]);
  expect([records.length, decided, drawn]).toEqual([2, 2, 4]);
});

test('a record without any pair counts as soon as those before it do', () => {
  const alone = { ...line(1, null), other: null };
  expect(readSample([line(0, 'confirmed'), alone]).records).toHaveLength(2);
  expect(readSample([line(0, 'proposed'), alone]).records).toHaveLength(0);
});

test('one passed over among fifty does not hold up the rest, and stays open', () => {
  const lines = Array.from({ length: 60 }, (_, at) =>
    line(at, at === 55 ? 'proposed' : 'confirmed'),
  );
  const { records, open, decided } = readSample(lines);
  expect([records.length, decided, open]).toEqual([60, 59, 1]);
});

test('put off is looked at but open; records joined by other decisions are the same', () => {
  const { records } = readSample([line(0, 'deferred'), { ...line(1, 'proposed'), together: true }]);
  expect(records.map(({ pairs }) => pairs[0]!.isSame)).toEqual([null, true]);
});
