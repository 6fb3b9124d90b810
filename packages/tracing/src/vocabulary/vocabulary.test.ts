import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from './fold-text.ts';
import { findPlace } from './gazetteer/find-place.ts';
import type { GazetteerPlace } from './gazetteer/place.ts';
import { SYRIA } from './gazetteer/syria.ts';
import { sexOf } from './sex-words.ts';

test.each([
  ['الأُسْرة', 'الاسره'],
  ['مـحـمـد', 'محمد'],
  ['على', 'علي'],
  ['آدم', 'ادم'],
  ['رؤى', 'روي'],
  ['هدئ', 'هدي'],
  ['٣٥-۴۰', '35 40'],
  ['Hélène  D’Arc', 'helene d arc'],
  ['ﻣﺤﻤﺪ', 'محمد'],
  ['\u200fسامر\u200e', 'سامر'],
])('%j is folded to %j', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('folding twice changes nothing, in any script', () => {
  const letters = fc.string({
    unit: fc.constantFrom(
      'أ',
      'آ',
      'ى',
      'ة',
      'ء',
      'ؤ',
      'ئ',
      'ً',
      'ـ',
      '٣',
      'É',
      'ß',
      'İ',
      '-',
      ' ',
      'ﷲ',
      '½',
    ),
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.oneof(letters, fc.string({ unit: 'grapheme' })), (text) => {
      const once = foldText(text);
      expect(foldText(once)).toBe(once);
    }),
    { numRuns: 1_000 },
  );
});

/** For a reader who knows the country to check. */
test.each([
  ['حمص', 'SY SY-HI'],
  ['محافظة حمص', 'SY SY-HI'],
  ['مدينة حمص', 'SY SY-HI'],
  ['تلبيسة', 'SY SY-HI homs/rastan homs/talbiseh'],
  ['Homs, Talbisa', 'SY SY-HI homs/rastan homs/talbiseh'],
  ['ريف دمشق - دوما', 'SY SY-RD rif-dimashq/douma'],
  ['دوما / ريف دمشق', 'SY SY-RD rif-dimashq/douma'],
  ['الغوطة الشرقية، حرستا', 'SY SY-RD rif-dimashq/douma rif-dimashq/harasta'],
  ['دمشق الميدان', 'SY SY-DI damascus/midan'],
  ['القصير', 'SY SY-HI homs/qusayr'],
  ['قصير', 'SY SY-HI homs/qusayr'],
  ['al-Bab', 'SY SY-HL aleppo/bab'],
  ['Deir Ezzor', 'SY SY-DY'],
  ['دير الزور/البوكمال', 'SY SY-DY deir-ez-zor/abu-kamal'],
  ['سجن صيدنايا', 'SY SY-RD rif-dimashq/tall rif-dimashq/sednaya-prison'],
  ['Saydnaya', 'SY SY-RD rif-dimashq/tall rif-dimashq/sednaya'],
  ['فرع فلسطين', 'SY SY-DI damascus/branch-235'],
  ['مشفى المجتهد', 'SY SY-DI damascus/hospital-mujtahid'],
  ['طرابلس، لبنان', 'LB lebanon/tripoli'],
  ['باب الحديد', ''],
  ['دير ماما', ''],
  ['قرية لا نعرفها', ''],
  ['', ''],
])('%s is the place %s', (text, path) => {
  expect(findPlace(text).join(' ')).toBe(path);
});

test('every place of the gazetteer is found by each of its names, on its own path or above it', () => {
  const visit = (place: GazetteerPlace, above: readonly string[]): void => {
    const path = [...above, place.id];
    for (const name of place.names) {
      const found = findPlace(name);
      expect([name, ...found]).toEqual([name, ...path.slice(0, found.length)]);
      expect([name, found.length]).toEqual([name, Math.max(1, found.length)]);
    }
    for (const inner of place.within ?? []) visit(inner, path);
  };
  visit(SYRIA, []);
});

test('ids of places are unique, and there are fourteen governorates', () => {
  const ids: string[] = [];
  const visit = (place: GazetteerPlace): void => {
    ids.push(place.id);
    place.within?.forEach(visit);
  };
  visit(SYRIA);
  expect(new Set(ids).size).toBe(ids.length);
  expect(SYRIA.within).toHaveLength(14);
});

test.each([
  ['ذكر', 'male'],
  ['ذ', 'male'],
  ['رجل', 'male'],
  ['شاب', 'male'],
  ['M', 'male'],
  ['أنثى', 'female'],
  ['أ', 'female'],
  ['انثى', 'female'],
  ['امرأة', 'female'],
  ['Female', 'female'],
  ['دوما', null],
])('%s states the sex %s', (text, sex) => {
  expect(sexOf(text)).toBe(sex);
});
