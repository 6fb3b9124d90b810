import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseName } from './parse-name.ts';

type Row = readonly [
  written: string,
  given: string | null,
  father: string | null,
  grandfather: string | null,
  family: string | null,
];

/** A name and its likeliest reading. An Arabic reader can check each line. */
const TABLE: readonly Row[] = [
  ['سمير خالد محمود الشامي', 'سمير', 'خالد', 'محمود', 'شامي'],
  ['سمير خالد الشامي', 'سمير', 'خالد', null, 'شامي'],
  ['Khaled Mahmoud', 'khaled', null, null, 'mahmoud'],
  ['الشامي، سمير خالد', 'سمير', 'خالد', null, 'شامي'],
  ['الشامي سمير', 'سمير', null, null, 'شامي'],
  ['Shami, Khaled, Dr.', 'khaled', null, null, 'shami'],
  ['الحلبية', null, null, null, 'حلبيه'],
  // compounds
  ['عبد الحلبي', 'عبد', null, null, 'حلبي'],
  ['عبد الرحمن الحلبي', 'عبدالرحمن', null, null, 'حلبي'],
  ['نور الدين خالد الشامي', 'نورالدين', 'خالد', null, 'شامي'],
  ['زين العابدين خالد الشامي', 'زينالعابدين', 'خالد', null, 'شامي'],
  ['سمير آل سعود', 'سمير', null, null, 'سعود'],
  ['سمير أبو خليل', 'سمير', null, null, 'ابوخليل'],
  // son of, daughter of
  ['خالد بن محمود', 'خالد', 'محمود', null, null],
  ['خالد بن محمود بن سعيد الشامي', 'خالد', 'محمود', 'سعيد', 'شامي'],
  ['محمد علي بن خالد الشامي', 'محمد علي', 'خالد', null, 'شامي'],
  ['فاطمة بنت محمود', 'فاطمه', 'محمود', null, null],
  ['Mohamed Ben Ali', 'mohamed', null, null, 'ali'],
  ['Khaled ibn Mahmoud', 'khaled', 'mahmoud', null, null],
  ['Mehmet oğlu Ali', 'ali', 'mehmet', null, null],
  ['Ayşe Hasan kızı', 'ayshe', 'hasan', null, null],
  ['Azad kurê Hesen', 'azad', 'hesen', null, null],
  ['علی حسین زاده', 'علي', null, null, 'حسينزاده'],
  ['ابن خالد الشامي', null, 'خالد', null, 'شامي'],
  // labels in one cell
  ['الاسم: سمير اسم الأب: خالد الكنية: الشامي', 'سمير', 'خالد', null, 'شامي'],
  ['الكنية: الشامي / الاسم: سمير / اسم الجد: سعيد', 'سمير', null, 'سعيد', 'شامي'],
  ['سمير خالد الكنية: الشامي', 'سمير', 'خالد', null, 'شامي'],
  [
    "Surname: Shami; Father's name: Mahmoud; Given name: Khaled",
    'khaled',
    'mahmoud',
    null,
    'shami',
  ],
  ['Nom: Chami, Prénom: Khaled', 'khaled', null, null, 'chami'],
  ['', null, null, null, null],
  ['+963 944 123 456', null, null, null, null],
];

describe('parseName', () => {
  it.each(TABLE)('%s', (written, given, father, grandfather, family) => {
    expect(parseName(written)).toMatchObject({ given, father, grandfather, family });
  });

  it('keeps the other readings where position cannot tell, with their weights', () => {
    const { alternatives, weight } = parseName('Khaled Mahmoud');
    expect(alternatives[0]).toMatchObject({ given: 'khaled', father: 'mahmoud', family: null });
    expect(weight).toBeGreaterThan(alternatives[0]!.weight);
    expect(parseName('محمد علي حسن الشامي').alternatives).toContainEqual(
      expect.objectContaining({ given: 'محمد علي', father: 'حسن', family: 'شامي' }),
    );
    expect(parseName('م. خالد الشامي').alternatives).toContainEqual(
      expect.objectContaining({ given: 'خالد', family: 'شامي' }),
    );
    expect(parseName('الاسم: سمير، الكنية: الشامي').alternatives).toEqual([]);
  });

  it('sets kunya, titles and phrases apart', () => {
    expect(parseName('أبو محمد خالد الشامي')).toMatchObject({
      kunya: 'ابومحمد',
      given: 'خالد',
      family: 'شامي',
    });
    expect(parseName('خالد الشامي (أبو محمد)')).toMatchObject({ kunya: 'ابومحمد', given: 'خالد' });
    expect(parseName('خالد الشامي أبو محمد')).toMatchObject({ kunya: 'ابومحمد', family: 'شامي' });
    expect(parseName('أبو محمد')).toMatchObject({ kunya: 'ابومحمد', given: null });
    expect(parseName('أبو بكر الشامي')).toMatchObject({ kunya: null, given: 'ابوبكر' });
    expect(parseName('أمجد خالد الشامي')).toMatchObject({ kunya: null, given: 'امجد' });
    expect(parseName('د. خالد الشامي')).toMatchObject({ titles: ['د'], given: 'خالد' });
    expect(parseName('خالد الشامي رحمه الله').honorifics).toEqual(['رحمه الله']);
  });

  it('reads what stands beside the name', () => {
    expect(parseName('سمير الشامي والدته فاطمة الأحمد').mother).toEqual({
      written: 'فاطمة الأحمد',
      tokens: ['فاطمه', 'احمد'],
    });
    expect(parseName('Samir Shami, mother: Fatima').mother?.tokens).toEqual(['fatima']);
    expect(parseName('سمير الشامي الملقب بأبو أحمد').kunya).toBe('ابواحمد');
    expect(parseName('سمير الشامي الملقب بـ النمر').alias?.written).toBe('النمر');
    expect(parseName('Fatima Ahmad née Khoury').birthFamily?.tokens).toEqual(['khoury']);
    expect(parseName('سمير الشامي من حلب').from?.tokens).toEqual(['حلب']);
    expect(parseName('الاسم: سمير، الكنية: أبو أحمد')).toMatchObject({
      given: 'سمير',
      kunya: 'ابواحمد',
      family: null,
    });
  });

  it('sees one family in the forms of a man and of a woman', () => {
    expect(parseName('فاطمة الحلبية').nisba).toBe(parseName('خالد الحلبي').nisba);
    expect(parseName('خالد حداد').nisba).toBeNull();
  });

  it('weighs every reading: all above 0, together 1, the likeliest first', () => {
    const words = 'محمد أحمد بن أبو الشامي م. السيد عبد Ali ben oğlu , : والدته'.split(' ');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 7 }), (some) => {
        const parsed = parseName(some.join(' '));
        const weights = [parsed.weight, ...parsed.alternatives.map(({ weight }) => weight)];
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1);
        expect(weights.every((weight) => weight > 0)).toBe(true);
        expect([...weights].sort((a, b) => b - a)).toEqual(weights);
        expect(parsed.original).toBe(some.join(' '));
      }),
      { numRuns: 1000 },
    );
  });
});
