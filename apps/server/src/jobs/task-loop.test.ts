import { expect, test } from 'vitest';
import { TaskLoop } from './task-loop.ts';

const turns = async (count: number) => {
  for (let i = 0; i < count; i++) await new Promise((resolve) => setImmediate(resolve));
};

test('a wake during work is not lost, and nothing runs twice at once', async () => {
  let waiting = 3;
  let done = 0;
  let inside = 0;
  const loop = new TaskLoop(
    async () => {
      expect(++inside).toBe(1);
      await turns(1);
      inside--;
      if (waiting === 0) return false;
      waiting--;
      done++;
      return true;
    },
    (error) => {
      throw error;
    },
  );
  loop.wake();
  loop.wake();
  await turns(2);
  waiting += 2;
  loop.wake();
  await turns(30);
  expect(done).toBe(5);
});

test('a fault is told, and the next wake tries again', async () => {
  const faults: unknown[] = [];
  let tries = 0;
  const loop = new TaskLoop(
    async () => {
      tries++;
      throw new Error('no database');
    },
    (error) => faults.push(error),
  );
  loop.wake();
  await turns(5);
  loop.wake();
  await turns(5);
  expect([tries, faults.length]).toEqual([2, 2]);
});

test('a stopped loop finishes what it does and starts nothing more', async () => {
  let done = 0;
  const loop = new TaskLoop(
    async () => {
      await turns(2);
      done++;
      return true;
    },
    () => {},
  );
  loop.wake();
  await turns(1);
  await loop.stop();
  const then = done;
  loop.wake();
  await turns(10);
  expect(done).toBe(then);
});
