/** Given names of two words that no rule of compounds covers, folded, without article. */
const PAIRS: ReadonlySet<string> = new Set([
  'زين عابدين',
  'سيف اسلام',
  'نور اسلام',
  'نور هدي',
  'ضيا حق',
  'عز عرب',
  'ست بنات',
  'قمر زمان',
  'شمس نهار',
  'بدر زمان',
  'جاد حق',
  'جاد مولي',
  ...pairs('zine zein zain zayn zin zeyn', 'abidine abidin abideen abdine abedin abidyn'),
  ...pairs('saif seif sayf', 'islam'),
  ...pairs('nour nur noor', 'houda huda hoda islam'),
  ...pairs('diya zia ziya', 'haq hak haqq'),
]);

function pairs(firsts: string, seconds: string): string[] {
  return firsts.split(' ').flatMap((one) => seconds.split(' ').map((other) => `${one} ${other}`));
}

/** Tokens with given names of two words as one part, the words parted by a space: زين العابدين. */
export function givenUnits(tokens: readonly string[]): string[] {
  const units: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const pair = `${tokens[at]} ${tokens[at + 1]}`;
    if (!PAIRS.has(pair)) units.push(tokens[at]!);
    else {
      units.push(pair);
      at++;
    }
  }
  return units;
}
