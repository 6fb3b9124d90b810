/**
 * Press romanisation of alphabets beside Arabic and Latin, letter by letter,
 * so that a name that passed through a Russian, Greek, Armenian, Georgian or
 * Hebrew document can still be compared. Reading forms, not a standard.
 */
const TABLES: readonly (readonly [string, string])[] = [
  [
    'абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўђјљњћџ',
    'a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya i i e g u dj j lj nj c dz',
  ],
  ['αβγδεζηθικλμνξοπρσςτυφχψω', 'a v g d e z i th i k l m n x o p r s s t y f ch ps o'],
  [
    'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև',
    'a b g d e z e e t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts w p k o f ev',
  ],
  [
    'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ',
    'a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h',
  ],
  ['אבגדהוזחטיכךלמםנןסעפףצץקרשת', 'a b g d h v z h t y k k l m m n n s a p f ts ts k r sh t'],
];

const LETTERS: ReadonlyMap<string, string> = new Map(
  TABLES.flatMap(([letters, sounds]) => {
    const spoken = sounds.split(' ');
    return [...letters].map((letter, at) => [letter, (spoken[at] ?? '').replace('_', '')] as const);
  }),
);

const ROMANISED = /[\u0370-\u03ff\u0400-\u04ff\u0530-\u058f\u0590-\u05ff\u10d0-\u10ff]/gu;

/** Romanises the letters it knows (lower case, without marks); the rest pass unchanged. */
export function romanise(text: string): string {
  return text.replace(ROMANISED, (letter) => LETTERS.get(letter) ?? letter);
}
