/**
 * Reading forms of scripts whose signs are syllables or carry their vowels as
 * marks: Indian scripts, Thai, Khmer, Ethiopic, Kana. Must run before marks are
 * dropped, because there the marks are the vowels. Rules, not a standard; good
 * enough to meet the usual Latin spelling of a name.
 */
export function romaniseSyllables(text: string): string {
  if (!SYLLABIC.test(text)) return text;
  return thaiOrder(text)
    .replace(KANA, kana)
    .replace(ETHIOPIC, ethiopic)
    .replace(MARKED, (run) => marked([...run]));
}

const SYLLABIC = /[\u0900-\u0d7f\u0e00-\u0e7f\u1200-\u135a\u1780-\u17d3\u3041-\u30fe]/u;
const KANA = /[\u3041-\u3096\u30a1-\u30f6\u30fc-\u30fe]+/gu;
const ETHIOPIC = /[\u1200-\u135a]/gu;
const MARKED = /[\u0900-\u0d7f\u0e01-\u0e4e\u1780-\u17d3]+/gu;

/** Thai writes some vowels before the consonant they follow in speech. */
function thaiOrder(text: string): string {
  return text.replace(/([\u0e40-\u0e44])([\u0e01-\u0e2e])/gu, '$2$1');
}

interface Signs {
  /** Consonants with the vowel they carry unless another follows. */
  readonly consonants: ReadonlyMap<string, readonly [sound: string, carried: string]>;
  readonly vowels: ReadonlyMap<string, string>;
  /** Silences the carried vowel. */
  readonly silent: ReadonlySet<string>;
}

/** Positions in the blocks that follow the order of Devanagari. */
const INDIAN_BLOCKS = [0x900, 0x980, 0xa00, 0xa80, 0xb00, 0xb80, 0xc00, 0xc80, 0xd00];
const INDIAN_VOWELS =
  '05a 06a 07i 08i 09u 0au 0bri 0de 0ee 0fe 10ai 11o 12o 13o 14au 3ea 3fi 40i 41u 42u 43ri 45e 46e 47e 48ai 49o 4ao 4bo 4cau 01n 02n 03h';
const INDIAN_CONSONANTS =
  '15k 16kh 17g 18gh 19ng 1ach 1bchh 1cj 1djh 1en 1ft 20th 21d 22dh 23n 24t 25th 26d 27dh 28n 29n 2ap 2bf 2cb 2dbh 2em 2fy 30r 31r 32l 33l 34l 35v 36sh 37sh 38s 39h';
const INDIAN_SILENT = 0x4d;

const THAI_CONSONANTS =
  'k kh kh kh kh kh ng ch ch ch s ch y d t th th th n d t th th th n b p ph f ph f ph m y r rue l lue w s s s h l _ h';
const THAI_VOWELS = '30a 31a 32a 33am 34i 35i 36ue 37ue 38u 39u 40e 41ae 42o 43ai 44ai';

/** Khmer consonants of the second row carry o, the others a. */
const KHMER_CONSONANTS =
  'ka kha ko kho ngo cha chha cho chho nho da tha do tho na ta tha to tho no ba pha po pho mo yo ro lo vo sha so sa ha la a';
const KHMER_VOWELS =
  '17a5i 17a6i 17a7u 17a8u 17a9u 17afae 17b0ai 17b6a 17b7e 17b8i 17b9oe 17baue 17bbu 17bcou 17bdua 17beae 17bfue 17c0ie 17c1e 17c2e 17c3ai 17c4ao 17c5au 17c6m 17c7h';
const KHMER_SILENT = '\u17d2';

