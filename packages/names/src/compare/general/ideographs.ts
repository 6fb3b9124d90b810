import { HAN_READINGS } from '../../generated/han-readings.ts';

/** Readings of Han signs by sign; syllables without tones. */
const han = new Map<string, string>();
for (const line of HAN_READINGS.split('\n')) {
  const [syllable = '', signs = ''] = line.split(' ');
  for (const sign of signs) han.set(sign, syllable);
}

const LEADS = 'g kk n d tt r m b pp s ss _ j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const TAILS = '_ k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');
const HANGUL_FIRST = 0xac00;
const HANGUL_LAST = 0xd7a3;

/** Family names as their bearers write them. */
const HANGUL_FAMILIES: Readonly<Record<string, string>> = {
  김: 'kim',
  이: 'lee',
  리: 'ri',
  박: 'park',
  최: 'choi',
  정: 'jung',
  조: 'cho',
  강: 'kang',
  장: 'jang',
  임: 'lim',
  신: 'shin',
  오: 'oh',
  우: 'woo',
  노: 'roh',
  문: 'moon',
  윤: 'yoon',
  유: 'yoo',
};
const DOUBLE_FAMILIES = new Set(
  '欧阳 歐陽 司马 司馬 诸葛 諸葛 上官 司徒 夏侯 남궁 황보 제갈 사공 선우'.split(' '),
);

/** Whether a word is written in Han or Hangul, where one sign is a syllable and the family stands first. */
export function isIdeographic(word: string): boolean {
  return isHangul(word) || han.has(word[0] ?? '');
}

function isHangul(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit >= HANGUL_FIRST && unit <= HANGUL_LAST;
}

/**
 * A name of Han or Hangul signs as Latin words: family, then given. Pinyin
 * without tones; revised romanisation of Korean with the customary family
 * names. A word of more than four signs is read as one foreign word.
 */
export function readAloud(word: string): string[] {
  const signs = [...word];
  if (signs.length < 2 || signs.length > 4) return [spoken(word)];
  const cut = signs.length > 2 && DOUBLE_FAMILIES.has(signs[0]! + signs[1]!) ? 2 : 1;
  const family = HANGUL_FAMILIES[signs[0]!] ?? spoken(signs.slice(0, cut).join(''));
  return [family, spoken(signs.slice(cut).join(''))];
}

/** Signs by their sound as one Latin word; a sign without a known reading stays. */
export function spoken(word: string): string {
  return [...word]
    .map((sign) => (isHangul(sign) ? hangul(sign) : (han.get(sign) ?? sign)))
    .join('');
}

function hangul(sign: string): string {
  const at = sign.charCodeAt(0) - HANGUL_FIRST;
  const lead = LEADS[Math.floor(at / 588)]!;
  const vowel = VOWELS[Math.floor((at % 588) / 28)]!;
  return (lead + vowel + TAILS[at % 28]!).replaceAll('_', '');
}
