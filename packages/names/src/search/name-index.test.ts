import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
    ['Khaled Mohamed al-Shamy', 1],
    ['يوسف جميل حد', 3],
  ])('%s finds the name in either script', (query, id) => {
    expect(filled().search(query, 3)[0]?.id).toBe(id);
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
      { numRuns: 500 },
    );
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
