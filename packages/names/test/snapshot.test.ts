import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { snapshotPages } from '../train/snapshot-pages.ts';

test.each([...snapshotPages()])('%s shows what the data files say', (file, text) => {
  const written = readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8');
  expect(written, 'run train/write-snapshot.ts').toBe(text);
});
