import { describe, expect, it } from 'vitest';
import { normaliseName } from '../normalise/normalise-name.ts';
import { LikeWords } from '../search/like-words.ts';
import { compareTokens } from './compare-tokens.ts';

/** Spellings of one name in Arabic, Kurdish, Turkish, Persian, French, German and English documents. */
const NAMES = `
Mihemed Mehmet محمد Muhammed Mohammad
Xelîl Halil خليل Khalil Chalil
Cemîl Cemil جميل Jamil Djamil Dschamil
Şêx Şeyh شيخ Sheikh Cheikh
Çelebî چلبي جلبي Chalabi
Rojda روژدا روجدا
Evîn افين Evin
Dilşad دلشاد دڵشاد Dilshad Dilschad
Xalid Halit خالد Khaled Chalid
Ehmed Ahmet أحمد Ahmad
Husên Hüseyin حسين Hussein Hocine
Silêman Süleyman سليمان Suleiman
Mistefa Mustafa مصطفى Moustapha
Elî Ali علي
Xecîce Hatice خديجة Khadija Khadidja
Zeyneb Zeynep زينب Zainab
Şîrîn Şirin شيرين Shirin Chirine
Recep رجب Rajab
Eyüp أيوب Ayoub
Davut داود Dawoud
Cuma جمعة Juma
Newroz نوروز Nawroz Nowruz
Berîvan بيريفان بریڤان Berivan
Gulistan گلستان كلستان Golestan
Perwîn پروین بروين Parvin
Cevat Javad جواد Jawad
Riza Reza رضا Rida
Hagop هاكوب Hakob
Serkis Sarkis سركيس Sargis
`
  .trim()
  .split('\n')
  .map((line) => line.split(' ').map((name) => normaliseName(name).tokens.join('')));

/** Words of no lexicon in conventions that no pair file holds: the letters alone must read them. */
const BY_LETTERS: readonly (readonly [arabic: string, latin: string])[] = [
  ['شمدين', 'schemdin'],
  ['خضير', 'xodair'],
  ['جنيد', 'dschunaid'],
  ['بشار', 'mpasar'],
  ['محمد', 'mxhmd'],
  ['شاكر', 'tschaker'],
  ['خلدون', 'jaldun'],
  ['رجوب', 'recup'],
  ['شريف', 'szarif'],
];

/** Names that sound alike and are two. */
const FALSE_FRIENDS: readonly (readonly [string, string])[] = [
  ['محمود', 'Mihemed'],
  ['أحمد', 'Mehmet'],
  ['حسن', 'Hüseyin'],
  ['خليل', 'Celal'],
  ['جمال', 'Kemal'],
  ['آزاد', 'Esad'],
  ['سليم', 'Salman'],
  ['أكرم', 'Karam'],
  ['زينب', 'Zeina'],
  ['هاني', 'Hanna'],
  ['Cemal', 'Kemal'],
  ['Cihan', 'Ceylan'],
  ['Halil', 'Halit'],
  ['Dilşad', 'Dildar'],
  ['دلشاد', 'Farhad'],
  ['كاظم', 'Qasim'],
];

const folded = (name: string) => normaliseName(name).tokens.join('');
const pairsOf = (names: readonly string[]) =>
  names.flatMap((one, at) => names.slice(at + 1).map((other) => [one, other] as const));

describe('spellings of one name', () => {
  it.each(NAMES.map((names) => [names.join(' '), names] as const))('%s', (_, names) => {
    for (const [one, other] of pairsOf(names))
      expect(compareTokens(one, other), `${one} ${other}`).toBeGreaterThan(0.5);
  });

  it('are found from each other among all', () => {
    const words = [...new Set(NAMES.flat())];
    const like = new LikeWords();
    for (const [at, word] of words.entries()) like.add(at, word);
    for (const names of NAMES) {
      for (const [one, other] of pairsOf(names))
        expect(
          like.near(one, 20).map((at) => words[at]),
          one,
        ).toContain(other);
    }
  });

  it.each(BY_LETTERS)('%s may be written %s', (arabic, latin) => {
    expect(compareTokens(arabic, latin)).toBeGreaterThan(0.2);
  });

  it.each([
    ['بشار', 'mpasar'],
    ['جابر', 'gkamper'],
    ['داود', 'ntaount'],
    ['جمال', 'tzamal'],
  ])('%s is %s in Greek papers', (arabic, latin) => {
    expect(compareTokens(arabic, latin)).toBeGreaterThan(0.7);
  });

  it.each([
    ['بندر', 'در'],
    ['bender', 'der'],
    ['بنيامين', 'يامن'],
  ])('%s is no son of %s', (word, rest) => {
    expect(compareTokens(word, rest)).toBeLessThan(0.35);
  });

  it.each(FALSE_FRIENDS)('%s is not %s', (left, right) => {
    expect(compareTokens(folded(left), folded(right))).toBeLessThan(0.35);
  });
});
