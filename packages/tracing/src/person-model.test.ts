import type { EnteredCells } from '@sila/domain';
import { expect, test } from 'vitest';
import { CHANCE_OF_SAME } from './link/candidates/comparisons.ts';
import { linkRecords } from './link/link-records.ts';
import { PERSON_MODEL } from './link/person-model.ts';
import { typedRecord } from './typed-record-for-tests.ts';

const NAMES = [
  'سامر الحلبي',
  'كريم الديري',
  'هاني البصير',
  'نزار العلي',
  'بسام الشامي',
  'رائد عيسى',
];
const STRANGERS = Array.from({ length: 120 }, (_, at) =>
  typedRecord(`s${at}`, at % 2 === 0 ? 'sought' : 'held', {
    'name.full': NAMES[at % 6]!,
    sex: 'ذكر',
    'birth.date': String(1960 + (at % 40)),
    effects: ['ساعة', 'خاتم فضة', 'سبحة'][at % 3]!,
    companions: ['سعيد', 'فؤاد', 'منير'][(at >> 1) % 3]!,
    facility: ['سجن عدرا', 'فرع 227', 'سجن حماة'][(at >> 2) % 3]!,
  }),
);

async function bitsBetween(sought: EnteredCells, held: EnteredCells) {
  const same = {
    'name.full': 'عدنان محي الدين المصري',
    'name.mother': 'فاطمة',
    sex: 'ذكر',
    'birth.date': '1981-04-17',
  };
  const { proposals } = await linkRecords({
    records: [
      ...STRANGERS,
      typedRecord('a', 'sought', { ...same, ...sought }),
      typedRecord('b', 'held', { ...same, ...held }),
    ],
    decided: { same: [], different: [] },
    onePerPersonLists: new Set(),
  });
  const parts = proposals.find(({ left, right }) => left === 'a' && right === 'b')?.explanation
    .parts;
  return new Map(parts?.map(({ attribute, weightBits }) => [attribute, weightBits]));
}

test('effects and those who were taken together speak for a pair in either script, and against it', async () => {
  const told = { effects: 'عكاز خشبي', companions: 'ياسين' };
  const alike = await bitsBetween(told, { effects: 'العكاز الخشبي', companions: 'Yassin' });
  expect(alike.get('effects')).toBeGreaterThan(1);
  expect(alike.get('companions')).toBeGreaterThan(1);
  const apart = await bitsBetween(told, { effects: 'نظارة', companions: 'غسان' });
  expect(apart.get('effects')).toBeLessThan(0);
  expect(apart.get('companions')).toBeLessThan(0);
});

test('the way that a family tells is held against the prison of a register', async () => {
  const bits = await bitsBetween({ journey: 'فرع 215 ← سجن صيدنايا' }, { facility: 'سجن صيدنايا' });
  expect(bits.get('facility')).toBeGreaterThan(0);
});

test('both ways of weighing take their chances from one table', () => {
  for (const field of ['marks', 'effects', 'teeth', 'medical', 'hums', 'languages'] as const) {
    const comparison = PERSON_MODEL.comparisons.find((one) => one.field === field);
    expect(comparison?.levels[0]?.m, field).toBe(CHANCE_OF_SAME[field][0]);
  }
});
