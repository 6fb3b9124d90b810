import { describe, expect, it } from 'vitest';
import { transliterate } from './transliterate.ts';

/** Examples of the ALA-LC table with the number of the rule that each stands under, as published (vowel signs added). */
const ALA_LC: readonly (readonly [rule: string, arabic: string, latin: string])[] = [
  ['1a', 'وَضْع', 'waḍʻ'],
  ['1a', 'عِوَض', 'ʻiwaḍ'],
  ['1a', 'دَلْو', 'dalw'],
  ['1a', 'يَد', 'yad'],
  ['1a', 'حِيَل', 'ḥiyal'],
  ['1a', 'طَهْي', 'ṭahy'],
  ['1b', 'أُولَى', 'ūlá'],
  ['1b', 'صُورَة', 'ṣūrah'],
  ['1b', 'ذُو', 'dhū'],
  ['1b', 'إِيمَان', 'īmān'],
  ['1b', 'جِيل', 'jīl'],
  ['1b', 'فِي', 'fī'],
  ['1b', 'كِتَاب', 'kitāb'],
  ['1b', 'سَحَاب', 'saḥāb'],
  ['1c', 'أَوْج', 'awj'],
  ['1c', 'نَوْم', 'nawm'],
  ['1c', 'لَوْ', 'law'],
  ['1c', 'أَيْسَر', 'aysar'],
  ['1c', 'شَيْخ', 'shaykh'],
  ['1c', 'عَيْنَيْ', 'ʻaynay'],
  ['4', 'فَعَلُوا', 'faʻalū'],
  ['4', 'أُوقِيَّة', 'ūqīyah'],
  ['5', 'فَاعِل', 'fāʻil'],
  ['5', 'رِضَا', 'riḍā'],
  ['6a', 'حَتَّى', 'ḥattá'],
  ['6a', 'مَضَى', 'maḍá'],
  ['6a', 'كُبْرَى', 'kubrá'],
  ['6a', 'يَحْيَى', 'Yaḥyá'],
  ['6a', 'مُسَمَّى', 'musammá'],
  ['6a', 'مُصْطَفَى', 'Muṣṭafá'],
  ['6b', 'رَضِيّ الدِّين', 'Raḍī al-Dīn'],
  ['6c', 'المِصْرِيّ', 'al-Miṣrī'],
  ['7a', 'صَلَاة', 'ṣalāh'],
  ['7a', 'الرِّسَالَة البَهِيَّة', 'al-Risālah al-bahīyah'],
  ['7a', 'مِرْآة', 'mirʼāh'],
  ['8a', 'أَسَد', 'asad'],
  ['8a', 'أُنْس', 'uns'],
  ['8a', 'إِذَا', 'idhā'],
  ['8a', 'مَسْأَلَة', 'masʼalah'],
  ['8a', 'مُؤْتَمَر', 'muʼtamar'],
  ['8a', 'دَائِم', 'dāʼim'],
  ['8a', 'مَلَأَ', 'malaʼa'],
  ['8a', 'خَطِئَ', 'khaṭiʼa'],
  ['10', 'آلَة', 'ālah'],
  ['10', 'تَآلِيف', 'taʼālīf'],
  ['10', 'مَآثِر', 'maʼāthir'],
  ['11a', 'عَدُوّ', 'ʻadūw'],
  ['11a', 'قُوَّة', 'qūwah'],
  ['11a', 'شَوَّال', 'Shawwāl'],
  ['11a', 'صَوَّرَ', 'ṣawwara'],
  ['11a', 'جَوّ', 'jaww'],
  ['11b', 'المِصْرِيَّة', 'al-Miṣrīyah'],
  ['11b', 'أَيَّام', 'ayyām'],
  ['11b', 'سَيِّد', 'sayyid'],
  ['11b', 'قُصَيّ', 'Quṣayy'],
  ['11c', 'الغَزِّيّ', 'al-Ghazzī'],
  ['11c', 'الكَشَّاف', 'al-Kashshāf'],
  ['12', 'قَاضٍ', 'qāḍin'],
  ['12', 'مَعْنًى', 'maʻnan'],
  ['12', 'طَبْعًا', 'ṭabʻan'],
  ['12', 'فَجْأَةً', 'fajʼatan'],
  ['17', 'الآثَار', 'al-āthār'],
  ['17', 'الأَصْل', 'al-aṣl'],
  ['17', 'أَبُو الوَفَاء', 'Abū al-Wafāʼ'],
  ['17', 'أَبُو اللَّيْث السَّمَرْقَنْدِي', 'Abū al-Layth al-Samarqandī'],
  ['18', 'الإِيجِي', 'al-Ījī'],
  ['18', 'الآلُوسِي', 'al-Ālūsī'],
  ['19', 'إِبْرَاهِيم', 'Ibrāhīm'],
  ['19', 'دَاؤُود', 'Dāʼūd'],
  ['19', 'أَبُو الحَسَن', 'Abū al-Ḥasan'],
  ['19', 'رُؤُوس', 'ruʼūs'],
  ['21', 'أَدْهَم', 'Adʹham'],
  ['23', 'الله', 'Allāh'],
  ['24', 'طه', 'Ṭāhā'],
  ['24', 'يس', 'Yāsīn'],
  ['24', 'عمرو', 'ʻAmr'],
  ['24', 'بَهْجَت', 'Bahjat'],
  ['25', 'أَحْمَد بن مُحَمَّد بن أَبِي الرَّبِيع', 'Aḥmad ibn Muḥammad ibn Abī al-Rabīʻ'],
];

