import { expect, test } from 'vitest';
import { storableJson } from './storable-json.ts';

test('what PostgreSQL can keep is left as it is', () => {
  const cells = ['سامر', 'a\\u0000b', '😀', '"'];
  expect(JSON.parse(storableJson({ cells }))).toEqual({ cells });
});

test('zero characters and broken surrogates become visible stand-ins', () => {
  const zero = String.fromCharCode(0);
  const half = String.fromCharCode(0xd83d);
  expect(JSON.parse(storableJson([`a${zero}b`, `x${half}y`]))).toEqual(['a␀b', 'x\ufffdy']);
});
