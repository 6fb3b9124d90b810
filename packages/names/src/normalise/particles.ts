/** Small words of names, folded. Lists are closed and reviewable line by line. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** The article written apart; the assimilated forms count only before their own letter. */
export const PLAIN_ARTICLES = words('al el ul il ال');
export const SUN_ARTICLES = words(
  'as ash ad adh an ar at ath az es esh ech ed edh en er et eth ez us ush ud un ur ut uz is id in ir it iz',
);

/** "Son of", "daughter of". */
export const NASAB = words('ابن بن بنت ولد bin ibn ben bint bent ould wuld oglu ogly kizi');

/** Abu, Umm and their cases: they make one name with the word that follows. */
export const KUNYA_ARABIC = words('ابو ابي ابا بو ام');
export const KUNYA_LATIN = words('abu abou abo aboo abi aba bou bu um umm oum om omm');

/** Servant-of: one name with the divine name that follows. */
export const SERVANT_ARABIC = words('عبد عبيد');
export const SERVANT_LATIN = /^(?:abd(?:(?:[aeio]|ou?|u)(?:[lrsndtz]|sh)?)?l?|obeid|ubayd|abed)$/u;
/** Names in their own right that only look like the servant prefix. */
export const NOT_SERVANT = words('abdi abda abdu abdo abdou abde');

/** Second halves of compounds. */
export const FAITH_ARABIC = words('الدين');
export const FAITH_LATIN = /^(?:(?:[aeu]l|[aeiu]d)?d(?:in|een|ine|yn|ean)e?)$/u;
export const GOD_ARABIC = words('الله');
export const GOD_LATIN = words('allah ullah ollah ellah alla');

/** Titles before a name, dropped only when another word remains. */
export const TITLES = words(`
  الحاج حاج الحاجه حاجه الشيخ شيخ الشيخه شيخه الدكتور دكتور الدكتوره دكتوره د المهندس مهندس المهندسه الاستاذ استاذ الاستاذه
  الانسه الملا ملا العميد العقيد اللواء الشهيد المرحوم مرحوم الفريق المقدم الرائد النقيب الملازم القاضي
  haj hajj hajji haji hadj hadji hac haci sheikh shaikh shaykh sheik cheikh scheich sheykh seyh dr doctor prof professor eng
  mr mrs ms sir gen col capt captain maj lt lieutenant mullah mulla molla mullo
  monsieur madame mme mlle herr frau ustad ustadh maulana mawlana khawaja rev president minister
`);
/** Titles that are given names as well: dropped before a name of two or more words. */
export const DOUBTFUL_TITLES = words(`
  السيد سيد السيده سيده الاب sayyid sayed sayyed sayid seyed seyyed imam general major miss don doña
`);
/** Titles after a name, dropped when another word remains. */
export const TITLES_AFTER = words(
  'بك بيك باشا افندي اغا bey beg pasha basha pacha pasa effendi efendi agha aga jr sr',
);

/** Arabic names whose first two letters look like the article but are not. */
export const NOT_ARTICLE = words(`
  الله الياس الهام الين الماس الاء الفت البرت البير الكسندر الكسندرا الفريد اليان اليانا اليزابيث اليسار الطاف الحان السا الفونس
  الان اليف الباني اليزا الكسي الكسيس البرتو اليكس اليكسي اليوت البا الفا الما الدا العازر اليعازر اليشع
`);
