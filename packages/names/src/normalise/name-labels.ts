/** What a label inside a cell says of the words after it. */
export type LabelKind =
  | 'full'
  | 'given'
  | 'father'
  | 'grandfather'
  | 'family'
  | 'mother'
  | 'kunya'
  | 'alias'
  | 'born'
  | 'from';

const list = (text: string): readonly string[] =>
  text
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/**
 * Labels that count only before a colon; folded, without marks and apostrophes,
 * signs between words as one space. In Syrian forms الكنية heads
 * the family name; words that follow it and begin with Abu or Umm are a kunya.
 */
export const COLON_LABELS: Readonly<
  Record<Exclude<LabelKind, 'born' | 'from'>, readonly string[]>
> = {
  full: list(
    'الاسم|اسم|الاسم الكامل|الاسم الثلاثي|الاسم الرباعي|الاسم والنسبه|الاسم والكنيه|الاسم الثلاثي والكنيه|الاسم الثلاثي والنسبه|اسم المفقود|اسم المعتقل|اسم الشهيد|name|full name|nom complet|name and surname|isim|adi soyadi|نام و نام خانوادگي|ناو|nav',
  ),
  given: list(
    'الاسم الاول|الاسم الشخصي|first name|given name|given names|forename|forenames|prenom|vorname|vornamen|ad|adi|نام|navê',
  ),
  father: list(
    'اسم الاب|اسم الوالد|الاب|الوالد|father|father name|fathers name|name of father|nom du pere|pere|vater|baba adi|نام پدر|ناوي باوك|navê bavê',
  ),
  grandfather: list('اسم الجد|الجد|grandfather|grandfathers name|grand pere|dede adi|نام پدربزرگ'),
  family: list(
    'الكنيه|الكنيه العائليه|النسبه|اللقب|العائله|اسم العائله|الشهره العائليه|family|family name|last name|surname|nom|nom de famille|nachname|familienname|soyad|soyadi|نام خانوادگي|paşnav',
  ),
  mother: list(
    'اسم الام|اسم الام وكنيتها|اسم الام ونسبتها|اسم ونسبه الام|اسم الوالده|الام|الوالده|والدته|والدتها|امه|امها|mother|mother name|mothers name|name of mother|nom de la mere|mere|mutter|anne adi|نام مادر|navê dayikê',
  ),
  kunya: list('كنيته|المكني|المكناه|kunya|kunyah'),
  alias: list(
    'اسم الشهره|الشهره|شهرته|الاسم الحركي|لقبه|alias|aka|a k a|nickname|known as|dit|spitzname|takma ad',
  ),
};

/** Labels that count with or without a colon, between words of a name. */
export const BARE_LABELS: Readonly<Partial<Record<LabelKind, readonly string[]>>> = {
  father: list('اسم الاب|اسم الوالد|والده'),
  mother: list(
    'اسم الام|اسم الوالده|والدته|والدتها|وامه|وامها|امه|امها|واسم امه|واسم امها|واسم والدته|واسم والدتها|mother name|mothers name',
  ),
  alias: list(
    'الملقب|الملقبه|المعروف|المعروفه|المعروف باسم|المعروفه باسم|الشهير|الشهيره|المكني|المكناه|aka|a k a|alias|known as|also known as|genannt',
  ),
  born: list('مولوده|nee|geb|geborene|born'),
  from: list('من|من مواليد|من سكان|من اهالي|من ابناء|من مدينه|من قريه|من بلده|من محافظه'),
};

/** Phrases said of a living or a dead person, folded; never part of the name. */
export const HONORIFICS: readonly string[] = list(
  `صلي الله عليه وسلم|صلي الله عليه واله وسلم|عليه السلام|عليها السلام|رضي الله عنه|رضي الله عنها|الله يرحمه|الله يرحمها
  |رحمها الله|رحمهم الله|رحمه الله عليه|رحمه الله عليها|رحمه الله تعالي|حفظه الله|حفظها الله|فك الله اسره|فك الله اسرها|فك الله قيده
  |فرج الله عنه|فرج الله عنها|الله يفرج عنه|تغمده الله برحمته|تغمده الله بواسع رحمته|طيب الله ثراه|قدس الله سره|قدس سره
  |اطال الله عمره|اطال الله بقاءه|جل جلاله|رضوان الله عليه|سبحانه وتعالي
  |peace be upon him|pbuh|may he rest in peace|may she rest in peace|rest in peace|god rest his soul|allah yerhamo|allah yerhamu|rahimahullah|the late`,
);
