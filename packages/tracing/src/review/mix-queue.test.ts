import { expect, test } from 'vitest';
import { mixQueue } from './mix-queue.ts';

/** The queue read page by page. */
function readThrough(totals: { sample: number; rest: number }, limit: number): string[] {
  const lines: string[] = [];
  for (let offset = 0; offset < totals.sample + totals.rest; offset += limit) {
    const { sample, rest, fromSample } = mixQueue({ offset, limit }, totals);
    let [s, r] = [sample.offset, rest.offset];
    for (const isSample of fromSample) lines.push(isSample ? `s${s++}` : `r${r++}`);
  }
  return lines;
}

test('every fifth line is of the sample until it runs out', () => {
  expect(readThrough({ sample: 2, rest: 9 }, 50)).toEqual(
    'r0 r1 r2 r3 s0 r4 r5 r6 r7 s1 r8'.split(' '),
  );
});

test('when the rest runs out the sample follows without gaps', () => {
  expect(readThrough({ sample: 4, rest: 2 }, 50)).toEqual('r0 r1 s0 s1 s2 s3'.split(' '));
});

test('pages of any size give each line once, in the same order', () => {
  const totals = { sample: 13, rest: 31 };
  const whole = readThrough(totals, 100);
  expect(new Set(whole).size).toBe(44);
  for (const limit of [1, 3, 5, 7]) expect(readThrough(totals, limit)).toEqual(whole);
});

test('a page beyond the end is empty', () => {
  expect(mixQueue({ offset: 99, limit: 10 }, { sample: 1, rest: 1 }).fromSample).toEqual([]);
});
