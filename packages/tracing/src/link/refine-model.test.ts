import { parsePartialDate, type Statement } from '@sila/domain';
import type { LinkModel } from '@sila/linkage';
import { normaliseName } from '@sila/names';
import { expect, test } from 'vitest';
import { fitToSize, readCarriedModel, withoutLists } from './carry-model.ts';
import type { LinkRecord } from './link-record.ts';
import { PERSON_MODEL } from './person-model.ts';
import { lessonWeights, refineModel } from './refine-model.ts';

const BASE: LinkModel = { ...PERSON_MODEL, priorBits: -10, repeatsPerRecord: 0.5 };

function record(id: string, list: string, [name, born]: readonly [string, string]): LinkRecord {
  const { tokens, script } = normaliseName(name);
  const statements: Statement[] = [
    {
      attribute: 'name.full',
      asStated: name,
      normalised: { type: 'name', tokens, script },
      column: 1,
    },
    {
      attribute: 'birth.date',
      asStated: born,
      normalised: { type: 'date', edtf: parsePartialDate(born)! },
      column: 2,
    },
  ];
  return { id, list, kind: 'held', statements };
}

/** Pairs of one person whose birth years are `apart` years from each other. */
function pairs(count: number, apart: number) {
  const records: LinkRecord[] = [];
  const same = Array.from({ length: count }, (_, i) => {
    const name = `سامر خالد الحلبي ${'ابتثجح'[i % 6]}`;
    records.push(record(`a${i}`, 'A', [name, '1980-03-04']));
    records.push(record(`b${i}`, 'B', [name, `${1980 + apart}-11-27`]));
    return { left: `a${i}`, right: `b${i}`, weight: 1 };
  });
  return { records, same };
}

const birthOf = (model: LinkModel) =>
  model.comparisons.find(({ field }) => field === 'birth')!.levels;
const mOf = (model: LinkModel, level: string) =>
  birthOf(model).find(({ name }) => name === level)!.m;

test('people who join records with birth dates apart teach that dates agree less than was thought', () => {
  const { model, changes } = refineModel({ base: BASE, ...pairs(200, 30), meanBits: () => 3 });
  expect(mOf(model, 'conflict')).toBeGreaterThan(mOf(BASE, 'conflict') * 1.5);
  expect(mOf(model, 'exact')).toBeLessThan(mOf(BASE, 'exact'));
  const told = changes.find(({ field, level }) => field === 'birth' && level === 'conflict')!;
  expect(told.after).toBeGreaterThan(told.before + 0.5);
  expect(told).toMatchObject({ before: 3, pairs: 200, isHeldBack: true });
});

test('no level moves much further than one bit, whatever the decisions ask for', () => {
  const { model } = refineModel({ base: BASE, ...pairs(400, 30), meanBits: () => 0 });
  for (const [c, { levels }] of model.comparisons.entries()) {
    for (const [l, { m }] of levels.entries()) {
      // One bit, and what bringing the sum back to one adds to it.
      expect(Math.abs(Math.log2(m / BASE.comparisons[c]!.levels[l]!.m))).toBeLessThan(2);
    }
    expect(levels.reduce((sum, { m }) => sum + m, 0)).toBeCloseTo(1, 6);
  }
});

test('a few decisions hardly move the model, none do not move it at all', () => {
  const few = refineModel({ base: BASE, ...pairs(3, 30), meanBits: () => 0 });
  expect(mOf(few.model, 'exact')).toBeGreaterThan(mOf(BASE, 'exact') * 0.9);
  const none = refineModel({ base: BASE, records: [], same: [], meanBits: () => 0 });
  expect(none.model.comparisons).toEqual(BASE.comparisons);
  expect(none.changes).toEqual([]);
});

test('one odd pair cannot teach alone: its weight is capped', () => {
  const { records, same } = pairs(1, 30);
  const heavy = same.map((pair) => ({ ...pair, weight: 1e6 }));
  const { model } = refineModel({ base: BASE, records, same: heavy, meanBits: () => 0 });
  expect(mOf(model, 'conflict')).toBeLessThan(mOf(BASE, 'conflict') * 2.5);
});

test('decided pairs stand for the undecided ones of their band, and count as many as they are', () => {
  const lesson = (band: number, standsFor: number | null = null) => ({ band, standsFor });
  const times = (count: number, band: number) => Array.from({ length: count }, () => lesson(band));
  // Thirty doubtful pairs were decided and ten sure ones, although the sure are ten times as many.
  const weights = lessonWeights(
    [...times(30, 2), ...times(10, 5)],
    new Map([
      [2, 20],
      [5, 200],
    ]),
  );
  expect(weights[0]!).toBeLessThan(0.2);
  expect(weights[30]!).toBeGreaterThan(3);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(40, 6);
  expect(lessonWeights(times(2, 1), new Map())).toEqual([1, 1]);
  // One found at random among those not proposed stands for all like it.
  const mixed = lessonWeights([...times(10, 5), lesson(0, 4)], new Map([[5, 20]]));
  expect(mixed[10]! / mixed[9]!).toBeCloseTo(2, 6);
});

test('a model carried to a registry twice the size has half the chance of a pair', () => {
  const fixed = { ...BASE, learn: false };
  expect(fitToSize(fixed, 1000, 2000).priorBits).toBe(-11);
  expect(fitToSize(fixed, 0, 2000)).toBe(fixed);
  expect(fitToSize(BASE, 1000, 2000)).toBe(BASE);
});

test('a carried model is read back as it was, a bare one too, and anything else is refused', () => {
  const learnedOn = { records: 10, decisions: 3 };
  const written = JSON.parse(JSON.stringify({ ...BASE, learnedOn }));
  expect(readCarriedModel(written)).toEqual({ model: BASE, ...learnedOn });
  expect(readCarriedModel(BASE)).toEqual({ model: BASE, records: 0, decisions: 0 });
  const sameList = { m: 0.1, u: 0.4 };
  const ofLists = { ...BASE, sameList: { ...sameList, lists: [{ list: 'a', m: 0, u: 0.2 }] } };
  expect(readCarriedModel(ofLists).model).toEqual({ ...BASE, sameList });
  expect(withoutLists(BASE)).toBe(BASE);
  for (const bad of [null, 7, {}, { ...written, learnedOn: { records: 'many' } }, { learnedOn }]) {
    expect(() => readCarriedModel(bad)).toThrow(RangeError);
  }
});
