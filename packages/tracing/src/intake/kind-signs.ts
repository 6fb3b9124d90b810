import type { RecordKind } from '@sila/domain';

/** Words that speak for a kind of record, with how much; folded text is searched. */
export type KindSign = readonly [kind: RecordKind, weight: number, words: RegExp];

/** In a header, each time it comes. */
export const HEADER_SIGNS: readonly KindSign[] = [
  [
    'released',
    4,
    /افراج|المفرج|مفرج عن|اطلاق سراح|اخلا السبيل|اخلا سبيل|المخلي|الخروج من السجن|release|freed|liberation/,
  ],
  ['released', 3, /تاريخ الخروج|مكان الخروج|يوم الخروج|exit date|date of exit/],
  ['released', 0.75, /السجن|المعتقل|الفرع|الاحتجاز|prison|detention/],
  [
    'sought',
    4,
    /طالب البحث|مقدم الطلب|صاحب الطلب|صله القرابه|القرابه|القربي|inquirer|enquirer|applicant|requester|relationship|relation to|kinship|parente/,
  ],
  [
    'sought',
    3,
    /مفقود|اختفا|فقدان|تاريخ الفقد|مختفي|المطلوب|اخر مشاهده|missing|disappear|last seen|last known|disparition/,
  ],
  ['sought', 1, /هاتف|للتواصل|الاعتقال|التوقيف|phone|contact|arrest/],
  [
    'held',
    3,
    /سجين|سجنا|موقوف|محكوم|التهمه|المحكمه|سبب الاعتقال|سبب التوقيف|مهجع|زنزانه|prisoner|inmate|\bcharges?\b|\bsentence\b|\bcell\b|detainee/,
  ],
  ['held', 1.5, /الاعتقال|التوقيف|arrest/],
  ['held', 1, /السجن|المعتقل|الفرع|الاحتجاز|detention|prison|security branch/],
  ['unidentifiedLiving', 3, /جناح|سرير|\bward\b|\bbed\b/],
  [
    'unidentifiedLiving',
    2,
    /مشفي|مستشفي|مريض|hospital|patient|تاريخ القبول|تاريخ الدخول|تاريخ الاسعاف|admission|admitted|التشخيص|diagnosis/,
  ],
  [
    'remains',
    5,
    /جثه|جثث|جثمان|جثامين|رفات|هيكل عظمي|\bbody\b|\bbodies\b|remains|morgue|skeleton|placard/,
  ],
  ['remains', 2.5, /العثور|الانتشال|المشرحه|found|recover|exhum/],
  ['remains', 2, /مقبره|القبر|الدفن|grave|burial|cemetery/],
  ['death', 4, /وفاه|متوفي|المتوفي|استشهاد|شهيد|الشهيد|death|deceased|deces\b|\bdied\b|martyr/],
  ['sighting', 4, /المشاهده|شوهد|الشاهد|شاهد|sighting|\bseen\b|witness|temoin/],
  ['sighting', 2, /الراوي|المبلغ|informant|reported by/],
];

/** In the name of the file, once. */
export const FILE_NAME_SIGNS: readonly KindSign[] = [
  ['released', 3, /افراج|مفرج|مخلي|ناجين|ناجون|releas|freed|survivor/],
  ['sought', 3, /مفقود|مختفي|طلبات|بحث|missing|tracing|request|disappear|search/],
  ['held', 3, /معتقل|سجنا|سجين|موقوف|محتجز|detain|prisoner|inmate|arrest/],
  ['unidentifiedLiving', 3, /مشفي|مشافي|مستشفي|مرضي|hospital|patient|clinic|\bward\b/],
  ['remains', 4, /جثه|جثث|جثامين|رفات|مشرحه|مقبره|مقابر|remains|bodies|morgue|grave|exhum/],
  ['death', 4, /وفيات|وفاه|متوفي|شهدا|death|deceased|martyr|killed/],
  ['sighting', 3, /مشاهدات|شهادات|sighting|witness|testimon/],
];

/** In the cells, by the share of rows that say so. */
export const VALUE_SIGNS: readonly KindSign[] = [
  ['released', 3, /مفرج عن|افرج عن|اطلق سراح|اخلي سبيل|خرج من|released|freed/],
  ['sought', 2.5, /مفقود|مختف|لم يعد|اخر مره|missing|disappeared|last seen/],
  ['held', 2, /موقوف|محكوم|قيد الاعتقال|ما زال|مازال|still held|in custody|detained/],
  ['held', 0.5, /سجن|الفرع|فرع|prison|branch/],
  ['released', 0.5, /سجن|الفرع|فرع|prison|branch/],
  ['unidentifiedLiving', 2, /مشفي|مستشفي|hospital/],
  ['remains', 3, /جثه|جثمان|رفات|مقبره|مشرحه|تفسخ|skeleton|remains|body|morgue|grave/],
  ['death', 2.5, /توفي|استشهد|قتل|اعدم|died|killed|executed|cardiac arrest/],
  ['sighting', 2.5, /شوهد|شاهدته|شاهده|رايته|راه|was seen|saw him|saw her/],
];
