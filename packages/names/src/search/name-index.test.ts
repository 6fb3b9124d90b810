import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NameMatcher } from '../compare/name-matcher.ts';
import type { PreparedName } from '../compare/prepared-name.ts';
import { NameIndex } from './name-index.ts';

const NAMES = [
  'محمد خالد الشامي',
  'خالد محمد الشامي',
  'أحمد محمود الخطيب',
  'Youssef Jamil Haddad',
  'عبد الرحمن نور الدين القاسم',
  'سمير الخطيب',
  '',
  '😀',
];

function filled(): NameIndex {
  const index = new NameIndex();
  for (const [at, name] of NAMES.entries()) index.add(at, name);
  return index;
}

describe('NameIndex', () => {
  it.each([
    ['Mohammad Khaled Shami', 0],
    ['خالد محمد الشامي', 1],
    ['Ahmad al-Khatib', 2],
    ['يوسف حداد', 3],
    ['Haddad, Youssef', 3],
    ['Abdurrahman Nureddin Kassem', 4],
    ['Samir Khatib', 5],
    ['Abd al Rehmen', 4],
    ['Khaled Mohamed al-Shamy', 1],
    ['Mu7ammad 5aled Shami', 0],
    ['يوسق جمبل حداد', 3],
  ])('%s finds the name in either script', (query, id) => {
    expect(filled().search(query, 3)[0]?.id).toBe(id);
  });

  it.each([
    ['يوسف جميل حد', 3],
    ['Youssef Jamil H', 3],
    ['Haddad, You', 3],
    ['moh', 0],
    ['مح', 0],
    ['سمير ال', 5],
    ['سمير الخط', 5],
    ['عبد ال', 4],
    ['عبد الر', 4],
    ['Abdul R', 4],
    ['abdel', 4],
    ['qas', 4],
  ])('%s, being typed, finds the name', (query, id) => {
    const found = filled().search(query, 3, { prefix: true });
    expect(found.map((result) => result.id)).toContain(id);
  });

  it('finds a name that has one word twice among the many that have it once', () => {
    const index = new NameIndex();
    const fathers = ['سمير', 'خالد', 'ياسر', 'عمر', 'جمال', 'نبيل', 'رامي', 'هاني', 'وليد', 'زياد'];
    let id = 0;
    for (const father of fathers)
      for (const grandfather of fathers)
        for (const family of fathers) index.add(id++, `محمد ${father} ${grandfather} ${family}`);
    index.add(id, 'محمد خالد سمير المحمد');
    expect(index.search('Mahomed al-Mehmet', 3)[0]?.id).toBe(id);
    expect(index.search('Mohammad Samir', 3)).toHaveLength(3);
  });

  it('takes a word for a whole one unless asked otherwise', () => {
    expect(filled().search('خا', 3)).toEqual([]);
    expect(filled().search('خا ', 3, { prefix: true })).toEqual([]);
    expect(filled().search('خا', 3, { prefix: true })).not.toEqual([]);
  });

  it('no longer finds a removed name, and finds a replaced one by its new form only', () => {
    const index = filled();
    index.remove(2);
    expect(index.search('Ahmad al-Khatib', 5).map((result) => result.id)).not.toContain(2);
    index.add(5, 'هيثم قرقناوي');
    expect(index.search('سمير الخطيب', 5).map((result) => result.id)).not.toContain(5);
    expect(index.search('Haitham Qarqnawi', 1)[0]?.id).toBe(5);
    expect(index.size).toBe(NAMES.length - 1);
  });

  it('explains a result part by part', () => {
    const explained = filled().explain('Samir al-Khatib', 5);
    expect(explained?.reasons.map((reason) => reason.agreement)).toEqual(['agrees', 'agrees']);
    expect(filled().explain('Samir', 99)).toBeNull();
  });

  it('answers nothing for nothing, and on anything', () => {
    const index = filled();
    expect(index.search('', 5)).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (query) => {
        const results = index.search(query, 4);
        expect(results.length).toBeLessThanOrEqual(4);
        expect(
          results.every((result, at) => at === 0 || results[at - 1]!.score >= result.score),
        ).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('ranks as scoring every name does, while names are few', () => {
    fc.assert(
      fc.property(fc.array(someName(), { maxLength: 30 }), someName(), (names, query) => {
        const index = new NameIndex();
        for (const [id, name] of names.entries()) index.add(id, name);
        const every = everyName(names, query);
        const fitting = new Set(every.map(({ id }) => id));
        const found = index.search(query, 10);
        expect(found.filter(({ id }) => fitting.has(id))).toEqual(every.slice(0, 10));
        if (query.includes(' ') || every.length >= 10)
          expect(found.length).toBe(Math.min(10, every.length));
      }),
      { numRuns: 120 },
    );
  });

  it('answers one oddly spelled word with names somewhat like it, below every name that fits', () => {
    const index = new NameIndex();
    for (const [id, name] of ['عباده', 'سمير', 'قرقناوي'].entries()) index.add(id, name);
    expect(index.search('obodas', 3)[0]?.id).toBe(0);
    expect(index.search('obodas khaled', 3)).toEqual([]);
    index.add(3, 'Obodas');
    expect(index.search('obodas', 1)).toEqual([{ id: 3, score: 1 }]);
  });

  it('is the index of what was added last under each id and not removed, in whatever order', () => {
    const change = fc.record({ id: fc.nat(12), name: fc.option(someName()) });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), someName(), (changes, query) => {
        const index = new NameIndex();
        const names = new Map<number, string>();
        for (const { id, name } of changes) {
          names.delete(id);
          if (name === null) index.remove(id);
          else index.add(id, name);
          if (name !== null) names.set(id, name);
        }
        const fresh = new NameIndex();
        for (const [id, name] of [...names].sort(([a], [b]) => a - b)) fresh.add(id, name);
        expect(index.size).toBe(names.size);
        expect(index.search(query, 12)).toEqual(fresh.search(query, 12));
        expect(index.search(query, 12)).toEqual(index.search(query, 12));
      }),
      { numRuns: 60 },
    );
  });

  it('uses the room of removed names again', () => {
    const index = new NameIndex();
    for (let round = 0; round < 5; round++)
      for (let id = 0; id < 2000; id++) index.add(id, `محمد ${NAMES[(id + round) % 6]}`);
    expect(index.size).toBe(2000);
    expect(index.search('يوسف جميل حداد محمد', 2000).length).toBeLessThanOrEqual(2000);
    for (let id = 0; id < 2000; id++) index.remove(id);
    expect(index.size).toBe(0);
    expect(index.search('محمد', 5)).toEqual([]);
  });

  it('answers a very common name with the shortest and first names, and a rare one among them', () => {
    const index = new NameIndex();
    for (let id = 0; id < 20_000; id++) index.add(id, 'محمد أحمد علي');
    index.add(20_000, 'محمد');
    index.add(20_001, 'محمد أحمد القرقناوي');
    expect(index.search('Mohammad', 3).map(({ id }) => id)).toEqual([20_000, 0, 1]);
    expect(index.search('محمد أحمد علي', 3).map(({ id }) => id)).toEqual([0, 1, 2]);
    expect(index.search('Ahmad Qarqnawi', 1)[0]?.id).toBe(20_001);
  });

  it('answers a query of any length', () => {
    for (const query of ['م'.repeat(10_000), 'محمد أحمد '.repeat(1000), 'a '.repeat(5000)])
      expect(filled().search(query, 3, { prefix: true }).length).toBeLessThanOrEqual(3);
    expect(new NameIndex().search('محمد', 3, { prefix: true })).toEqual([]);
    expect(filled().search('محمد', 0)).toEqual([]);
  });

  it('holds tens of thousands of names and still ranks the asked one first', () => {
    const index = new NameIndex();
    const givens = 'محمد أحمد خالد سمير ياسر عمر علي حسن حسين محمود يوسف إبراهيم'.split(' ');
    const families = 'الشامي الحلبي الحمصي النجار الحداد الخطيب القاسم المصري العلي الحسن'.split(
      ' ',
    );
    let id = 0;
    for (const given of givens)
      for (const father of givens)
        for (const grandfather of givens)
          for (const family of families) {
            index.add(id++, `${given} ${father} ${grandfather} ${family}`);
          }
    const [best] = index.search('Samir Omar Youssef al-Halabi', 1);
    expect(best?.id).toBe(((3 * 12 + 5) * 12 + 10) * 10 + 1);
  });
});

const WORDS =
  'محمد أحمد خالد الشامي حداد قرقناوي عبدالرحمن حسين حسن Mohammad Ahmed Khaled Shami Haddad Hussein Qarqnawi'.split(
    ' ',
  );

function someName(): fc.Arbitrary<string> {
  const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 });
  return words.map((list) => list.join(' '));
}

/** Weight in nats from which a word is a reading of another. */
const READING = 0.1;

/** The slow, obvious search: every name with a reading of an asked word, scored. */
function everyName(names: readonly string[], query: string): { id: number; score: number }[] {
  const matcher = new NameMatcher();
  const wanted = matcher.prepare(query);
  const isReading = (name: PreparedName) =>
    wanted.tokens.some((one) => name.tokens.some((other) => matcher.weigh(one, other) > READING));
  return names
    .map((name, id) => ({ id, name: matcher.prepare(name) }))
    .filter(({ name }) => isReading(name))
    .map(({ id, name }) => ({ id, score: matcher.score(wanted, name) }))
    .sort((a, b) => b.score - a.score || a.id - b.id);
}
