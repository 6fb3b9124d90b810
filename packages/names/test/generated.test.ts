import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lexiconModule } from '../train/lexicon-module.ts';

const generated = new URL('../src/generated/', import.meta.url);

describe('generated tables', () => {
  it('the lexicon is what its data files say', () => {
    expect(readFileSync(new URL('lexicon.ts', generated), 'utf8')).toBe(lexiconModule());
  });

  it('together stay small enough to ship to a browser', () => {
    const files = ['arabic-latin.ts', 'latin-latin.ts', 'lexicon.ts', 'score-model.ts'];
    const bytes = files.reduce((sum, file) => sum + statSync(new URL(file, generated)).size, 0);
    expect(bytes).toBeLessThan(300_000);
  });
});
