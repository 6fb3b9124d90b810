/** Arabic letters' usual spellings in Latin documents of any convention; where EM starts. `,` is nothing. */
export const SEEDS: Readonly<Record<string, string>> = {
  ا: 'a e i o u aa ou ,',
  ب: 'b p bb mp',
  ت: 't tt th d',
  ث: 'th t s xth',
  ج: 'j g dj dsch c dz dzs dzh tz gu gi y',
  ح: 'h xh ch j',
  خ: 'kh h ch k j x xkh',
  د: 'd dd t nt',
  ذ: 'dh z d th s xdh',
  ر: 'r rr',
  ز: 'z s',
  س: 's ss c',
  ش: 'sh ch s sch sz x c xsh',
  ص: 's ss xss',
  ض: 'd dh z dd xdz nt',
  ط: 't tt th xtt',
  ظ: 'z dh th d zh s xzz',
  ع: ', a aa e i o u',
  غ: 'gh g r gk gu x',
  ف: 'f ff ph',
  ق: 'q k g c gh qu gu ck',
  ك: 'k c ck qu ch',
  ل: 'l ll',
  م: 'm mm',
  ن: 'n nn',
  ه: 'h a ah eh e , et at xah xta',
  و: 'w u o ou oo v oe au eu',
  ي: 'y i ee e ie ai j ij ea ei ey a xay',
  گ: 'g k xg',
  پ: 'p b',
  چ: 'ch c cz tsch tch j xch',
  ژ: 'zh j sch z xzh',
  ڤ: 'v w f',
};

const ALL_VOWELS_OR_ALL_CONSONANTS = /^(?:[aeiouywh]{1,3}|[bcdfghjklmnpqrstvwxz]{1,3}|tsch|dsch)$/u;
const PLAUSIBLE_CLUSTER =
  /^(?:ck|dj|tz|ts|sz|cz|dz|gn|ng|mp|nt|mb|cc|sc|nd|dt|td|ks|cs|tc|zs|rg|nk|gk|gu)$/u;
const GAP_CONSONANTS = new Set(['h', 'w', 'n', 'l', 'ah', 'eh', 'oh', 'uh', 'al', 'el']);

export const seeded = new Set(
  Object.values(SEEDS)
    .flatMap((list) => list.split(' '))
    .filter((text) => text !== ','),
);

export function seedsOf(letter: string): string[] {
  return (SEEDS[letter] ?? '').split(' ').map((text) => (text === ',' ? '' : text));
}

/** Groups of letters that may be written for one source letter: of one kind, and frequent enough in the words. */
export function graphemesIn(words: Iterable<string>, leastCount: number): string[] {
  const counts = new Map<string, number>();
  for (const word of words) {
    for (let at = 0; at < word.length; at++) {
      for (let length = 1; length <= 4; length++) {
        const text = word.slice(at, at + length);
        if (text.length === length && ALL_VOWELS_OR_ALL_CONSONANTS.test(text))
          counts.set(text, (counts.get(text) ?? 0) + 1);
      }
    }
  }
  const frequent = [...counts].filter(([text, count]) => text.length === 1 || count >= leastCount);
  return ['', ...frequent.map(([text]) => text)];
}

/** Two consonants are one group only where some convention writes one sound so. */
export function isPlausible(text: string): boolean {
  return (
    text.length > 2 ||
    /[aeiouywh]/u.test(text) ||
    text[0] === text[1] ||
    PLAUSIBLE_CLUSTER.test(text)
  );
}

/** What the gap between two source letters may write: short vowels, which Arabic leaves out. */
export function gapMayWrite(text: string): boolean {
  return text === '' || /^[aeiouy]{1,2}$/u.test(text) || GAP_CONSONANTS.has(text);
}
