import { readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COARSE_ODDS } from '../src/generated/coarse-odds.ts';
import { LATIN_SIGNS } from '../src/tokens/coarse-signs.ts';
import { lexiconModule } from '../train/lexicon-module.ts';

const generated = new URL('../src/generated/', import.meta.url);

describe('generated tables', () => {
  it('the lexicon is what its data files say', () => {
    expect(readFileSync(new URL('lexicon.ts', generated), 'utf8')).toBe(lexiconModule());
  });

  it('the coarse odds were learned for the signs that words are cut into now', () => {
    expect(COARSE_ODDS.signs).toBe(LATIN_SIGNS.join(' '));
  });

  it('together stay small enough to ship to a browser', () => {
    const files = [
      'arabic-latin.ts',
      'latin-latin.ts',
      'coarse-odds.ts',
      'lexicon.ts',
      'score-model.ts',
    ];
    const bytes = files.reduce((sum, file) => sum + statSync(new URL(file, generated)).size, 0);
    expect(bytes).toBeLessThan(340_000);
  });
});
