import {
  type Attribute,
  type NormalisedValue,
  type PartialDate,
  parsePartialDate,
  RECORD_KINDS,
  type RecordKind,
  type Statement,
} from '@sila/domain';
import { normaliseName } from '@sila/names';
import { expect, test } from 'vitest';
import { type LinkInput, type LinkRecord, linkRecords, PERSON_MODEL } from './index.ts';
import { LINK_REASON_CODES } from './reason-codes.ts';

const GIVEN = ['سامر', 'خالد', 'محمود', 'ليلى', 'هدى', 'فادي', 'نزار', 'وائل', 'رامي', 'جمال'];
const FAMILIES = ['الحداد', 'النجار', 'الخطيب', 'السمان', 'الزعبي', 'العلي', 'حجازي', 'الصباغ'];

function date(text: string): PartialDate {
  const read = parsePartialDate(text);
  if (read === null) throw new Error(`no date: ${text}`);
  return read;
}

function state(attribute: Attribute, asStated: string): Statement {
  return { attribute, asStated, normalised: read(attribute, asStated), column: 1 };
}

function read(attribute: Attribute, text: string): NormalisedValue | null {
  if (attribute.startsWith('name.')) {
    const { tokens, script } = normaliseName(text);
    return { type: 'name', tokens, script };
  }
  if (attribute.endsWith('.date')) return { type: 'date', edtf: date(text) };
  if (attribute === 'age') {
    const years = Number(text);
    return { type: 'age', minYears: years, maxYears: years, asOf: date('2024-12-08') };
  }
  if (attribute === 'sex') return { type: 'sex', value: text === 'ذكر' ? 'male' : 'female' };
  if (attribute === 'number') return { type: 'number', value: text, issuer: 'فرع', date: null };
  if (/place|residence/.test(attribute)) {
    return { type: 'place', path: ['SY', text], folded: text };
  }
  return { type: 'text', folded: text };
}

function record(
  id: string,
  stated: Partial<Record<Attribute, string>>,
  about: { kind?: RecordKind; list?: string } = {},
): LinkRecord {
  const { kind = 'sought', list = 'families' } = about;
  const statements = Object.entries(stated).map(([a, text]) => state(a as Attribute, text));
  return { id, list, kind, statements };
}

/** Two hundred people on two lists: a family's request, and a release without the father's name. */
function registry(): LinkRecord[] {
  const records: LinkRecord[] = [];
  for (let p = 0; p < 200; p++) {
    const given = GIVEN[p % 10]!;
    const father = GIVEN[Math.floor(p / 10) % 10]!;
    const family = FAMILIES[Math.floor(p / 25)]!;
    const year = 1950 + ((p * 7) % 53);
    const born = `${year}-0${1 + (p % 9)}-1${p % 10}`;
    const home = `place ${p % 23}`;
    const name = `${given} ${father} ${family}`;
    const taken = { 'event.date': `201${p % 8}` };
    records.push(
      record(`r${p}`, { 'name.full': name, 'birth.date': born, residence: home, ...taken }),
    );
    if (p % 2 === 1) continue;
    const released = { 'name.full': name, age: String(2024 - year), residence: home };
    records.push(record(`x${p}`, released, { kind: 'released', list: 'gate' }));
  }
  return records;
}

function link(records: readonly LinkRecord[], over: Partial<LinkInput> = {}) {
  return linkRecords({
    records,
    decided: { same: [], different: [] },
    onePerPersonLists: new Set(),
    ...over,
  });
}

const keyOf = ({ left, right }: { left: string; right: string }) => `${left} ${right}`;

test('released people are found in the families’ requests', async () => {
  const { proposals, stats } = await link(registry());
  const right = proposals.filter(({ left, right: other }) => left.slice(1) === other.slice(1));
  expect(right.length).toBeGreaterThan(85);
  expect(right.length / proposals.length).toBeGreaterThan(0.9);
  expect(stats.records).toBe(300);
});

test('a decided pair is never proposed again', async () => {
  const records = registry();
  const { proposals } = await link(records);
  const [first, second] = proposals;
  const decided = {
    same: [[first!.right, first!.left]] as [string, string][],
    different: [[second!.left, second!.right]] as [string, string][],
  };
  const again = (await link(records, { decided })).proposals.map(keyOf);
  expect(again).not.toContain(keyOf(first!));
  expect(again).not.toContain(keyOf(second!));
});

test('a run over what changed gives what a full run gives of it', async () => {
  const records = registry();
  const full = await link(records);
  const changed = new Set(['r0', 'x10', 'r33', 'x44']);
  const part = await link(records, { changed });
  const touching = full.proposals.filter((p) => changed.has(p.left) || changed.has(p.right));
  expect(touching.length).toBeGreaterThan(0);
  expect(part.proposals).toEqual(touching);
});

test('the order of the records changes nothing', async () => {
  const records = registry();
  const { proposals, clusters } = await link(records);
  const turned = await link([...records].reverse());
  expect(turned.proposals).toEqual(proposals);
  expect(turned.clusters).toEqual(clusters);
});

test('every explanation adds up, in codes of the closed list, with words as stated', async () => {
  const { proposals } = await link(registry());
  for (const { explanation, probability } of proposals) {
    const sum = explanation.parts.reduce((all, p) => all + p.weightBits, explanation.priorBits);
    expect(sum).toBeCloseTo(explanation.totalBits, 6);
    expect(probability).toBeCloseTo(1 / (1 + 2 ** -sum), 1);
    for (const { reason } of explanation.parts) expect(LINK_REASON_CODES).toContain(reason.code);
    const given = explanation.parts.find(({ attribute }) => attribute === 'name.given');
    expect(GIVEN).toContain(given?.left);
  }
});

