import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames } from './compare-names.ts';
import { NameMatcher } from './name-matcher.ts';
import { NAME_REASON_CODES } from './reason-codes.ts';

const SAME: readonly (readonly [string, string])[] = [
  ['محمد خالد الشامي', 'Mohammad Khaled al-Shami'],
  ['خالد عبد الرحمن النجار', 'Khaled Abdulrahman al-Najjar'],
  ['خالد عبد الرحمن النجار', 'Al-Najjar, Khaled Abdel Rahman'],
  ['خالد عبدالرحمن النجار', 'خالد عبد الرحمن النجار'],
  ['فاطمة الزهراء حسين', 'فاطمه الزهراء حسين'],
  ['إبراهيم مصطفى حمدان', 'ابراهيم مصطفي حمدان'],
  ['أحمد محمود الخطيب', 'احمد الخطيب'],
  ['يوسف جميل الحداد', 'Youssef Jamil Haddad'],
  ['يوسف جميل الحداد', 'Yusuf Cemil Haddad'],
  ['Mohammed Khaled Shami', 'Muhammad Khalid al-Shami'],
  ['نور الدين قاسم', 'Nureddin Kassem'],
  // a compound that may be read in two ways is read in the one that fits
  ['خالد عبد الحميد النجار', 'Khaled Abd al Hamit Najjar'],
  ['سمير عبد خالد رياض', 'Samir Abd Khaled Riyad'],
  ['عبد رياض الحلبي', 'Abd Riyadh Halabi'],
  ['عرفان العبد', 'Irfan al-Abdul'],
  // "son of" joined on one side, left out on the other
  ['مصطفى بن سلامة', 'Mostefa Bensalama'],
  ['كريم بن سالم', 'Karim Bensalem'],
  ['سمير بن خضرا', 'Samir Benkhadra'],
  ['كريم بن علي', 'Karim Benali'],
  ['كريم بن علي', 'كريم بنعلي'],
  // as Greek papers have it
  ['بشار الأحمد', 'Mpasar al Achmant'],
  ['سمير جابر', 'Samir Gkamper'],
  ['داود حداد', 'Ntaount Chantant'],
];
const DIFFERENT: readonly (readonly [string, string])[] = [
  ['محمد خالد الشامي', 'ياسر عمر الحلبي'],
  ['Khaled al-Shami', 'Yasser Omar Halabi'],
  ['سمير أحمد الخطيب', 'Khaled Ahmad al-Khatib'],
  ['علي حسن', 'Mahmoud Darwish'],
];

