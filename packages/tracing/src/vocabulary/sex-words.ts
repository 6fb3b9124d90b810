import { foldText } from './fold-text.ts';

export type Sex = 'male' | 'female';

const MALE = [
  'ذكر',
  'ذ',
  'ذكور',
  'رجل',
  'رجال',
  'شاب',
  'ولد',
  'صبي',
  'طفل',
  'فتى',
  'مذكر',
  'male',
  'm',
  'man',
  'boy',
  'masculin',
  'homme',
  'h',
  'garcon',
];
const FEMALE = [
  'أنثى',
  'أ',
  'انثي',
  'إناث',
  'امرأة',
  'مرأة',
  'سيدة',
  'شابة',
  'بنت',
  'فتاة',
  'طفلة',
  'صبية',
  'مؤنث',
  'نساء',
  'female',
  'f',
  'woman',
  'girl',
  'feminin',
  'femme',
  'fille',
];

const WORDS: ReadonlyMap<string, Sex> = new Map<string, Sex>([
  ...MALE.map((word): [string, Sex] => [foldText(word), 'male']),
  ...FEMALE.map((word): [string, Sex] => [foldText(word), 'female']),
]);

/** The sex that a word states, or null. */
export function sexOf(text: string): Sex | null {
  return WORDS.get(foldText(text)) ?? null;
}
