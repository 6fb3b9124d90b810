/**
 * How documents of one country or kind write Arabic letters in Latin ones,
 * after folding (ş is sh, ğ gh, ç c). Letters not listed are written as in
 * PLAIN; `,` is nothing. From reference "names", section 4, and Doc 9303-3.
 */
export interface Convention {
  readonly letters: Readonly<Record<string, string>>;
  /** Rewrites the whole vowel between or beside consonants. */
  readonly vowels: Readonly<Record<string, string>>;
  /** Short a is written e beside these letters only where none of BACK stands. */
  readonly fronts: boolean;
  readonly ending: (word: string) => string;
}

const PLAIN: Readonly<Record<string, string>> = letterTable(
  'ب=b ت=t ث=th ج=j ح=h خ=kh د=d ذ=dh ر=r ز=z س=s ش=sh ص=s ض=d ط=t ظ=z غ=gh ف=f ق=q|k ك=k ل=l م=m ن=n ه=h و=w ي=y گ=g پ=p چ=ch ژ=zh ڤ=v',
);
/** Beside these a stays a in Turkish and Kurdish. */
export const BACK = new Set('قخغحعصضطظر');

const VOWELS = { ou: 'u', oo: 'u', ee: 'i', aa: 'a', ii: 'i', uu: 'u', ei: 'ay', ai: 'ay' };
const FRENCH_VOWELS = { u: 'ou', oo: 'ou', ee: 'i', aa: 'a', ii: 'i', uu: 'ou' };

export const CONVENTIONS: readonly Convention[] = [
  // Kurdish in Latin letters.
  convention('ج=c ش=sh|sh|s خ=x غ=x|gh ق=q|k ذ=z ث=s ض=z|d ظ=z و=w ژ=j چ=c|ch ع=,|e', VOWELS, true),
  // Turkish.
  convention(
    'ج=c ش=sh|sh|s خ=h غ=g|gh ق=k ذ=z ث=s ض=d|z ظ=z و=v ژ=j چ=c|ch',
    VOWELS,
    true,
    hardened,
  ),
  // German.
  convention('ج=dsch|dj ش=sch خ=ch ز=s|z غ=gh|g ق=k|q چ=tsch ي=j ظ=s|z ژ=sch', VOWELS),
  // French, Maghrebi and Levantine.
  convention(
    'ج=dj|j|g ش=ch غ=gh|r ق=k|q خ=kh و=ou|w ح=h|h|, س=ss|s|c چ=tch ظ=dh|d',
    FRENCH_VOWELS,
    false,
    frenchEnding,
  ),
  // Spanish.
  convention('خ=j ج=y|j|dj ش=sh|ch ح=h|j غ=g|gu ق=q|k|c و=u|w ك=k|c', VOWELS),
  // Greek press spellings, letter by letter.
  convention(
    'ب=mp|b د=nt|d ج=tz خ=ch ح=ch|h ه=ch|h ش=s غ=gk|g ق=k و=ou ي=i|gi ث=th ظ=z|nt ض=nt|d',
    { ...VOWELS, u: 'ou', ou: 'ou', oo: 'ou', ai: 'ai' },
  ),
  // Polish.
  convention('ج=dz|dj ش=sz خ=ch ق=k و=w ي=j چ=cz ث=s ذ=z ظ=z', VOWELS),
  // Persian.
  convention(
    'ذ=z ض=z ظ=z ث=s ق=gh|q غ=gh|q و=v ژ=zh|j چ=ch',
    { ...VOWELS, i: 'i|e', u: 'o|u' },
    false,
  ),
];

/** Machine-readable passports: one fixed group a letter, short vowels unwritten (Doc 9303-3, section 6). */
export const PASSPORT: Readonly<Record<string, string>> = letterTable(
  'ا=a ب=b ت=t ث=xth ج=j ح=xh خ=xkh د=d ذ=xdh ر=r ز=z س=s ش=xsh ص=xss ض=xdz ط=xtt ظ=xzz ع=e غ=g ف=f ق=q ك=k ل=l م=m ن=n ه=h و=w ي=y پ=p چ=xc ژ=xj گ=xgg ڤ=v',
);
/** Final ه may be ta marbuta, final ي alif maqsura. */
export const PASSPORT_FINAL: Readonly<Record<string, string>> =
  letterTable('ه=xah|xta|h ي=y|y|xay');

function convention(
  letters: string,
  vowels: Readonly<Record<string, string>>,
  fronts = false,
  ending: (word: string) => string = (word) => word,
): Convention {
  return { letters: { ...PLAIN, ...letterTable(letters) }, vowels, fronts, ending };
}

function letterTable(text: string): Record<string, string> {
  return Object.fromEntries(text.split(' ').map((entry) => entry.split('=') as [string, string]));
}

/** Halit, Recep, Ahmet. */
function hardened(word: string): string {
  return word.replace(/d$/u, 't').replace(/b$/u, 'p');
}

/** Yassine, Slimane. */
function frenchEnding(word: string): string {
  return word.replace(/([ia]n)$/u, '$1e');
}
