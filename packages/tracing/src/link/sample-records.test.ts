import { expect, test } from 'vitest';
import { drawSample } from './sample-records.ts';

/** FNV-1a twice over, as hexadecimal: stands for the hash that a server hands in. */
function hash(text: string): string {
  let [a, b] = [0x811c9dc5, 0x12345678];
  for (const letter of text) {
    a = Math.imul(a ^ letter.codePointAt(0)!, 0x01000193);
    b = Math.imul(b ^ a ^ (a >>> 13), 0x5bd1e995);
  }
  b ^= b >>> 15;
  return [b, a].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}

const ids = (count: number) => Array.from({ length: count }, (_, i) => `record-${i}`);

test('the same key draws the same records in the same order, whatever order they come in', () => {
  const one = drawSample(ids(2000), 'key', hash).records;
  expect(drawSample(ids(2000).reverse(), 'key', hash).records).toEqual(one);
  expect(one).toHaveLength(400);
  expect(drawSample(ids(2000), 'other key', hash).records).not.toEqual(one);
  expect(drawSample(ids(5), 'key', hash).records).toHaveLength(5);
});

test('a registry that grows a little keeps most of its sample', () => {
  const before = new Set(drawSample(ids(2000), 'key', hash).records);
  const after = drawSample(ids(2200), 'key', hash).records;
  expect(after.filter((id) => before.has(id)).length).toBeGreaterThan(330);
});

test('every record is drawn about as often as any other', () => {
  const times = new Map<string, number>();
  for (let key = 0; key < 100; key++) {
    for (const id of drawSample(ids(1000), `${key}`, hash).records) {
      times.set(id, (times.get(id) ?? 0) + 1);
    }
  }
  // Each is drawn in 2 of 5 samples: 40 of 100, give or take five.
  const counts = ids(1000).map((id) => times.get(id) ?? 0);
  expect(Math.min(...counts)).toBeGreaterThan(15);
  expect(Math.max(...counts)).toBeLessThan(65);
});

test('the draw of a pair is the same from either end and lies between 0 and 1', () => {
  const { drawFor } = drawSample([], 'key', hash);
  const draws = ids(500).map((id) => drawFor(id, 'record-x'));
  for (const [i, draw] of draws.entries()) {
    expect(drawFor('record-x', `record-${i}`)).toBe(draw);
    expect(draw >= 0 && draw < 1).toBe(true);
  }
  expect(draws.filter((draw) => draw < 0.5).length).toBeGreaterThan(190);
});