const text = (name: string, to: Parameters<typeof transliterate>[1]['to']) =>
  transliterate(name, { to }).text;

describe('ALA-LC', () => {
  // The published examples are words of a catalogue: small where English is small. We write names.
  it.each(ALA_LC)('rule %s: %s is %s', (_, arabic, latin) => {
    expect(text(arabic, 'ala-lc').toLowerCase()).toBe(latin.toLowerCase());
  });

  it('writes the article small and names with a capital (rule 18)', () => {
    expect(text('الإِيجِي', 'ala-lc')).toBe('al-Ījī');
    expect(text('عُمَر', 'ala-lc')).toBe('ʻUmar');
  });
});

describe('DIN 31635', () => {
  it.each([
    ['the article takes over a sun letter', 'الشَّمْس', 'aš-Šams'],
    ['it stays before a moon letter', 'القَمَر', 'al-Qamar'],
    ['it loses its vowel after Abū', 'أَبُو الوَفَاء', 'Abū l-Wafāʾ'],
    ['ta marbuta is -a in pause', 'مَدْرَسَة', 'Madrasa'],
    ['and -at in construct', 'هِبَة الله', 'Hibat Allāh'],
    ['diphthongs are au and ai', 'تَوْفِيق زَيْد', 'Taufīq Zaid'],
    ['alif maqsura is ā', 'مُصْطَفَى', 'Muṣṭafā'],
    ['the nisba is -ī, -īya', 'مِصْرِيّ مِصْرِيَّة', 'Miṣrī Miṣrīya'],
    ['shadda doubles', 'حَدَّاد', 'Ḥaddād'],
    ['ǧ ḫ ḏ ṯ ġ are single letters', 'جَمِيل خَالِد ذُو ثَابِت غَسَّان', 'Ǧamīl Ḫālid Ḏū Ṯābit Ġassān'],
  ])('%s: %s', (_, arabic, latin) => {
    expect(text(arabic, 'din-31635')).toBe(latin);
  });
});

describe('ISO 233-2', () => {
  it.each([
    ['hamza inside a word, whatever its seat', 'المَسْؤُول', 'al-Masʾūl'],
    ['ta marbuta is ẗ', 'الهَيْئَة', 'al-Hayʾaẗ'],
    ['initial hamza is not written', 'الأَمِير', 'al-Amīr'],
    ['the article is kept before sun letters', 'الشَّمْس', 'al-Šams'],
    ['خ is ẖ', 'خَالِد', 'H̱ālid'],
  ])('%s: %s', (_, arabic, latin) => {
    expect(text(arabic, 'iso-233-2').normalize('NFC')).toBe(latin.normalize('NFC'));
  });
});

