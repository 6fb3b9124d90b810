import { expect, test } from 'vitest';
import { isAskable } from './search-state.ts';

test('two letters or two digits are enough to ask', () => {
  for (const text of ['لى', 'Al', 'أ ب', '44', '٤٤', 'no 4417']) expect(isAskable(text)).toBe(true);
  for (const text of ['', '  ', 'ل', '4', '?!', '-']) expect(isAskable(text)).toBe(false);
});
