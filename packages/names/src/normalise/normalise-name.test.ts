import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseName } from './normalise-name.ts';

/** As written, and the words that comparison reads. An Arabic reader can check each line. */
const TABLE: readonly (readonly [written: string, words: string])[] = [
  ['محمد خالد الشامي', 'محمد خالد شامي'],
  ['مُحَمَّد خَالِد', 'محمد خالد'],
  ['محمـــد', 'محمد'],
  ['ﷴ', 'محمد'],
  ['ﻋﺒﺪ ﷲ', 'عبدالله'],
  ['أحمد إبراهيم آدم', 'احمد ابراهيم ادم'],
  ['مصطفى', 'مصطفي'],
  ['فاطمة', 'فاطمه'],
  ['علاء وائل مؤمن', 'علا وايل مومن'],
  ['عبد الرحمن الخطيب', 'عبدالرحمن خطيب'],
  ['عبدالرحمن الخطيب', 'عبدالرحمن خطيب'],
  ['نور الدين حسن', 'نورالدين حسن'],
  ['نصر الله', 'نصرالله'],
  ['أبو بكر الصديق', 'ابوبكر صديق'],
  ['أم كلثوم', 'امكلثوم'],
  ['محمد بن سلمان آل سعود', 'محمد سلمان سعود'],
  ['إلياس إلهام', 'الياس الهام'],
  ['د. خالد العلي', 'خالد علي'],
  ['الحاج محمود', 'محمود'],
  ['الحاج', 'حاج'],
  ['السيد محمد علي', 'محمد علي'],
  ['السيد علي', 'سيد علي'],
  ['جميل مردم بك', 'جميل مردم'],
  ['کریم ھادی', 'كريم هادي'],
  ['الشامي، خالد', 'خالد شامي'],
  ['Khaled al-Shami', 'khaled shami'],
  ['Khaled ash-Shami', 'khaled shami'],
  ['AL-SHAMI, Khaled', 'khaled shami'],
  ['Abd al-Rahman', 'abdalrahman'],
  ['Abdul Rahman', 'abdalrahman'],
  ['Abdurrahman', 'abdalrahman'],
  ['Abderrahmane', 'abdalrahmane'],
  ['Abdulla', 'abdallah'],
  ['Nur ad-Din', 'nuraldin'],
  ['Nureddin', 'nuraldin'],
  ['Nasrullah', 'nasrallah'],
  ['Abou Bakr', 'abubakr'],
  ["Isma'il Sa‘d", 'ismail sad'],
  ['Ṣāliḥ Muṣṭafā', 'salih mustafa'],
  ['Reşat Dżamal', 'reshat djamal'],
  ['7asan 5aled', 'hasan khaled'],
  ['Dr. Rami Makhlouf', 'rami makhlouf'],
  ['RamiMakhlouf', 'rami makhlouf'],
  ['محمدAli', 'محمد ali'],
  ['Владимир', 'vladimir'],
  ['خالد\u200f\u202b الشامي', 'خالد شامي'],
  // Kurdish and Uyghur vowels, Urdu, Persian
  ['ئازاد حەسەن', 'ازاد حسن'],
  ['ئەحمەد عەلی', 'احمد علي'],
  ['ئەڤین', 'اڤين'],
  ['Azad kurê Hesen', 'azad hesen'],
  ['علی حسین پور', 'علي حسينپور'],
  ['Ali Hossein Zadeh', 'ali hosseinzadeh'],
  ['Mehmet oğlu Ali', 'mehmet ali'],
  // Arabizi and scanning slips inside words; numbers stay outside names
  ["3abdallah 3'assan 7'aled", 'abdallah ghassan khaled'],
  ['3ali 3omar', 'ali omar'],
  ['Sa3d Mas3ud Isma3il', 'saad masud ismail'],
  ['A1i Kha1ed Sech1n', 'ali khaled sechin'],
  ['12. محمد علي', 'محمد علي'],
  ['محمد علي 5', 'محمد علي'],
  // names of God make one name with عبد, family names do not
  ['عبد الحلبي', 'عبد حلبي'],
  ['عبد المنعم الحلبي', 'عبدالمنعم حلبي'],
  ['Abdul Halabi', 'abdul halabi'],
  ['Abd el-Majeed Halabi', 'abdalmajeed halabi'],
  ['عبد الرزاق الدين', 'عبدالرزاق دين'],
  ['Badr eldin Allah', 'badraldin allah'],
  ['Abdel Abi Samra', 'abdel abusamra'],
  ['Adbul-Salam Halabi', 'abdalsalam halabi'],
  // a hamza on its alef makes no article
  ['ألفرد الإلهامي', 'الفرد الهامي'],
  // a title written before the family stands before the whole name
  ['Dr. Haddad, Samir', 'samir haddad'],
  ['الشيخ الحلبي، خالد', 'خالد حلبي'],
  ['عبد ربه منصور', 'عبدربه منصور'],
  ['أمة الرحمن', 'امهالرحمن'],
  ['ذو الفقار علي', 'ذوالفقار علي'],
  ['Dhu al-Fiqar Ali', 'dhulfiqar ali'],
  // given names of two words, where an article stands between
  ['زين العابدين الحلبي', 'زينالعابدين حلبي'],
  ['زين ال عابدين', 'زينالعابدين'],
  ['Zein al-Abidin', 'zeinalabidin'],
  ['Zine El Abidine', 'zinealabidin'],
  ['Zainul Abideen', 'zainalabidin'],
  ['Zeynelabidin', 'zeynalabidin'],
  ['أبو نور الهدى', 'ابونورالهدي'],
  ['Kamaruzzaman', 'kamaralzaman'],
  ['سيف الإسلام', 'سيفالاسلام'],
  ['Fazlul Haque', 'fazlalhaq'],
  ['Bediüzzaman', 'bedialzaman'],
  ['Ezz El-Arab', 'ezzalarab'],
  ['جاد الحق', 'جادالحق'],
  ['نور هدى', 'نور هدي'],
  ['خالد العرب', 'خالد عرب'],
  ['Khaled Al Arab', 'khaled arab'],
  // what is said beside the name
  ['محمد ﷺ', 'محمد'],
  ['محمد خالد رحمه الله', 'محمد خالد'],
  ['رحمة الله خان', 'رحمهالله خان'],
  ['محمد الشامي والدته فاطمة الأحمد', 'محمد شامي'],
  ['محمد الشامي - أمه: فاطمة', 'محمد شامي'],
  ['الكنية: الشامي، الاسم: محمد، اسم الأب: خالد', 'محمد خالد شامي'],
  ['Surname: Shami; First name: Khaled', 'khaled shami'],
  ['Fatima Ahmad née Khoury', 'fatima ahmad'],
  ['Max Born', 'max born'],
  ['خالد الشامي الملقب بأبو أحمد', 'خالد شامي'],
  ['خالد (أبو أحمد) الشامي', 'ابواحمد خالد شامي'],
  ['<b>محمد</b>&nbsp;علي', 'محمد علي'],
  ['Shami, Khaled, Dr.', 'khaled shami'],
];