describe('compareNames', () => {
  it.each(SAME)('%s and %s: the same', (left, right) => {
    expect(compareNames(left, right).verdict).toBe('same');
  });

  it.each(DIFFERENT)('%s and %s: not the same', (left, right) => {
    expect(compareNames(left, right).verdict).not.toBe('same');
  });

  it('takes another given name with one father and family as brothers, not as one person', () => {
    const { verdict, reasons } = compareNames('سمير خالد محمود الشامي', 'ياسر خالد محمود الشامي');
    expect(verdict).not.toBe('same');
    expect(reasons.map((reason) => reason.code)).toContain('name.siblings');
  });

  it.each([
    ['siblings', 'سمير خالد الشامي', 'ياسر خالد الشامي', 'name.siblings'],
    ['siblings in two scripts', 'سمير خالد الشامي', 'Yasser Khaled al-Shami', 'name.siblings'],
    ['another family', 'سمير خالد الشامي', 'سمير خالد الحلبي', 'name.otherFamily'],
    [
      'another family, longer',
      'سمير خالد محمود الشامي',
      'سمير خالد محمود الحلبي',
      'name.otherFamily',
    ],
    ['another father', 'خالد سعيد الشامي', 'خالد محمود الشامي', 'name.otherFather'],
    [
      'a grandson named for his grandfather',
      'خالد سعيد الشامي',
      'خالد محمود خالد الشامي',
      'name.otherFather',
    ],
  ] as const)('%s: not the same, and says why', (_, left, right, code) => {
    const { verdict, reasons } = compareNames(left, right);
    expect(verdict).not.toBe('same');
    expect(reasons.map((reason) => reason.code)).toContain(code);
  });

  it('does not take a father for his son', () => {
    expect(compareNames('خالد محمود الشامي', 'محمود الشامي').verdict).not.toBe('same');
  });

  it('lets Muhammad before a given name be left out', () => {
    expect(compareNames('محمد علي حسن الشامي', 'علي حسن الشامي').verdict).toBe('same');
    expect(compareNames('محمد علي الشامي', 'علي الشامي').verdict).toBe('same');
    expect(compareNames('محمد الشامي', 'علي الشامي').verdict).not.toBe('same');
  });

  it('finds a shorter name in a fuller one, and the exact one before it', () => {
    const fuller = compareNames('خالد الشامي', 'خالد محمود أحمد الشامي');
    expect(fuller.verdict).toBe('same');
    expect(compareNames('خالد الشامي', 'خالد الشامي').score).toBeGreaterThan(fuller.score);
    expect(compareNames('Khaled al-Shami', 'خالد الشامي').score).toBeGreaterThan(
      compareNames('Khaled al-Shami', 'خالد محمود أحمد الشامي').score,
    );
  });

  it('takes an initial for what it is', () => {
    const { verdict, reasons } = compareNames('علي أ. الولايتي', 'علي أكبر الولايتي');
    expect(verdict).toBe('same');
    expect(reasons[1]).toMatchObject({ code: 'name.initial' });
    expect(compareNames('علي ب. الولايتي', 'علي أكبر الولايتي').score).toBeLessThan(
      compareNames('علي أ. الولايتي', 'علي أكبر الولايتي').score,
    );
  });

  it('gives the reasons in the order of the name called left, whichever is longer', () => {
    const words = (left: string, right: string) =>
      compareNames(left, right).reasons.flatMap((reason) => reason.left ?? []);
    expect(words('خالد الشامي', 'خالد محمود الشامي')).toEqual(['خالد', 'شامي']);
    expect(words('خالد محمود الشامي', 'الشامي خالد محمود')).toEqual(['خالد', 'محمود', 'شامي']);
  });

  it('gives each part its words, its reason and its weight', () => {
    const { reasons } = compareNames('خالد محمود النجار', 'Khaled al-Najjar');
    expect(
      reasons.map(({ part, left, right, agreement, code }) => ({
        part,
        left,
        right,
        agreement,
        code,
      })),
    ).toEqual([
      {
        part: 'given',
        left: 'خالد',
        right: 'khaled',
        agreement: 'agrees',
        code: 'name.sameOtherScript',
      },
      { part: 'father', left: 'محمود', right: null, agreement: 'missing', code: 'name.absent' },
      {
        part: 'family',
        left: 'نجار',
        right: 'najjar',
        agreement: 'agrees',
        code: 'name.sameOtherScript',
      },
    ]);
    expect(reasons[0]!.weightBits).toBeGreaterThan(0);
  });

  it('weighs a rare name more than a common one', () => {
    const common = compareNames('خالد محمد', 'خالد محمد').reasons[1]!.weightBits;
    const rare = compareNames('خالد قرقناوي', 'خالد قرقناوي').reasons[1]!.weightBits;
    expect(rare).toBeGreaterThan(common);
  });

  it('lets the caller say how common a name is', () => {
    const matcher = new NameMatcher({ shareOf: (token) => (token === 'قرقناوي' ? 0.08 : null) });
    const name = matcher.prepare('خالد قرقناوي');
    const everywhere = matcher.compare(name, name).reasons[1]!.weightBits;
    expect(everywhere).toBeLessThan(
      compareNames('خالد قرقناوي', 'خالد قرقناوي').reasons[1]!.weightBits,
    );
  });

  it('is symmetric, bounded, certain of equal names, and uses only listed reasons', () => {
    fc.assert(
      fc.property(anyName(), anyName(), (left, right) => {
        const one = compareNames(left, right);
        const other = compareNames(right, left);
        expect(one.score).toBe(other.score);
        expect(one.verdict).toBe(other.verdict);
        expect(one.score).toBeGreaterThanOrEqual(0);
        expect(one.score).toBeLessThanOrEqual(1);
        expect(one.reasons.every((reason) => NAME_REASON_CODES.includes(reason.code))).toBe(true);
        expect(one.reasons.every((reason) => Number.isFinite(reason.weightBits))).toBe(true);
      }),
      { numRuns: 800 },
    );
    for (const [name] of SAME) expect(compareNames(name, name).score).toBe(1);
  });

  it('gives one verdict whether the family stands last or first before a comma', () => {
    const parts = fc.constantFrom(
      'محمد خالد الشامي',
      'Khaled al-Najjar',
      'نور الدين قاسم',
      'Anna Keller',
    );
    fc.assert(
      fc.property(parts, parts, (left, right) => {
        const words = right.split(' ');
        const turned = `${words.at(-1)}, ${words.slice(0, -1).join(' ')}`;
        expect(compareNames(left, turned).verdict).toBe(compareNames(left, right).verdict);
      }),
    );
  });

  it('answers on anything', () => {
    for (const text of [
      '',
      '   ',
      '123',
      '😀',
      'م'.repeat(10_000),
      'a b '.repeat(3000),
      '\ud800',
      'ACME Ltd',
      '李小龍',
    ]) {
      expect(compareNames(text, 'محمد').verdict).not.toBe('same');
    }
  });
});

function anyName(): fc.Arbitrary<string> {
  const words =
    'محمد خالد الشامي عبد الرحمن نور الدين Khaled Mohammad al-Shami Abdul Nureddin Kassem 😀 12 x'.split(
      ' ',
    );
  return fc.oneof(
    fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((list) => list.join(' ')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
}
