import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STANDARDS } from '../src/transliterate/standards.ts';
import { dataRows } from '../train/data-rows.ts';
import { standardsModule } from '../train/standards-module.ts';

describe('transliteration tables', () => {
  it('the generated tables are what the data files say', () => {
    const generated = new URL('../src/generated/standards.ts', import.meta.url);
    expect(readFileSync(generated, 'utf8')).toBe(standardsModule());
  });

  it.each(STANDARDS)('%s states its source and its date, and each letter once', (name) => {
    const rows = dataRows(`standards/${name}.tsv`);
    const about = new Map(
      rows.flatMap(([kind, key, value]) => (kind === 'about' ? [[key, value]] : [])),
    );
    expect(about.get('source')).toBeTruthy();
    expect(about.get('date')).toMatch(/\d{4}/u);
    const letters = rows.filter(([kind]) => kind === 'letter').map(([, letter]) => letter);
    expect(new Set(letters).size).toBe(letters.length);
  });
});