describe('ICAO Doc 9303-3', () => {
  it('writes the example of the document letter by letter', () => {
    const { text: zone, visual } = transliterate('ابو بكر محمد بن زكريا الرازي', {
      to: 'icao-9303',
    });
    expect(zone).toBe('ABW<BKR<MXHMD<BN<ZKRYA<ALRAZY');
    expect(visual).toBe('ABU BAKR MUHAMMAD BIN ZAKARIYA AL-RAZI');
  });

  it('doubles at a shadda, leaves vowel signs out, tells a final ta marbuta', () => {
    expect(text('حَدَّاد', 'icao-9303')).toBe('XHDDAD');
    expect(text('فاطمة', 'icao-9303')).toBe('FAXTTMXAH');
  });

  it.each([
    ['جمال عبد الناصر', 'JMAL<EBD<ALNAXSSR'],
    ['عِزّ الدين إسماعيل', 'EZZ<ALDYN<ISMAEYL'],
    ['نعيمة جميلة', 'NEYMXAH<JMYLXAH'],
    ['عَبَّاس', 'EBBAS'],
  ])('writes further examples of appendix B.5.9: %s', (arabic, zone) => {
    expect(text(arabic, 'icao-9303')).toBe(zone);
  });

  it('has the letters for foreign names, leaves out what is not encoded, and takes Latin letters', () => {
    expect(text('ڤيان گولان چيا ژيان', 'icao-9303')).toBe('VYAN<XGGWLAN<XCYA<XJYAN');
    expect(text('ڢارس', 'icao-9303')).toBe('ARS');
    expect(text('Søren Łukasz Gül', 'icao-9303')).toBe('SOEREN<LUKASZ<GUL');
  });
});

describe('press form and habits', () => {
  it.each([
    ['press', 'Abd al-Rahman Shukri'],
    ['french', 'Abd El Rahman Choukri'],
    ['german', 'Abd al-Rahman Schukri'],
    ['turkish', 'Abd El Rahman Şukri'],
  ] as const)('%s', (to, expected) => {
    expect(text('عبد الرحمن شكري', to)).toBe(expected);
  });
});

describe('vowels that nobody wrote', { timeout: 60_000 }, () => {
  it('come from the list for a listed name, and the part says so', () => {
    const { text: latin, parts } = transliterate('محمد', { to: 'ala-lc' });
    expect(latin).toBe('Muḥammad');
    expect(parts[0]).toMatchObject({ vowels: 'list', supplied: true });
  });

  it('are not supplied where the writer put them', () => {
    const { parts } = transliterate('مُحَمَّد', { to: 'ala-lc' });
    expect(parts[0]).toMatchObject({ vowels: 'written', supplied: false });
  });

  it('are guessed for an unknown name, with other readings beside', () => {
    const { parts } = transliterate('الصلوخ', { to: 'ala-lc' });
    expect(parts[0]).toMatchObject({ vowels: 'letters', supplied: true });
    expect(parts[0]!.text).toMatch(/^al-Ṣ.?l/u);
    expect(parts[0]!.alternatives.length).toBeGreaterThan(0);
  });

  it('a name with two readings shows the other', () => {
    expect(transliterate('حسني', { to: 'ala-lc' }).parts[0]!.alternatives).toEqual(['Ḥasanī']);
  });

  it('the writer’s own sign chooses among listed readings', () => {
    expect(text('حَسني', 'ala-lc')).toBe('Ḥasanī');
    expect(text('حُسني', 'ala-lc')).toBe('Ḥusnī');
  });
});

describe('compounds and mixed text', { timeout: 60_000 }, () => {
  it.each([
    ['زين العابدين', 'Zayn al-ʻĀbidīn'],
    ['زينالعابدين', 'Zayn al-ʻĀbidīn'],
    ['نورالهدى', 'Nūr al-Hudá'],
    ['جاد الحق', 'Jād al-Ḥaqq'],
  ])('writes given names of two words as two: %s', (arabic, latin) => {
    expect(text(arabic, 'ala-lc')).toBe(latin);
  });

  it('reads joined compounds as their two words', () => {
    expect(text('عبدالرحمن نورالدين', 'ala-lc')).toBe('ʻAbd al-Raḥmān Nūr al-Dīn');
    expect(text('عبدالله', 'press')).toBe('Abdullah');
  });

  it('leaves Latin words as they are and writes Arabic digits as Latin ones', () => {
    expect(text('محمد Müller, ٣٤ (۷)', 'press')).toBe('Muhammad Müller, 34 (7)');
  });

  it('reads Persian, Kurdish and Urdu letters', () => {
    expect(text('پەروین چلبی', 'press')).toBe('Perwin Chalabi');
    expect(text('دڵشاد', 'press')).toBe('Dlshad');
    expect(text('ﷲ', 'ala-lc')).toBe('Allāh');
  });

  it.each([
    '',
    '123',
    '😀',
    '\ud800',
    'x'.repeat(10_000),
    'م'.repeat(10_000),
    'الشركة '.repeat(2000),
  ])('answers whatever comes in', (name) => {
    for (const to of ['ala-lc', 'icao-9303'] as const) {
      const { original, text: latin } = transliterate(name, { to });
      expect(original).toBe(name);
      expect(latin.length).toBeLessThan(3000);
    }
  });
});
