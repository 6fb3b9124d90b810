import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseName } from '../normalise/normalise-name.ts';
import { nameReadings } from './name-readings.ts';

/** A name, one of its other readings, and why it has it. */
const TABLE: readonly (readonly [written: string, words: string, because: string])[] = [
  ['عبد الحلبي', 'عبدالحلبي', 'compound'],
  ['عبد علي حسن', 'عبد علي حسن', 'compound'],
  ['محمدعلي الشامي', 'محمد علي شامي', 'runTogether'],
  ['Mohamed Ben Ali', 'mohamed benali', 'ben'],
  ['Ben Affleck', 'ben affleck', 'ben'],
  ['نور الهدى', 'نور هدي', 'compound'],
  ['Nour El Houda', 'nour houda', 'compound'],
  ['م. خالد الشامي', 'خالد شامي', 'title'],
  ['السيد علي', 'علي', 'title'],
  ['محمد الشامي / Mohamad Shami', 'محمد شامي', 'twoScripts'],
  ['محمد الشامي / Mohamad Shami', 'mohamad shami', 'twoScripts'],
  ['lpl] ugd', 'محمد علي', 'keyboard'],
  ['Moharned Ali', 'mohamed ali', 'scan'],
  ['KhaIed', 'khaled', 'scan'],
];

describe('nameReadings', () => {
  it.each(TABLE)('%s may be %s', (written, words, because) => {
    const found = nameReadings(written).find(({ tokens }) => tokens.join(' ') === words);
    expect(found?.because).toBe(because);
  });

  it.each(['محمد خالد الشامي', 'Khaled Shami', 'محمد Smith', ''])('%s has no other', (written) => {
    expect(nameReadings(written)).toHaveLength(1);
  });

  it('gives the words as written first, few others, weights that make 1', () => {
    const words =
      'محمد عبد علي الشامي السيد م محمدعلي بن ben Ali abdul Moharned lpl] ugd - ,'.split(' ');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 8 }), (some) => {
        const name = some.join(' ');
        const readings = nameReadings(name);
        expect(readings[0]!.tokens).toEqual(normaliseName(name).tokens);
        expect(readings.length).toBeLessThanOrEqual(6);
        expect(readings.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1);
        expect(new Set(readings.map(({ tokens }) => tokens.join(' '))).size).toBe(readings.length);
      }),
      { numRuns: 1000 },
    );
  });
});
