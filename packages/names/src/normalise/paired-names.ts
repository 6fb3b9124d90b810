/**
 * Given names of two words that no rule of compounds covers (زين العابدين,
 * نور الهدى): first words with their Latin spellings, second words with theirs,
 * and which go together. Closed, because خالد العرب is Khaled of the family
 * al-Arab. Folded, without article. Written for this project.
 */
const FIRSTS: readonly (readonly [arabic: string, latin: string])[] = [
  ['زين', 'z(?:ai|ay|ei|ey|i|e)ne?'],
  ['نور', 'n(?:ou|oo|u|o)re?'],
  ['سيف', 's(?:ai|ay|ei|ey)[fv]e?'],
  ['قمر', '[gkq]am[aei]?r'],
  ['شمس', '(?:sc?h|ch)[ae]ms'],
  ['بدر', 'b[ae]d[aei]?r'],
  ['بديع', 'b[ae]di(?:a|aa|e|h)?'],
  ['نجم', 'n[ae](?:j|g|c|dj)[aei]?m'],
  ['تاج', 't[ae](?:j|g|c|dj)'],
  ['عز', '[aei]zz?'],
  ['ضيا', '(?:dh?|z)iy?aa?'],
  ['جاد', '(?:j|g|dj|c)aa?d'],
  ['فضل', 'f[ae](?:dh?|z)[ae]?l'],
  ['فخر', 'f[ae](?:k?h|ch)[aei]?r'],
  ['ست', 's[ei]tt?'],
  ['سر', 's[ei]rr?'],
];

interface SecondName {
  readonly arabic: string;
  /** The one spelling that all Latin ones are brought to, and what they look like. */
  readonly latin: string;
  readonly spelled: string;
  readonly firsts: readonly string[];
}

const SECONDS: readonly SecondName[] = [
  second('عابدين', 'abidin', 'ab[ei]?d(?:i|ee|y|ea)ne?', 'زين'),
  second('هدي', 'huda', 'h(?:ou|oo|u|o)da', 'نور شمس بدر قمر نجم'),
  second('اسلام', 'islam', '[ei]slam', 'سيف نور شمس فخر ضيا عز نجم بدر'),
  second('زمان', 'zaman', 'z[ae]m[ae]n', 'قمر بدر بديع نور شمس'),
  second('عرب', 'arab', 'ara[bp]', 'عز سيف بدر ست فخر شمس'),
  second('حق', 'haq', 'ha(?:qq?|que|kk?|ck?)', 'ضيا جاد نور شمس عز سيف فضل'),
  second('مولي', 'mawla', 'm(?:aw|au|ou|o|ew)l[ae]', 'جاد فضل'),
  second('كريم', 'karim', 'k[ae]r(?:i|ee)me?', 'جاد'),
  second('رب', 'rab', 'rabb?', 'جاد فضل'),
  second('نصر', 'nasr', 'nas[ei]?r', 'سيف'),
  second('دوله', 'dawla', 'd(?:aw|ow|au|ou|o|ew)l[ae][ht]?', 'سيف عز'),
  second('نهار', 'nahar', 'n[ae]har', 'شمس'),
  second('ضحي', 'duha', 'd(?:ou|oo|u|o)ha', 'شمس نور بدر'),
  second('صباح', 'sabah', 'saba(?:h|a)?', 'نور'),
  second('عين', 'ain', '(?:ai|ay|ei|ey)ne?', 'نور'),
  second('ملوك', 'muluk', 'm(?:ou|oo|u|o)l(?:ou|oo|u)k', 'تاج بدر'),
  second('سر', 'sir', 's[ei]rr?', 'تاج'),
  second('ختم', 'khatm', 'k?hat[ei]?m', 'سر'),
  second('بنات', 'banat', 'b[ae]n[ae]t', 'ست'),
  second('حسن', 'husn', 'h(?:ou|oo|u|o)s[eiou]?n', 'ست'),
  second('كل', 'kul', 'k(?:ou|oo|u|o)ll?', 'ست'),
];

function second(arabic: string, latin: string, spelled: string, firsts: string): SecondName {
  return { arabic, latin, spelled, firsts: firsts.split(' ') };
}

const ARABIC_PAIRS = new Set(
  SECONDS.flatMap(({ arabic, firsts }) => firsts.map((first) => `${first} ${arabic}`)),
);

/** A joined pair: first word, an article or the vowel that stands for it, second word. */
const LATIN_PAIRS = SECONDS.map(({ latin, spelled, firsts }) => {
  const first = FIRSTS.filter(([arabic]) => firsts.includes(arabic))
    .map(([, pattern]) => pattern)
    .join('|');
  const link = `[aeiou]{1,2}(?:l|(?<sun>[dnrstz]|sh)(?=\\k<sun>))`;
  return { latin, pattern: new RegExp(`^(?<first>${first})${link}${spelled}$`, 'u') };
});
const SHORTEST_LATIN = 7;
/** What nearly no word passes, so that the patterns seldom run. */
const MAY_BE_PAIR = new RegExp(
  `^(?:${FIRSTS.map(([, pattern]) => pattern).join('|')})[aeiou]`,
  'u',
);

const FIRSTS_ARABIC = new Set(FIRSTS.map(([arabic]) => arabic));
const BEGINS_LATIN = new RegExp(`^(?:${FIRSTS.map(([, pattern]) => pattern).join('|')})`, 'u');

/** Whether a word may be the first of a pair, so that its reading waits for the next word; true for some that are not. */
export function mayBeginPair(word: string): boolean {
  return FIRSTS_ARABIC.has(word) || BEGINS_LATIN.test(word);
}

/** Two Arabic words as one name where they are a known pair with an article between: زين العابدين. */
export function arabicPair(first: string, articled: string): string | null {
  const bare = articled.startsWith('ال') ? articled.slice(2) : articled;
  return ARABIC_PAIRS.has(`${first} ${bare}`) ? `${first}ال${bare}` : null;
}

/** A Latin pair written as one word, brought to one spelling of what follows the first: zeynelabidin, zaynulabideen end in alabidin. */
export function latinPair(word: string): string | null {
  if (word.length < SHORTEST_LATIN || !MAY_BE_PAIR.test(word)) return null;
  for (const { latin, pattern } of LATIN_PAIRS) {
    const first = pattern.exec(word)?.groups?.first;
    if (first !== undefined) return `${first}al${latin}`;
  }
  return null;
}
