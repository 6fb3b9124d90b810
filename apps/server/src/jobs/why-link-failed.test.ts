import { expect, test } from 'vitest';
import { ThreadEnded, whyLinkFailed } from './why-link-failed.ts';

const withCode = (code: string) => Object.assign(new Error('said'), { code });

test.each([
  [withCode('40P01'), 'deadlock'],
  [withCode('57P01'), 'databaseGone'],
  [withCode('ECONNRESET'), 'databaseGone'],
  [new Error('Connection terminated unexpectedly'), 'databaseGone'],
  [withCode('ERR_WORKER_OUT_OF_MEMORY'), 'memory'],
  [new ThreadEnded('the thread broke off'), 'threadEnded'],
  [new TypeError('x is not a function'), 'fault'],
  [withCode('23505'), 'fault'],
])('%s is told as %s', (error, why) => {
  expect(whyLinkFailed(error)).toBe(why);
});
