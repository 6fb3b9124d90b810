import { expect, test } from 'vitest';
import { InquiryLimits } from './inquiry-limits.ts';

const tries = (limits: InquiryLimits, addresses: readonly string[]) =>
  addresses.map((address) => limits.exceeded('fileRequest', address)).filter((refused) => !refused)
    .length;
const from = (make: (n: number) => string, count: number) =>
  Array.from({ length: count }, (_, n) => make(n));

test('one address asks twenty times a day, and again the next', () => {
  let now = 0;
  const limits = new InquiryLimits(() => now);
  expect(
    tries(
      limits,
      from(() => '192.0.2.1', 50),
    ),
  ).toBe(20);
  expect(tries(limits, ['192.0.2.2'])).toBe(1);
  now += 24 * 3_600_000;
  expect(tries(limits, ['192.0.2.1'])).toBe(1);
});

test('a neighbourhood is limited together, whichever way its addresses are written', () => {
  const limits = new InquiryLimits(() => 0);
  expect(
    tries(
      limits,
      from((n) => `::ffff:198.51.100.${n % 250}`, 500),
    ),
  ).toBe(200);
  expect(tries(limits, ['198.51.100.7', '198.51.101.7'])).toBe(1);
});

test('an IPv6 line is one client, its /48 one neighbourhood', () => {
  const limits = new InquiryLimits(() => 0);
  expect(
    tries(
      limits,
      from((n) => `2001:db8::${n.toString(16)}`, 50),
    ),
  ).toBe(20);
  expect(
    tries(
      limits,
      from((n) => `2001:db8:0:${n.toString(16)}::1`, 500),
    ),
  ).toBe(149);
  expect(tries(limits, ['2001:db8:1::1'])).toBe(1);
});

test('all together run into the breaker; other routes never do', () => {
  const limits = new InquiryLimits(() => 0);
  const everywhere = from((n) => `10.${n >> 8}.${n & 255}.1`, 6_000);
  expect(tries(limits, everywhere)).toBe(5_000);
  expect(limits.exceeded('readFace', '10.0.0.1')).toBe(false);
});
