/** Words that tell a company, a place, a relative or a sentence from a name; folded, without article. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));
const phrases = (list: string): ReadonlySet<string> =>
  new Set(list.split('|').map((phrase) => phrase.trim()));

/** A body names itself by these first. */
const COMPANY_FIRST = words(`
  شركه موسسه جمعيه منظمه هييه مشفي مستشفي مصرف بنك جامعه مدرسه وزاره مديريه محكمه سجن بلديه نقابه حزب لجنه مكتب مركز معمل مصنع فرع
  فرقه كتيبه لوا مخفر حاجز مخيم صيدليه مطعم فندق مجموعه ministry
  mv vessel fund
`);
const COMPANY_ANYWHERE = words(`
  ltd llc llp inc corp corporation gmbh plc sarl limited foundation association company hospital university organization organisation
  للتجاره للصناعه للمقاولات للنقل المحدوده محدوده
`);
export const PLACE_FIRST = words(
  'مدينه قريه بلده محافظه منطقه ناحيه شارع city village street district',
);
export const PLACE_ALONE = words(`
  دمشق حلب حمص حماه لاذقيه طرطوس ادلب درعا سويدا قنيطره رقه حسكه بيروت بغداد صيدنايا سوريا لبنان
  damascus aleppo homs hama latakia tartus idlib daraa raqqa beirut baghdad syria lebanon
`);
export const RELATIVE_FIRST = words(`
  زوجه زوج والده والد ابن بنت اخ اخت اخو شقيق شقيقه جده حفيد حفيده ارمله طفل طفله عايله ابنه
  wife husband mother father son daughter brother sister widow
`);
/** Small words of sentences that names do not have; على is left out, for it folds like علي. */
export const SENTENCE_WORDS = words(`
  في من الي عن مع كان كانت هو هي الذي التي تم لم قد وقد وهو وهي حيث بعد قبل عند منذ خلال انه انها لا هذا هذه جدا كل او يوم سنه
  تاريخ اعتقل اعتقال خرج مفقود مفقوده قتل توفي
  the of was were is are and with for who that at from his her he she they on by not has had
  et est dans pour avec qui une elle und der ist mit von wurde
`);
export const UNKNOWN_NAMES = phrases(
  'مجهول|مجهوله|مجهول هويه|مجهوله هويه|مجهول اسم|مجهوله اسم|غير معروف|غير معروفه|غير معلوم|غير محدد|غير مذكور|غير واضح|غير متوفر|لا يوجد|لا توجد|لا يعرف|لا نعرف|لم يذكر|بلا اسم|بدون اسم|بدون|فلان|unknown|unknown name|unknown male|unknown female|unknown man|unknown woman|unidentified|not known|not available|no name|none|nil|null|nan|na|n a|n d|unspecified|john doe|jane doe|inconnu|inconnue|unbekannt|bilinmiyor|x|xx|xxx|xxxx|test',
);

/** Whether a word says that all of them name a body or a ship, not a person. */
export function saysOrganisation(words: readonly string[]): boolean {
  return COMPANY_FIRST.has(words[0] ?? '') || words.some((word) => COMPANY_ANYWHERE.has(word));
}

const IN_UNKNOWN_NAMES = new Set([...UNKNOWN_NAMES].flatMap((phrase) => phrase.split(' ')));
const TELLING: readonly ReadonlySet<string>[] = [
  COMPANY_FIRST,
  COMPANY_ANYWHERE,
  PLACE_FIRST,
  PLACE_ALONE,
  RELATIVE_FIRST,
  SENTENCE_WORDS,
  IN_UNKNOWN_NAMES,
];

/** Whether any of these lists holds a word: without one, a text says nothing but a name. */
export function isNotOnlyName(word: string): boolean {
  return TELLING.some((words) => words.has(word));
}
