import { parsePartialDate, type Statement } from '@sila/domain';
import { normaliseName } from '@sila/names';
import { expect, test } from 'vitest';
import { type LinkRecord, linkRecords } from './index.ts';

const GIVEN = ['سامر', 'خالد', 'محمود', 'ليلى', 'هدى', 'فادي', 'نزار', 'وائل', 'رامي', 'جمال'];
const FAMILIES = ['الحداد', 'النجار', 'الخطيب', 'السمان', 'الزعبي', 'العلي', 'حجازي', 'الصباغ'];

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

/** Seventy people, every second on both lists; birth years differ now and then. */
const RECORDS = Array.from({ length: 70 }, (_, p) => {
  const name = [GIVEN[p % 10], GIVEN[(p * 7 + 3) % 10], FAMILIES[p % 8]].join(' ');
  const born = (slip: number) => `${1950 + ((p * 13) % 50) + slip}-0${1 + (p % 9)}-1${p % 10}`;
  const first = record(`a${p}`, 'A', [name, born(0)]);
  return p % 2 ? [first] : [first, record(`b${p}`, 'B', [name, born(p % 6 ? 0 : 3)])];
}).flat();

const design = (draw = 0.5) => ({
  records: RECORDS.filter((_, at) => at % 3 === 0).map(({ id }) => id),
  drawFor: () => draw,
});
const keyOf = (left: string, right: string) => [left, right].sort().join(' ');

async function link(
  draw: number,
  decided: { same: [string, string][]; different: [string, string][] },
) {
  return linkRecords({
    records: RECORDS,
    decided,
    onePerPersonLists: new Set(),
    sample: design(draw),
  });
}
/** Linking is slow on a busy machine. */
const LONG = 60_000;
const NOTHING = { same: [], different: [] };

test(
  'of a drawn record every proposal is asked about for certain, and each waits as a proposal or as a probe',
  async () => {
    const { proposals, sampled, probes } = await link(0, NOTHING);
    const drawn = new Set(design().records);
    const asked = new Map(sampled.map((pair) => [`${pair.record} ${pair.other}`, pair]));
    const touching = proposals.filter(({ left, right }) => drawn.has(left) || drawn.has(right));
    expect(touching.length).toBeGreaterThan(10);
    for (const { left, right } of touching) {
      const pair = asked.get(`${left} ${right}`) ?? asked.get(`${right} ${left}`);
      expect(pair).toMatchObject({ isLinked: true, inclusion: 1 });
    }
    const proposed = new Set(proposals.map(({ left, right }) => keyOf(left, right)));
    const probed = new Set(probes.map(({ left, right }) => keyOf(left, right)));
    expect(probed.size).toBe(probes.length);
    expect(probed.size).toBeGreaterThan(5);
    for (const { record: one, other, isLinked, inclusion } of sampled) {
      expect(inclusion >= 1 / 3 && inclusion <= 1).toBe(true);
      const key = keyOf(one, other);
      expect([proposed.has(key), probed.has(key)]).toEqual([isLinked, !isLinked]);
    }
  },
  LONG,
);

test(
  'the draw decides about unlikely pairs alone',
  async () => {
    const [all, few] = [await link(0, NOTHING), await link(0.999, NOTHING)];
    const linked = ({ sampled }: typeof all) => sampled.filter(({ isLinked }) => isLinked);
    expect(linked(few)).toEqual(linked(all));
    expect(few.probes.length).toBeLessThan(all.probes.length);
    for (const { inclusion, isLinked } of few.sampled)
      expect(isLinked || inclusion > 0.999).toBe(true);
  },
  LONG,
);

test(
  'a decided pair stays in the sample and is not asked about again',
  async () => {
    const { sampled } = await link(0, NOTHING);
    const { record: one, other } = sampled.find(({ isLinked }) => isLinked)!;
    const after = await link(0, { same: [[one, other]], different: [] });
    const pair = after.sampled.find((each) => keyOf(each.record, each.other) === keyOf(one, other));
    expect(pair).toMatchObject({ isLinked: true });
    const waiting = [...after.proposals, ...after.probes].map((p) => keyOf(p.left, p.right));
    expect(waiting).not.toContain(keyOf(one, other));
  },
  LONG,
);

test(
  'what a run found adds up',
  async () => {
    const { figures, clusters } = await link(0, NOTHING);
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    expect(figures.records).toBe(RECORDS.length);
    expect(sum(figures.groupSizes.map((count, at) => count * (at + 1)))).toBe(RECORDS.length);
    expect(sum(figures.groupSizes.slice(1))).toBe(clusters.length);
    expect(sum(figures.reach.counts)).toBe(RECORDS.length);
    expect(figures.sampleReachesAll).toBe(true);
    expect(sum(figures.keys.map(({ added }) => added))).toBeLessThanOrEqual(
      figures.likelyPairs + 1e-6,
    );
    for (const { m, u } of figures.levels) expect(m > 0 && m <= 1 && u >= 0 && u <= 1).toBe(true);
  },
  LONG,
);
