import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COARSE_ODDS } from '../src/generated/coarse-odds.ts';
import { LATIN_SIGNS } from '../src/tokens/coarse-signs.ts';
import { generalWordsModule, hanReadingsModule } from '../train/general-words-module.ts';
import { lexiconModule } from '../train/lexicon-module.ts';

const generated = new URL('../src/generated/', import.meta.url);

describe('generated tables', () => {
  it('the lexicon is what its data files say', () => {
    expect(readFileSync(new URL('lexicon.ts', generated), 'utf8')).toBe(lexiconModule());
  });

  it('the coarse odds were learned for the signs that words are cut into now', () => {
    expect(COARSE_ODDS.signs).toBe(LATIN_SIGNS.join(' '));
  });

  it('so are the words of general names and the readings of Han signs', () => {
    const read = (file: string) => readFileSync(new URL(file, generated), 'utf8');
    expect(read('general-words.ts')).toBe(generalWordsModule());
    expect(read('han-readings.ts')).toBe(hanReadingsModule());
  });

  it('together stay small enough to ship to a browser', () => {
    const files = readdirSync(generated);
    const bytes = files.reduce((sum, file) => sum + statSync(new URL(file, generated)).size, 0);
    expect(bytes).toBeLessThan(420_000);
  });
});
