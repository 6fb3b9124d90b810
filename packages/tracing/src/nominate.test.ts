import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankAmong, rankCandidates } from './link/candidates/rank-candidates.ts';
import { TraitIndex } from './link/candidates/trait-index.ts';
import type { LinkRecord } from './link/link-record.ts';
import { linkRecords } from './link/link-records.ts';
import { STRANGERS, typedRecord } from './typed-record-for-tests.ts';

const SON = typedRecord('son', 'sought', {
  'name.full': 'يوسف الحموي',
  'name.mother': 'ليلى',
  sex: 'ذكر',
  'birth.date': '1990',
  marks: 'ندبة على الحاجب الأيسر',
  hums: 'سكابا يا دموع العين',
});
const NAMELESS = typedRecord('f', 'unidentifiedLiving', {
  sex: 'male',
  age: '30-38',
  'event.date': '2024-12-10',
  marks: 'old scar, left eyebrow',
  hums: 'skaba ya dmoua',
  said: 'يردد اسم ليلى',
});

async function link(records: readonly LinkRecord[], changed?: string) {
  const { proposals } = await linkRecords({
    records,
    ...(changed === undefined ? {} : { changed: new Set([changed]) }),
    decided: { same: [], different: [] },
    onePerPersonLists: new Set(),
  });
  return proposals.filter(({ left, right }) => [left, right].includes('f'));
}

test('whoever has no name is proposed with what the list of candidates says of them', async () => {
  const found = await link([...STRANGERS, SON, NAMELESS]);
  expect(found[0]).toMatchObject({ left: 'f', right: 'son' });
  const [first] = rankCandidates(NAMELESS, [...STRANGERS, SON], 1);
  expect(found[0]!.explanation.totalBits).toBeCloseTo(first!.totalBits, 9);
  const { priorBits, parts, totalBits } = found[0]!.explanation;
  expect(parts.reduce((sum, part) => sum + part.weightBits, priorBits)).toBeCloseTo(totalBits, 9);
});

test('whoever was found with a name is proposed by it, and nobody else beside', async () => {
  const named: LinkRecord = {
    ...NAMELESS,
    statements: [
      ...NAMELESS.statements,
      ...typedRecord('n', 'unidentifiedLiving', { 'name.full': 'سعيد الأحمد' }).statements,
    ],
  };
  expect(await link([...STRANGERS, SON, named])).toEqual([]);
});

test('a request that arrives later finds the nameless man who was there before it, and he the request', async () => {
  const [whole] = await link([...STRANGERS, SON, NAMELESS]);
  for (const changed of ['son', 'f']) {
    expect((await link([...STRANGERS, SON, NAMELESS], changed))[0]).toEqual(whole);
  }
  expect(await link([...STRANGERS, SON, NAMELESS], 's1')).toEqual([]);
});

test('records beyond those asked change nothing about an answer', () => {
  const index = new TraitIndex([...STRANGERS, SON, NAMELESS]);
  const ids = [...STRANGERS, SON].map(({ id }) => id);
  fc.assert(
    fc.property(fc.subarray(ids, { minLength: 1 }), (among) => {
      const alone = [...STRANGERS, SON].filter(({ id }) => among.includes(id));
      expect(rankAmong(index, { asked: NAMELESS, among, most: 5 })).toEqual(
        rankCandidates(NAMELESS, alone, 5),
      );
    }),
    { numRuns: 50 },
  );
});

test('an erased record is no candidate, and nothing of it is counted', () => {
  const index = new TraitIndex([...STRANGERS, SON]);
  index.forget('son');
  const among = [...STRANGERS, SON].map(({ id }) => id);
  expect(rankAmong(index, { asked: NAMELESS, among, most: 5 })).toEqual(
    rankCandidates(NAMELESS, STRANGERS, 5),
  );
});
