import { MAX_NAME_UNITS } from '../normalise/clean-unicode.ts';
import { foldArabic } from '../normalise/fold-arabic.ts';
import { arabicPair } from '../normalise/paired-names.ts';
import { bareLetters } from './vowelled-word.ts';

/** A run of Arabic letters, or what stands between two of them, as written. */
export interface Piece {
  readonly text: string;
  readonly arabic: boolean;
}

const ARABIC_RUN = /(?:(?=\p{Script=Arabic})[\p{L}]|[\u0640\u064b-\u065f\u0670\u200c\u200d])+/gu;
const PRESENTATION_FORMS = /[\ufb50-\ufdff\ufe70-\ufefc]+/gu;
const MARKS = '[\u064b-\u0652\u0670]*';
/** عبدالرحمن, نورالدين, نصرالله: two words written as one. */
const SERVANT = new RegExp(`^(ع${MARKS}ب${MARKS}د${MARKS})(ا${MARKS}ل.{3,})$`, 'u');
const SECOND_HALF = new RegExp(
  `^(..+?)(ا${MARKS}ل${MARKS}(?:ل${MARKS}ه|د${MARKS}ي${MARKS}ن)${MARKS})$`,
  'u',
);
const JOINED_PAIR = new RegExp(`^(..+?)(ا${MARKS}ل..+)$`, 'u');

/** Cuts a name into Arabic words and the rest; joined compounds into their two words. */
export function splitArabicWords(name: string): Piece[] {
  const text = name
    .slice(0, MAX_NAME_UNITS)
    .replace(PRESENTATION_FORMS, (forms) => forms.normalize('NFKC'));
  const pieces: Piece[] = [];
  let from = 0;
  for (const run of text.matchAll(ARABIC_RUN)) {
    if (run.index > from) pieces.push({ text: plain(text.slice(from, run.index)), arabic: false });
    pieces.push(...halves(run[0]));
    from = run.index + run[0].length;
  }
  if (from < text.length) pieces.push({ text: plain(text.slice(from)), arabic: false });
  return pieces;
}

function halves(word: string): Piece[] {
  const bare = bareLetters(word);
  const found =
    bare === 'الله' || bare === 'الدين'
      ? null
      : (SERVANT.exec(word) ?? SECOND_HALF.exec(word) ?? pairOf(word));
  if (!found) return [{ text: word, arabic: true }];
  return [
    { text: found[1]!, arabic: true },
    { text: ' ', arabic: false },
    { text: found[2]!, arabic: true },
  ];
}

/** زينالعابدين: a known pair of names, cut where its article begins. */
function pairOf(word: string): readonly string[] | null {
  const found = JOINED_PAIR.exec(word);
  if (!found) return null;
  const [first = '', second = ''] = found.slice(1).map((half) => foldArabic(bareLetters(half)));
  return arabicPair(first, second) === null ? null : found;
}

const PUNCTUATION: Readonly<Record<string, string>> = { '،': ',', '؛': ';', '؟': '?' };

/** Digits and punctuation of Arabic script in their Latin forms; everything else as written. */
function plain(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9،؛؟]/gu, (sign) => {
    const code = sign.charCodeAt(0);
    if (code >= 0x6f0) return String(code - 0x6f0);
    return code >= 0x660 ? String(code - 0x660) : PUNCTUATION[sign]!;
  });
}
