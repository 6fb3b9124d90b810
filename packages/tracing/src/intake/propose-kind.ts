import type { RecordKind } from '@sila/domain';
import { foldHeader } from './match-header.ts';

/** Words in headers that speak for a kind of record, with how much; folded text is searched. */
const SIGNS: readonly (readonly [RecordKind, number, RegExp])[] = [
  [
    'released',
    4,
    /افراج|المفرج|اطلاق سراح|اخلا سبيل|المخلي|الخروج من السجن|release|freed|liberation/,
  ],
  [
    'sought',
    4,
    /طالب البحث|مقدم الطلب|صله القرابه|القرابه|القربي|inquirer|enquirer|applicant|relationship|parente/,
  ],
  ['sought', 3, /مفقود|اختفا|فقدان|مختفي|اخر مشاهده|missing|disappear|last seen|disparition/],
  ['sought', 1, /تاريخ الاعتقال|مكان الاعتقال|arrest/],
  ['held', 3, /سجين|موقوف|محكوم|التهمه|مهجع|زنزانه|prisoner|inmate|charge|sentence|cell number/],
  ['held', 1, /الاعتقال|السجن|المعتقل|الفرع|arrest|detention|prison/],
  ['unidentifiedLiving', 3, /جناح|سرير|ward|bed/],
  [
    'unidentifiedLiving',
    2,
    /مشفي|مستشفي|مريض|hospital|patient|تاريخ القبول|تاريخ الدخول|admission|admitted/,
  ],
  ['remains', 5, /جثه|جثمان|رفات|المقبره|body|remains|morgue|grave|placard/],
  ['death', 4, /وفاه|متوفي|استشهاد|شهيد|death|deceased|deces|died/],
  ['sighting', 4, /المشاهده|شوهد|الشاهد|sighting|seen by|witness/],
];

/** Many nameless rows beside wards and beds: people who can't say who they are. */
const NAMELESS = { share: 0.15, weight: 3 };

/**
 * The kind of record the headers speak for; `sought` when nothing speaks, as
 * most lists that reach a tracing service are of people being looked for.
 * @param unknownNames share of rows whose name says "unknown" or is empty
 */
export function proposeKind(header: readonly (string | null)[], unknownNames: number): RecordKind {
  const scores = new Map<RecordKind, number>([['sought', 0.5]]);
  const add = (kind: RecordKind, weight: number): void => {
    scores.set(kind, (scores.get(kind) ?? 0) + weight);
  };
  for (const name of header) {
    if (name === null) continue;
    const folded = foldHeader(name);
    // "Last seen" and "الشاهد" share a word with sightings, but a family says the first.
    const isLastSeen = /اخر مشاهده|last seen/.test(folded);
    for (const [kind, weight, pattern] of SIGNS) {
      if (pattern.test(folded) && !(isLastSeen && kind === 'sighting')) add(kind, weight);
    }
  }
  if (unknownNames >= NAMELESS.share) {
    if ((scores.get('unidentifiedLiving') ?? 0) > 0) add('unidentifiedLiving', NAMELESS.weight);
  }
  return [...scores].sort((a, b) => b[1] - a[1])[0]![0];
}
