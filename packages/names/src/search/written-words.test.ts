import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseName } from '../normalise/normalise-name.ts';
import * as particles from '../normalise/particles.ts';
import { WrittenWords } from './written-words.ts';

const PARTICLES = Object.values(particles).flatMap((list) =>
  list instanceof RegExp ? [] : [...list],
);
/** Words that are read otherwise beside some neighbours: they must meet these often to be tried. */
const JOINING =
  'عبد عبيد الرزاق الرحمن الله الدين زين العابدين نور الهدى سيف الإسلام ابو بن abdul Abdel abd Razzak rahman eldin eddine nour Nurul huda zain zaynul Abidin seif Abu bin'.split(
    ' ',
  );
const NAMES =
  'محمد أحمد خالد الشامي عبدالرحمن نورالدين يحيى فاطمة Mohammad Khaled Shami Haddad nasser 7asan'.split(
    ' ',
  );

describe('WrittenWords', () => {
  it('reads every name as normaliseName does, whatever words have been met before', () => {
    const written = new WrittenWords();
    const word = fc.oneof(
      fc.constantFrom(...PARTICLES),
      { arbitrary: fc.constantFrom(...JOINING), weight: 2 },
      fc.constantFrom(...NAMES),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        const name = words.join(' ');
        const tokens = normaliseName(name).tokens;
        const kept = tokens.length <= 8 ? tokens : [...tokens.slice(0, 7), tokens.at(-1)];
        expect(written.of(name)).toEqual(kept);
      }),
      { numRuns: 3000 },
    );
  });

  it('reads any text', () => {
    const written = new WrittenWords();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const once = written.of(text);
        expect(written.of(text)).toEqual(once);
        expect(once.length).toBeLessThanOrEqual(8);
      }),
    );
  });
});
