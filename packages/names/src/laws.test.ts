import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareNames,
  fromScholarly,
  likelySpellings,
  NAME_REASON_CODES,
  NameIndex,
  nameReadings,
  normaliseName,
  parseName,
  tokenKeys,
  transliterate,
} from './index.ts';

/** What holds for every name and every text whatever; each law once, tables of single names are elsewhere. */

const WORDS =
  'محمد خالد الشامي عبد الرحمن نور الدين زين العابدين أبو بن د. Khaled Mohammad al-Shami Abdul Nureddin Zein Abidin Haddad-Khoury ئەڤین 3ali Çiçek'.split(
    ' ',
  );
const anyText = fc.string({ unit: 'binary', maxLength: 60 });
const anyName = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 });
const any = fc.oneof(
  anyName.map((words) => words.join(' ')),
  anyText,
);
const RUNS = { numRuns: 400 };

describe('a name', { timeout: 60_000 }, () => {
  it('stays as it was written', () => {
    fc.assert(
      fc.property(any, (name) => {
        expect(normaliseName(name).original).toBe(name);
        expect(parseName(name).original).toBe(name);
        expect(transliterate(name, { to: 'ala-lc' }).original).toBe(name);
      }),
      RUNS,
    );
  });

  it('is not changed by normalising twice', () => {
    fc.assert(
      fc.property(any, (name) => {
        const once = normaliseName(name).tokens;
        expect(normaliseName(once.join(' ')).tokens).toEqual(once);
      }),
      RUNS,
    );
  });

  it('is itself, surely', () => {
    fc.assert(
      fc.property(any, (name) => {
        if (normaliseName(name).tokens.length > 0) expect(compareNames(name, name).score).toBe(1);
      }),
      RUNS,
    );
  });

  it('is as like another as the other is like it', () => {
    fc.assert(
      fc.property(any, any, (one, other) => {
        const there = compareNames(one, other);
        const back = compareNames(other, one);
        expect(back.score).toBe(there.score);
        expect(back.verdict).toBe(there.verdict);
        expect(there.reasons.every(({ code }) => NAME_REASON_CODES.includes(code))).toBe(true);
      }),
      RUNS,
    );
  });

  it('is found by itself, in either order of given and family name', () => {
    const given = fc.constantFrom('خالد', 'Khaled', 'سمير', 'نور الدين', 'Zein al-Abidin');
    const family = fc.constantFrom('الحلبي', 'al-Shami', 'حداد', 'Khoury');
    fc.assert(
      fc.property(given, family, (first, last) => {
        const turned = compareNames(`${first} ${last}`, `${last} ${first}`);
        expect(turned.verdict).toBe('same');
        const index = new NameIndex();
        index.add(1, `${first} ${last}`);
        index.add(2, 'وليد منصور القاسم');
        expect(index.search(`${last} ${first}`, 1)[0]?.id).toBe(1);
      }),
      { numRuns: 60 },
    );
  });

  it('has readings whose weights make one', () => {
    fc.assert(
      fc.property(any, (name) => {
        const { weight, alternatives } = parseName(name);
        const parts = [weight, ...alternatives.map((reading) => reading.weight)];
        const words = nameReadings(name).map((reading) => reading.weight);
        for (const weights of [parts, words])
          expect(weights.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
      }),
      RUNS,
    );
  });
});

/** Long texts that made some step slow in libraries of this kind; each of 10,000 characters. */
const LONG: readonly string[] = [
  'م',
  'a',
  'محمد ',
  'ab ',
  'عبد ال',
  'abd al ',
  'allah ',
  'بن ',
  ', ',
  '((',
  '<b>',
  'ـ',
  '\u064e',
  'a\u0301',
  "3'",
  '1a',
  '😀',
  '\ud800',
  '\u202e',
  'الاسم: ',
].map((part) => part.repeat(Math.ceil(10_000 / part.length)).slice(0, 10_000));

describe('ten thousand characters', { timeout: 60_000 }, () => {
  // Bounded work shows in bounded results: no clock, for a busy machine is no fault of ours.
  it.each(LONG.map((text) => [JSON.stringify(text.slice(0, 8)), text]))('of %s', (_, text) => {
    const { tokens, issues } = normaliseName(text);
    expect(issues.some((code) => code === 'name.tooLong' || code === 'name.noLetters')).toBe(true);
    expect(tokens.length).toBeLessThanOrEqual(16);
    expect(tokens.every((token) => token !== '' && token.length <= 40)).toBe(true);
    expect(compareNames(text, 'خالد الشامي').verdict).not.toBe('same');
    expect(nameReadings(text).length).toBeLessThanOrEqual(6);
    expect(tokenKeys(text).length).toBeLessThanOrEqual(12);
    expect(parseName(text).alternatives.length).toBeLessThan(20);
    expect(transliterate(text, { to: 'din-31635' }).text.length).toBeLessThan(10_000);
    expect(fromScholarly(text, 'ala-lc').vowelled.length).toBeLessThan(20_000);
    expect(likelySpellings(text, { script: 'latin', count: 3 }).length).toBeLessThanOrEqual(3);
    const index = new NameIndex();
    index.add(1, text);
    expect(index.search(text, 5).length).toBeLessThanOrEqual(1);
  });
});

describe('what is no name', () => {
  it.each([
    ['', 'name.noLetters'],
    [' \t\n', 'name.noLetters'],
    ['12345', 'name.noLetters'],
    ['٠١٢٣', 'name.noLetters'],
    ['😀🎉', 'name.noLetters'],
    ['ـــ', 'name.noLetters'],
    ['\ud800', 'name.noLetters'],
    ['شركة النور للتجارة', 'name.organisation'],
    ['Noor Trading Ltd.', 'name.organisation'],
    ['تم اعتقاله في دمشق مع اخيه', 'name.sentence'],
    ['He was arrested with his brother', 'name.sentence'],
    ['مجهول الهوية', 'name.unknown'],
    ['info@example.org', 'name.contact'],
    ['مدينة حلب', 'name.place'],
  ])('%j is said to be none: %s', (text, code) => {
    expect(normaliseName(text).issues).toContain(code);
    expect(parseName(text).issues).toContain(code);
  });

  it.each([
    ['a lone surrogate within', 'محمد\udc00 علي', 'محمد علي'],
    ['mixed directions', 'خالد \u202a\u2066Ali\u2069\u202c الشامي', 'خالد ali شامي'],
    ['an emoji beside', 'خالد 😀 الشامي', 'خالد شامي'],
    ['invisible signs', 'خا\u200bلد\u200f', 'خالد'],
    ['a number beside', '12. خالد', 'خالد'],
  ])('%s leaves the name', (_, text, words) => {
    expect(normaliseName(text).tokens.join(' ')).toBe(words);
  });

  it('is answered all the same', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const index = new NameIndex();
        index.add(1, one);
        expect(index.search(other, 3).length).toBeLessThanOrEqual(1);
        expect(tokenKeys(one).length).toBeGreaterThan(0);
        expect(typeof transliterate(one, { to: 'icao-9303' }).text).toBe('string');
      }),
      RUNS,
    );
  });
});
