import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankCandidates } from './link/candidates/rank-candidates.ts';
import { readMarks } from './link/candidates/read-marks.ts';
import { siteKey } from './link/candidates/site-key.ts';
import { linkRecords } from './link/link-records.ts';
import { PERSON_MODEL } from './link/person-model.ts';
import { STRANGERS, typedRecord } from './typed-record-for-tests.ts';

test.each([
  [
    'ندبة على الحاجب الأيسر، وشم على الساعد الأيمن',
    'scar on the left eyebrow, tattoo on right forearm',
  ],
  ['أثر حرق في اليد اليمنى', 'burn mark on the right hand'],
  ['خال على الخد', 'mole on the cheek'],
])('%s and %s name the same marks', (arabic, english) => {
  expect(readMarks(arabic)).toEqual(readMarks(english));
  expect(readMarks(arabic)[0]).toMatchObject({
    kind: expect.any(String),
    part: expect.any(String),
  });
});

test.each([
  ['فرع فلسطين ٢٣٥', 'Palestine Branch 235'],
  ['سجن صيدنايا', 'Saydnaya prison'],
  ['الأمن العسكري حلب', 'Military Security Aleppo'],
])('%s and %s are one place', (arabic, english) => {
  expect(siteKey(arabic)).toBe(siteKey(english));
});

test('a man who cannot say his name is found by his scar and by what he hums', () => {
  const son = typedRecord('son', 'sought', {
    'name.full': 'يوسف الحموي',
    'name.mother': 'ليلى',
    sex: 'ذكر',
    'birth.date': '1990',
    marks: 'ندبة على الحاجب الأيسر',
    hums: 'سكابا يا دموع العين',
  });
  const found = typedRecord('f', 'unidentifiedLiving', {
    sex: 'male',
    age: '30-38',
    'event.date': '2024-12-10',
    marks: 'old scar, left eyebrow',
    hums: 'skaba ya dmoua',
    said: 'يردد اسم ليلى',
  });
  const [first] = rankCandidates(found, [...STRANGERS, son], 5);
  expect(first?.id).toBe('son');
  expect(first?.isByLooksAlone).toBe(false);
  // And the other way round, from the request.
  expect(rankCandidates(son, [found], 5)[0]?.id).toBe('f');
});

test('a number of one issuer finds its bearer, the same digits of another do not', () => {
  const held = typedRecord('h', 'held', {
    'name.full': 'أ ب',
    number: '417',
    'number.issuer': 'فرع 215',
  });
  const body = (issuer: string) =>
    typedRecord('b', 'remains', { number: '٤١٧', 'number.issuer': issuer, 'number.date': '2013' });
  const bits = (issuer: string) =>
    rankCandidates(body(issuer), [...STRANGERS, held], 300).find(({ id }) => id === 'h');
  expect(bits('Branch 215')?.parts).toContainEqual(
    expect.objectContaining({ comparison: 'number', level: 2 }),
  );
  expect(bits('فرع 227')?.parts ?? []).not.toContainEqual(
    expect.objectContaining({ comparison: 'number', level: 2 }),
  );
});

const part = fc.constantFrom('الحاجب', 'الخد', 'الركبة', 'الظهر', 'المعصم', 'الأذن');
const kind = fc.constantFrom('ندبة', 'وشم', 'حرق', 'شامة', 'بهاق');
const side = fc.constantFrom('الأيسر', 'الأيمن', '');
const marks = fc
  .array(fc.tuple(kind, part, side), { minLength: 1, maxLength: 4 })
  .map((all) => all.map(([k, p, s]) => `${k} على ${p} ${s}`).join('، '));

test('looks alone never reach the bar for a proposal, however rare and however alike', async () => {
  const looks = fc.record({ marks, age: fc.integer({ min: 18, max: 70 }), build: fc.string() });
  await fc.assert(
    fc.asyncProperty(looks, async ({ marks: seen, age, build }) => {
      const cells = { sex: 'ذكر', age: `${age}`, 'event.date': '2024-12-10', marks: seen, build };
      const found = typedRecord('f', 'unidentifiedLiving', cells);
      const twin = typedRecord('t', 'sought', {
        'name.full': 'كاظم',
        sex: 'ذكر',
        'birth.date': String(2024 - age),
        marks: seen,
        build,
      });
      const ranked = rankCandidates(found, [...STRANGERS, twin], 300);
      for (const { probability, isByLooksAlone } of ranked) {
        expect(isByLooksAlone).toBe(true);
        expect(probability).toBeLessThan(PERSON_MODEL.threshold);
      }
    }),
    { numRuns: 60 },
  );
});

test('what only looks speak for is proposed by no run, however rare and however alike', async () => {
  const looks = fc.record({ marks, age: fc.integer({ min: 18, max: 70 }) });
  await fc.assert(
    fc.asyncProperty(looks, async ({ marks: seen, age }) => {
      const cells = { sex: 'ذكر', age: `${age}`, 'event.date': '2024-12-10', marks: seen };
      const { proposals } = await linkRecords({
        records: [
          ...STRANGERS,
          typedRecord('f', 'unidentifiedLiving', cells),
          typedRecord('b', 'remains', cells),
          typedRecord('t', 'sought', { 'name.full': 'كاظم', ...cells }),
        ],
        decided: { same: [], different: [] },
        onePerPersonLists: new Set(),
      });
      expect(
        proposals.filter(({ left, right }) => 'fb'.includes(left) || 'fb'.includes(right)),
      ).toEqual([]);
    }),
    { numRuns: 8 },
  );
});
