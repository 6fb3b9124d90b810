/** Small words of names, folded. Lists are closed and reviewable line by line. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** The article written apart; the assimilated forms count only before their own letter. */
export const PLAIN_ARTICLES = words('al el ul il ال');
export const SUN_ARTICLES = words(
  'as ash ad adh an ar at ath az es esh ech ed edh en er et eth ez us ush ud un ur ut uz is id in ir it iz',
);

/** "Son of", "daughter of". */
export const NASAB = words(
  'ابن بن بنت ولد bin ibn ben bint bent ould wuld oglu oghlu oghli ogly kizi qizi qyzy kure keca',
);
/** Of these, the ones that follow the father's name ("Mehmet oğlu Ali", "Ayşe Hasan kızı"). */
export const NASAB_AFTER = words('oglu oghlu oghli ogly kizi qizi qyzy');
/** Abu, Umm and their cases: they make one name with the word that follows. */
export const KUNYA_ARABIC = words('ابو ابي ابا بو ام');
export const KUNYA_LATIN = words('abu abou abo aboo abi aba bou bu um umm oum om omm');

/** Servant-of: one name with the divine name that follows. */
export const SERVANT_ARABIC = words('عبد عبيد');
/** أمة الرحمن: the feminine of عبد, joined only before the article; alone it is "his mother". */
export const HANDMAID = 'امه';
export const SERVANT_LATIN =
  /^(?:abd(?:(?:[aeio]|ou?|u)(?:[lrsndtz]|sh)?)?l?|adb[eu]l|obeid|ubayd|abed)$/u;
/** Names in their own right that only look like the servant prefix. */
export const NOT_SERVANT = words('abdi abda abdu abdo abdou abde');

/**
 * The beautiful names and the few others that عبد is joined with, without
 * article. عبد before another word is a name of its own, short for one of these.
 */
export const DIVINE_ARABIC = words(`
  الله رحمن رحيم ملك مالك قدوس سلام مومن مهيمن عزيز جبار متكبر خالق باري بارئ مصور غفار قهار وهاب رزاق رازق فتاح عليم عالم قابض باسط
  خافض رافع معز مذل سميع بصير حكم عدل عادل لطيف خبير حليم عظيم غفور غافر شكور شاكر علي عال عالي اعلي كبير حفيظ حافظ مقيت حسيب جليل كريم اكرم
  رقيب مجيب واسع حكيم ودود مجيد ماجد باعث شهيد شاهد حق وكيل قوي متين ولي حميد محصي مبدي معيد محيي محي حي قيوم واجد واحد احد
  صمد قادر مقتدر قدير مقدم موخر اول اخر ظاهر باطن والي متعال متعالي بر تواب منتقم عفو رووف روف اله ذو مقسط جامع غني مغني مانع
  ضار نافع نور هادي بديع باقي باق وارث رشيد صبور منعم معطي ستار ساتر محسن جواد نصير ناصر مولي موجود كافي شافي دايم فضيل رب طاهر جلال
  مسيح نبي رسول حسين حسن زهره امير امام سيد مطلب شكر غفران سبحان معين مبين مجيد عاطي والي رضا صاحب
  غالب مقصود صادق جابر راضي كاظم مهدي عباس حمزه فادي ملاك
`);
/** The same in Latin letters; spellings meet by their consonants. */
export const DIVINE_LATIN = words(`
  rahman rahim malik quddus salam mumin aziz jabbar gabbar khaliq bari musawwir ghaffar kahhar wahhab razzak razek fattah alim basit rafi muizz sami
  basir hakam adil latif khabir halim azim ghafur shakur kabir hafiz mukit hasib jalil karim rakib mujib wasi hakim wadud majid magid
  baith shahid hakk wakil matin wali hamid mubdi muhyi hay kayyum wahid ahad samad qadir muktadir zahir batin mutaal tawwab
  rauf jami ghani mughni mani nafi nur hadi badi baki warith rashid sabur munim sattar muhsin jawad nasir nasser nabi rasul
  mawla latif hussein rida muttalib massih fadil jalal muti mawjud subhan
  ghalib maksud sadik jabir radi kazim mahdi abbas hamza fadi malak
`);
/** Joined to عبد without the article. */
export const DIVINE_BARE = words(
  'ربه ربو ربيه مناف يزيد شمس rabbo rabbuh rabboh rabbu rabo rabuh manaf',
);

/** "He of": one name with the word that follows ("ذو الفقار"). */
export const OWNER_ARABIC = words('ذو ذي ذا');
export const OWNER_LATIN = words('dhu dhul zul dhoul zoul dhou thul');

/** Persian "born of": one family name with the word before it. */
export const OFFSPRING = words(
  'زاده زادگان پور نژاد اوغلو اوغلي zadeh zade zada zadegan pour pur poor nejad nezhad',
);

/** Second halves of compounds. */
export const FAITH_ARABIC = words('الدين');
export const FAITH_LATIN = /^(?:(?:[aeu]l|[aeiu]d)?d(?:in|een|ine|yn|ean)e?)$/u;
export const GOD_ARABIC = words('الله');
export const GOD_LATIN = words('allah ullah ollah ellah alla');

/** Titles before a name, dropped only when another word remains. */
export const TITLES = words(`
  الحاج حاج الحاجه حاجه الشيخ شيخ الشيخه شيخه الدكتور دكتور الدكتوره دكتوره د المهندس مهندس المهندسه الاستاذ استاذ الاستاذه
  الانسه الملا ملا العميد العقيد اللواء اللوا الشهيد الشهيده المرحوم مرحوم المرحومه مرحومه الفريق المقدم الرائد الرايد النقيب الملازم القاضي
  السيده الاب الرقيب العريف المساعد المجند الركن الحجي حجي حجه الحجه الاستاذه القس المطران البطريرك الاخ الاخت المحامي المحاميه الطبيب الطبيبه الصيدلي السفير الوزير الناشط الناشطه الطفل الطفله اقاي خانم
  haj hajj hajji haji hadj hadji hac haci sheikh shaikh shaykh sheik cheikh scheich sheykh seyh dr doctor prof professor eng
  mr mrs ms sir gen col capt captain maj lt lieutenant mullah mulla molla mullo
  sgt sergeant cpl corporal brig brigadier adm admiral engr ing judge lawyer martyr hodja hoca
  monsieur madame mme mlle herr frau ustad ustadh maulana mawlana khawaja rev president minister
`);
/** Titles that are given names as well: dropped before a name of two or more words. */
export const DOUBTFUL_TITLES = words(`
  السيد سيد سيده sayyid sayed sayyed sayid seyed seyyed imam general major miss don doña
`);
/** Titles after a name, dropped when another word remains. */
export const TITLES_AFTER = words(
  'بك بيك باشا افندي اغا خانم هانم bey beg pasha basha pacha pasa effendi efendi agha aga hanim khanum khanom jr sr phd esq iii',
);

/** Arabic names whose first two letters look like the article but are not. */
export const NOT_ARTICLE = words(`
  الله الياس الهام الين الماس الاء الفت البرت البير الكسندر الكسندرا الفريد اليان اليانا اليزابيث اليسار الطاف الحان السا الفونس
  الان اليف الباني اليزا الكسي الكسيس البرتو اليكس اليكسي اليوت البا الفا الما الدا العازر اليعازر اليشع
  الفرد الفريدو الفارو الفيرا الينا اليسا الينور اليانور الهان الهامي الماسي الماسه الماني الوسي التون القوشي
`);