describe('normaliseName', () => {
  it.each(TABLE)('%s → %s', (written, words) => {
    expect(normaliseName(written).tokens.join(' ')).toBe(words);
  });

  it('keeps the original and tells the script', () => {
    expect(normaliseName('  أحمد  ')).toMatchObject({
      original: '  أحمد  ',
      script: 'arabic',
      issues: [],
    });
    expect(normaliseName('Ahmad').script).toBe('latin');
    expect(normaliseName('أحمد Ahmad').script).toBe('mixed');
    expect(normaliseName('李').script).toBe('other');
  });

  it('says what it could not read', () => {
    expect(normaliseName('').issues).toEqual(['name.noLetters']);
    expect(normaliseName('😀 123').issues).toEqual(['name.noLetters']);
    expect(normaliseName('محمد '.repeat(2000)).issues).toContain('name.tooLong');
    expect(normaliseName('أمه: فاطمة').issues).toEqual(['name.relative']);
  });

  it.each([
    ['مجهول الهوية', 'name.unknown'],
    ['Unknown', 'name.unknown'],
    ['n/a', 'name.unknown'],
    ['شركة النور للتجارة', 'name.organisation'],
    ['Noor Trading Ltd.', 'name.organisation'],
    ['info@example.org', 'name.contact'],
    ['https://example.org/list', 'name.contact'],
    ['زوجة خالد الشامي', 'name.relative'],
    ['ابن خالد الشامي', 'name.relative'],
    ['Mother of Khaled', 'name.relative'],
    ['مدينة حلب', 'name.place'],
    ['تم اعتقاله في دمشق مع اخيه', 'name.sentence'],
    ['He was arrested with his brother', 'name.sentence'],
    ['محمد علي 5', 'name.withNumber'],
  ])('%s is doubted: %s', (text, code) => {
    expect(normaliseName(text).issues).toEqual([code]);
  });

  it.each([
    'علي الشامي',
    'محمد بن خالد بن محمود بن سعيد بن أحمد الشامي',
    'Mohamed de la Cruz',
    'Max Born',
    '٣- خالد',
    'حي الدين خالد',
  ])('%s is a name', (text) => {
    expect(normaliseName(text).issues).toEqual([]);
  });

  it('changes nothing when run on its own words', () => {
    fc.assert(
      fc.property(names(), (name) => {
        const once = normaliseName(name).tokens;
        expect(normaliseName(once.join(' ')).tokens).toEqual(once);
      }),
      { numRuns: 3000 },
    );
  });

  it.each(['allah ', 'عبد ', 'abd al ', 'din ', 'ابو ', 'x'])(
    'settles on %s a hundred times over',
    (word) => {
      const once = normaliseName(word.repeat(100)).tokens;
      expect(normaliseName(once.join(' ')).tokens).toEqual(once);
    },
  );

  it.each([
    ['abu 963 944 000 000', ['abu', '963', '944', '000', '000']],
    ['abu 9a9 Samir', ['abu', '9a9', 'samir']],
    ['dhu 944 Samir', ['dhu', '944', 'samir']],
  ])('joins no number to a name: %s', (written, words) => {
    const { tokens } = normaliseName(written);
    expect(tokens).toEqual(words);
    expect(normaliseName(tokens.join(' ')).tokens).toEqual(words);
  });

  it('reads one name from labels in any order, and from either side of a comma', () => {
    const labels = [
      'الاسم: سمير',
      'اسم الأب: خالد',
      'اسم الجد: سعيد',
      'الكنية: الشامي',
      'أمه: فاطمة',
    ];
    const joint = fc.constantFrom(' ', '، ', ' / ', '; ', ' - ');
    const order = fc.shuffledSubarray(labels, { minLength: labels.length });
    fc.assert(
      fc.property(order, joint, (some, by) => {
        expect(normaliseName(some.join(by)).tokens).toEqual(['سمير', 'خالد', 'سعيد', 'شامي']);
      }),
    );
    const name = fc.constantFrom('Khaled', 'سمير', 'نور الدين', 'Abd al-Rahman', 'محمد علي');
    const family = fc.constantFrom('al-Shami', 'الحلبي', 'أبو خليل', 'Haddad');
    fc.assert(
      fc.property(name, family, (given, last) => {
        const usual = normaliseName(`${given} ${last}`).tokens;
        expect(normaliseName(`${last}, ${given}`).tokens).toEqual(usual);
        expect(normaliseName(`${last.toUpperCase()}، ${given}`).tokens).toEqual(usual);
      }),
    );
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(
          normaliseName(text).tokens.every((token) => token.length > 0 && token.length <= 40),
        ).toBe(true);
      }),
      { numRuns: 2000 },
    );
    expect(normaliseName('\ud800\udc00\ud800 x \udfff').tokens.length).toBeGreaterThan(0);
  });
});

/** Words of lists, particles among them, in any order and with any joint. */
function names(): fc.Arbitrary<string> {
  const word = fc.constantFrom(
    ...'محمد أحمد عبد الرحمن الله الدين أبو بن آل الشامي نور د. الحاج بك السيد ال علي إلياس أمه أمة والدته رحمه قدس سره الحلبي الاسم: ذو زاده زين العابدين الهدى'.split(
      ' ',
    ),
    ...'abd al el ul Rahman din eddine allah abu bin ash Shami dr. haj bey sayed Ali Nur abdul um al- née mother: oğlu zadeh halabi zein zainul Abidine huda'.split(
      ' ',
    ),
  );
  const random = fc.string({ unit: fc.constantFrom(...'ابتعلمنهويةىأabdeilmnrsu '), maxLength: 9 });
  const joint = fc.constantFrom(' ', '-', '، ', ', ', '');
  return fc
    .array(fc.tuple(fc.oneof(word, random), joint), { maxLength: 7 })
    .map((list) => list.flat().join(''));
}
