import { expect, test } from 'vitest';
import { PaceBook } from './pace-book.ts';

test('the rate is that of the last seconds, and the time left follows from it', () => {
  let now = 0;
  const paces = new PaceBook(() => now);
  const beat = (seconds: number, done: number) => {
    now = seconds * 1000;
    paces.beat('job', { stage: 'reading', done, total: 10_000 });
  };
  beat(0, 0);
  expect(paces.of('job')).toMatchObject({ rate: 0, secondsLeft: null });
  for (let second = 1; second <= 10; second++) beat(second, second * 100);
  expect(paces.of('job')).toMatchObject({ rate: 100, secondsLeft: 90 });
  for (let second = 11; second <= 16; second++) beat(second, 1000 + (second - 10) * 500);
  expect(paces.of('job')).toMatchObject({ rate: 500, secondsLeft: 12 });
});

test('a new stage is measured anew, and an ended job has no pace', () => {
  let now = 0;
  const paces = new PaceBook(() => now);
  paces.beat('job', { stage: 'block', done: 900, total: 1000 });
  now = 1000;
  paces.beat('job', { stage: 'weigh', done: 10, total: null });
  expect(paces.of('job')).toEqual({
    stage: 'weigh',
    done: 10,
    total: null,
    rate: 0,
    secondsLeft: null,
  });
  paces.end('job');
  expect(paces.of('job')).toBeNull();
});