test('looks alone never make a proposal', async () => {
  const looks = { sex: 'ذكر', age: '30', marks: 'وشم على الساعد الأيسر', residence: 'place 1' };
  const about = { kind: 'unidentifiedLiving', list: 'hospital' } as const;
  const unnamed = [
    record('u1', looks, about),
    record('u2', looks, { kind: 'remains', list: 'morgue' }),
    record('u3', { ...looks, 'name.given': 'سامر' }, { kind: 'unidentifiedLiving' }),
  ];
  const numbered = Array.from({ length: 40 }, (_, at) => {
    const row = record(`u1${at}`, { ...looks, 'event.date': '2024-12-10' }, about);
    return { ...row, statements: [...row.statements, state('number', `م-14${10 + at}`)] };
  });
  const { proposals } = await link([...registry(), ...unnamed, ...numbered]);
  expect(proposals.filter(({ left, right }) => /^u/.test(left) || /^u/.test(right))).toEqual([]);
});

test('a life after a death is said, and weighs against', async () => {
  const stated = {
    'name.full': 'نبيل عدنان المصري',
    'birth.date': '1971-04-05',
    residence: 'دوما',
  };
  const dead = record('d', { ...stated, 'event.date': '2013' }, { kind: 'death', list: 'deaths' });
  const seen = { ...stated, 'event.date': '2024-12-08' };
  const free = record('f', seen, { kind: 'released', list: 'gate' });
  const { proposals } = await link([...registry(), dead, free]);
  const found = proposals.find((p) => keyOf(p) === 'd f');
  const codes = found?.explanation.parts.map(({ reason }) => reason.code);
  expect(codes).toContain('kinds.deathBeforeLife');
});

test('who hangs together with a death before and a life after is proposed to people, not merged in silence', async () => {
  const stated = {
    'name.full': 'نبيل عدنان المصري',
    'birth.date': '1971-04-05',
    residence: 'دوما',
  };
  const dead = record('d', { ...stated, 'event.date': '2013' }, { kind: 'death', list: 'deaths' });
  const seen = { ...stated, 'event.date': '2024-12-08' };
  const free = record('f', seen, { kind: 'released', list: 'gate' });
  const asked = record('q', stated, { kind: 'sought', list: 'families' });
  const { proposals, clusters } = await link([...registry(), dead, free, asked]);
  expect(clusters.some((group) => group.includes('d') && group.includes('f'))).toBe(false);
  const codesOf = (key: string) =>
    proposals
      .find((p) => keyOf(p) === key)
      ?.explanation.parts.map(({ reason }) => reason.code as string);
  const both = [codesOf('d q'), codesOf('f q')];
  expect(both.every((codes) => codes !== undefined)).toBe(true);
  expect(both.filter((codes) => codes!.includes('kinds.groupContradicts'))).toHaveLength(1);
});

test('two national numbers that no slip makes one are never in one group', async () => {
  const stated = {
    'name.full': 'نبيل عدنان المصري',
    'birth.date': '1971-04-05',
    residence: 'دوما',
  };
  const rows = ['01010203041', '09987766554', '01010203014'].map((nationalId, at) =>
    record(`n${at}`, { ...stated, nationalId }, { list: `list ${at}` }),
  );
  const { clusters } = await link([...registry(), ...rows]);
  expect(clusters.some((group) => group.includes('n0') && group.includes('n1'))).toBe(false);
  expect(clusters.some((group) => group.includes('n0') && group.includes('n2'))).toBe(true);
});

test('a number means something only under one issuer', async () => {
  const numbered = (id: string, issuer: string, given: string): LinkRecord => {
    const base = record(id, { 'name.full': given }, { kind: 'held', list: issuer });
    const normalised = { type: 'number', value: '4711', issuer, date: null } as const;
    const number: Statement = { attribute: 'number', asStated: '4711', normalised, column: 2 };
    return { ...base, statements: [...base.statements, number] };
  };
  const rows = [
    numbered('a', 'one', 'قيس برهان'),
    numbered('b', 'two', 'قيس برهان'),
    numbered('c', 'one', 'قيس برهان'),
  ];
  const { proposals } = await link([...registry(), ...rows], {
    model: { ...PERSON_MODEL, learn: false, priorBits: -12, repeatsPerRecord: 0 },
  });
  const codes = (key: string) =>
    proposals.find((p) => keyOf(p) === key)?.explanation.parts.map(({ reason }) => reason.code);
  expect(codes('a c')).toContain('number.same');
  expect(codes('a b') ?? []).not.toContain('number.same');
});

test('records of every kind are taken', async () => {
  const rows = RECORD_KINDS.map((kind, at) =>
    record(`k${at}`, { 'name.full': 'عدي وليد البيطار', 'birth.date': '1980-01-02' }, { kind }),
  );
  const { clusters } = await link([...registry(), ...rows]);
  expect(clusters).toContainEqual(rows.map(({ id }) => id));
});

test('no records, no proposals; a waiting progress is waited for', async () => {
  let stages = 0;
  const empty = await link([], {
    onProgress: async () => {
      await Promise.resolve();
      stages++;
    },
  });
  expect(empty.proposals).toEqual([]);
  expect(stages).toBeGreaterThan(0);
});