const SIGNS: Signs = {
  consonants: new Map([
    ...INDIAN_BLOCKS.flatMap((block) =>
      entries(INDIAN_CONSONANTS, 2).map(
        ([at, sound]) => [String.fromCharCode(block + at), [sound, 'a']] as const,
      ),
    ),
    ...THAI_CONSONANTS.split(' ').map(
      (sound, at) => [String.fromCharCode(0xe01 + at), [sound.replace('_', ''), '']] as const,
    ),
    ...KHMER_CONSONANTS.split(' ').map(
      (sound, at) =>
        [String.fromCharCode(0x1780 + at), [sound.slice(0, -1), sound.slice(-1)]] as const,
    ),
  ]),
  vowels: new Map([
    ...INDIAN_BLOCKS.flatMap((block) =>
      entries(INDIAN_VOWELS, 2).map(
        ([at, sound]) => [String.fromCharCode(block + at), sound] as const,
      ),
    ),
    ...entries(THAI_VOWELS, 2).map(
      ([at, sound]) => [String.fromCharCode(0xe00 + at), sound] as const,
    ),
    ...entries(KHMER_VOWELS, 4).map(([at, sound]) => [String.fromCharCode(at), sound] as const),
  ]),
  silent: new Set([
    KHMER_SILENT,
    ...INDIAN_BLOCKS.map((block) => String.fromCharCode(block + INDIAN_SILENT)),
  ]),
};

/** "05a 06a" as pairs of a hexadecimal position and a sound. */
function entries(list: string, digits: number): (readonly [at: number, sound: string])[] {
  return list
    .split(' ')
    .map((entry) => [Number.parseInt(entry.slice(0, digits), 16), entry.slice(digits)] as const);
}

function marked(signs: readonly string[]): string {
  let out = '';
  for (let at = 0; at < signs.length; at++) {
    const sign = signs[at]!;
    const consonant = SIGNS.consonants.get(sign);
    if (consonant === undefined) {
      out += SIGNS.vowels.get(sign) ?? '';
      continue;
    }
    const next = signs.slice(at + 1).find((one) => isSounded(one));
    const endsWord = next === undefined;
    const takesCarried =
      !endsWord && SIGNS.consonants.has(next) && !SIGNS.silent.has(signs[at + 1]!);
    out += consonant[0] + (takesCarried ? consonant[1] : '');
  }
  return out;
}

function isSounded(sign: string): boolean {
  return SIGNS.consonants.has(sign) || SIGNS.vowels.has(sign) || SIGNS.silent.has(sign);
}

const ETHIOPIC_ROWS =
  'h l h m s r s sh k kw k kw b v t ch h hw n ny _ k kw kh kw w _ z zh y d d j g gw g t ch p ts ts f p';
const ETHIOPIC_VOWELS = ['e', 'u', 'i', 'a', 'e', '', 'o', 'wa'];
const ethiopicRows = ETHIOPIC_ROWS.split(' ').map((sound) => sound.replace('_', ''));

function ethiopic(sign: string): string {
  const at = sign.charCodeAt(0) - 0x1200;
  const sound = ethiopicRows[at >> 3] ?? '';
  // Alone, alef and ʿayn sound a.
  return sound === '' && (at & 7) === 0 ? 'a' : sound + ETHIOPIC_VOWELS[at & 7]!;
}

const KANA_SOUNDS =
  'a a i i u u e e o o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze so zo ta da chi ji _ tsu zu te de to do na ni nu ne no ha ba pa hi bi pi fu bu pu he be pe ho bo po ma mi mu me mo ya ya yu yu yo yo ra ri ru re ro wa wa i e o n vu ka ke'.split(
    ' ',
  );
const HIRAGANA_FIRST = 0x3041;
const KATAKANA_FIRST = 0x30a1;
const SMALL = new Set('ァィゥェォャュョヮ');

function kana(run: string): string {
  let out = '';
  let doubled = false;
  for (const sign of run) {
    const code = sign.charCodeAt(0);
    const at = code - (code >= KATAKANA_FIRST ? KATAKANA_FIRST : HIRAGANA_FIRST);
    const sound = KANA_SOUNDS[at];
    if (sound === '_') doubled = true;
    if (sound === undefined || sound === '_') continue;
    const katakana = String.fromCharCode(KATAKANA_FIRST + at);
    const joins = SMALL.has(katakana) && out !== '';
    out = joins ? joined(out, sound) : out + (doubled ? sound[0] : '') + sound;
    doubled = false;
  }
  return out;
}

/** キャ is kya, シャ sha, ジェ je: the small sign takes the vowel's place. */
function joined(before: string, small: string): string {
  const stem = before.slice(0, -1);
  return /(?:sh|ch|j)$/u.test(stem) ? stem + small.replace('y', '') : stem + small;
}
