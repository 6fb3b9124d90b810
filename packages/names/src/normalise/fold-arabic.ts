/**
 * Letters that writers of the same name interchange, folded to one: hamza
 * seats, alif maqsura, ta marbuta, and Persian, Kurdish, Urdu and Maghrebi
 * shapes. گ پ چ ژ ڤ keep their own sound and stay.
 */
const LETTER_FOLDS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ٲ: 'ا',
  ٳ: 'ا',
  ٵ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ۓ: 'ي',
  ئ: 'ي',
  ێ: 'ي',
  ۍ: 'ي',
  ٸ: 'ي',
  ؤ: 'و',
  ۆ: 'و',
  ۇ: 'و',
  ۈ: 'و',
  ۋ: 'و',
  ۉ: 'و',
  ٷ: 'و',
  ٶ: 'و',
  ۊ: 'و',
  ۄ: 'و',
  ة: 'ه',
  ۃ: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ۀ: 'ه',
  ۂ: 'ه',
  ء: '',
  ٴ: '',
  ک: 'ك',
  ڪ: 'ك',
  ګ: 'گ',
  ڭ: 'گ',
  ݣ: 'گ',
  ڨ: 'گ',
  ڬ: 'گ',
  ٹ: 'ت',
  ټ: 'ت',
  ڈ: 'د',
  ډ: 'د',
  ڍ: 'د',
  ڑ: 'ر',
  ړ: 'ر',
  ڕ: 'ر',
  ڒ: 'ر',
  ڵ: 'ل',
  ڷ: 'ل',
  ں: 'ن',
  ڼ: 'ن',
  ڥ: 'ڤ',
  ڢ: 'ف',
  ڧ: 'ق',
  ٯ: 'ق',
  ڡ: 'ف',
  ٮ: 'ب',
  ښ: 'ش',
  ځ: 'ز',
  څ: 'س',
  ږ: 'ژ',
};

const FOLDED = new RegExp(`[${Object.keys(LETTER_FOLDS).join('')}]`, 'gu');

/**
 * Kurdish and Uyghur write short a/e as ە, which Arabic leaves out inside a
 * word, and open a word that begins with a vowel by ئ: عەلی is علي, ئەحمەد احمد.
 */
const VOWEL_CARRIER = /(?<!\p{L})ئ[اەیيىێې]/gu;
const SHORT_VOWEL = /(?<=\p{L})ە(?=\p{L})/gu;

/** Arabic letters in their loosest matching form; other characters pass unchanged. */
export function foldArabic(text: string): string {
  const plain =
    text.includes('ە') || text.includes('ئ')
      ? text.replace(VOWEL_CARRIER, 'ا').replace(SHORT_VOWEL, '')
      : text;
  return plain.replace(FOLDED, (letter) => LETTER_FOLDS[letter] ?? letter);
}
