import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinKey, ShareProblem, splitKey } from './key-shares.ts';

const key = fc.uint8Array({ minLength: 32, maxLength: 32 });

test('any two of three shares give the key back; one opens nothing', async () => {
  await fc.assert(
    fc.asyncProperty(key, async (secret) => {
      const shares = await splitKey(secret, { count: 3, needed: 2 });
      for (const [a, b] of [
        [0, 1],
        [1, 2],
        [0, 2],
        [2, 0],
      ] as const)
        expect(await joinKey([shares[a]!, shares[b]!])).toEqual(secret);
      for (const share of shares) {
        await expect(joinKey([share])).rejects.toBeInstanceOf(ShareProblem);
        await expect(joinKey([share, share])).rejects.toBeInstanceOf(ShareProblem);
        expect(share).not.toContain(Buffer.from(secret).toString('hex'));
      }
    }),
    { numRuns: 50 },
  );
});

test('one share says nothing of the key: with a second of any other key it never joins', async () => {
  const [mine] = await splitKey(new Uint8Array(32).fill(7), { count: 3, needed: 2 });
  const [, other] = await splitKey(new Uint8Array(32).fill(8), { count: 3, needed: 2 });
  await expect(joinKey([mine!, other!])).rejects.toThrow('different keys');
});

test('a slip of the pen is found', async () => {
  const shares = await splitKey(new Uint8Array(32).fill(7), { count: 3, needed: 2 });
  await fc.assert(
    fc.asyncProperty(fc.nat(shares[0]!.length - 1), async (at) => {
      const wrong =
        shares[0]!.slice(0, at) + (shares[0]![at] === '0' ? '1' : '0') + shares[0]!.slice(at + 1);
      await expect(joinKey([wrong, shares[1]!])).rejects.toBeInstanceOf(ShareProblem);
    }),
  );
});
