import { expect, test } from 'vitest';
import { fillPath, refusalOf } from './call.ts';

test('params go into the path, escaped', () => {
  expect(fillPath('/api/lists/:id/bad-rows/:row/mend', { id: 'a/b', row: 14 })).toBe(
    '/api/lists/a%2Fb/bad-rows/14/mend',
  );
});

test('a refusal keeps its code, its parameters and what stands now', async () => {
  const body = {
    type: 'urn:sila:problem:match.decidedMeanwhile',
    code: 'match.decidedMeanwhile',
    status: 409,
    params: { rows: '14 20' },
    current: { match: 1 },
  };
  const refusal = await refusalOf(new Response(JSON.stringify(body), { status: 409 }));
  expect(refusal.code).toBe('match.decidedMeanwhile');
  expect(refusal.params).toEqual({ rows: '14 20' });
  expect(refusal.current).toEqual({ match: 1 });
});

test('an answer that is not ours is a fault, or no answer at all', async () => {
  expect((await refusalOf(new Response('<html>', { status: 500 }))).code).toBe('server.fault');
  expect((await refusalOf(new Response('<html>', { status: 502 }))).code).toBe('network');
});
