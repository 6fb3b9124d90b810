import type { StandardTable } from './standard-table.ts';
import type { Unit } from './vowelled-word.ts';

const ALIF = 'ا';
const SEATS = new Set(['أ', 'إ', 'ؤ', 'ئ', 'ء', 'ٱ']);
/** Kurdish writes every long vowel and e: they end what stood before. */
const KURDISH_VOWELS = new Set(['ە', 'ێ', 'ۆ']);
const SAME_LETTER: Readonly<Record<string, string>> = {
  ک: 'ك',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ۓ: 'ي',
  ہ: 'ه',
  ۀ: 'ه',
  ۂ: 'ه',
  ۃ: 'ة',
  ۇ: 'و',
  ۈ: 'و',
  ڢ: 'ف',
  ڧ: 'ق',
  ڨ: 'گ',
  ڭ: 'گ',
  ڥ: 'ڤ',
};

export interface WordEnd {
  /** What follows makes a construct of it (رحمة الله), so that ta marbuta is a t. */
  readonly construct: boolean;
}

/** What was written last: it decides whether و, ي and ا lengthen a vowel or stand for themselves. */
type Last = 'a' | 'i' | 'u' | 'long' | 'consonant' | 'closed' | 'start';

/**
 * Writes one vowelled word without article in a standard, in small letters.
 * Rules numbered as in the ALA-LC table: 1 consonant, long vowel or diphthong;
 * 5 and 6 alif and alif maqsura; 7 ta marbuta; 8 to 10 hamza, wasla and madda;
 * 11 shadda; 12 tanwin; 21 the prime between two letters.
 */
export function latinOfUnits(
  units: readonly Unit[],
  table: StandardTable,
  end: WordEnd = { construct: false },
): string {
  const writer = new WordWriter(table);
  units.forEach((unit, at) => {
    const left = units.length - 1 - at;
    const place = { first: at === 0, last: left === 0, next: units[at + 1], left };
    writer.write(unit, place, end);
  });
  return writer.text;
}

interface Place {
  readonly first: boolean;
  readonly last: boolean;
  readonly next: Unit | undefined;
  /** How many letters follow. */
  readonly left: number;
}

class WordWriter {
  readonly #table: StandardTable;
  #last: Last = 'start';
  #shortLength = 0;
  #lastLetter = '';
  text = '';

  constructor(table: StandardTable) {
    this.#table = table;
  }

  write(unit: Unit, place: Place, end: WordEnd): void {
    const letter = SAME_LETTER[unit.letter] ?? unit.letter;
    if (letter === ALIF) this.#alif(unit, place);
    else if (letter === 'آ') this.#madda(place);
    else if (SEATS.has(letter)) this.#hamza(letter, unit, place);
    else if (letter === 'ى') this.#maqsura(unit);
    else if (letter === 'ة') this.#taMarbuta(unit, place, end);
    else if ((letter === 'و' || letter === 'ي') && !place.first) this.#weak(letter, unit, place);
    else if (KURDISH_VOWELS.has(letter)) this.#add(this.#letter(letter), 'long');
    else this.#consonant(letter, unit);
  }

  #alif(unit: Unit, place: Place): void {
    if (place.first) {
      if (unit.vowel === '' && place.next && 'وي'.includes(place.next.letter)) return;
      this.#vowel(unit.vowel === '' ? 'a' : unit.vowel);
      return;
    }
    // The alif of -an and the silent alif after a final long u write nothing.
    if (this.#last === 'long' || this.#last === 'u' || this.#last === 'i') {
      if (unit.vowel !== '') this.#vowel(unit.vowel);
      return;
    }
    this.#lengthen('ā');
  }

  #madda(place: Place): void {
    if (!place.first) this.#add(this.#letter('ء'), 'consonant');
    this.#add(this.#sound('ā'), 'long');
  }

  #hamza(letter: string, unit: Unit, place: Place): void {
    if (!place.first) {
      const sign = this.#letter('ء');
      this.#add(unit.doubled ? sign + sign : sign, 'consonant');
    } else if (
      unit.vowel === '' &&
      place.next &&
      'وي'.includes(place.next.letter) &&
      letter !== 'أ'
    )
      return;
    const usual = place.first ? (letter === 'إ' ? 'i' : 'a') : '';
    const vowel = unit.vowel === '' ? usual : unit.vowel;
    if (vowel !== '') this.#vowel(vowel);
  }

  #maqsura(unit: Unit): void {
    if (this.#last === 'i' || unit.doubled) this.#lengthen('ī', this.#table.rule('iyy.final'));
    else if (unit.vowel === 'an') this.#vowel('an');
    else if (this.#last !== 'long') this.#lengthen('á');
  }

  #taMarbuta(unit: Unit, place: Place, end: WordEnd): void {
    if (unit.vowel === 'an') {
      this.#add('t', 'consonant');
      this.#vowel('an');
      return;
    }
    if (this.#last === 'consonant' || this.#last === 'closed') this.#vowel('a');
    const pause = this.#last === 'long' ? 'taMarbuta.afterLong' : 'taMarbuta';
    this.#add(
      this.#table.rule(end.construct || !place.last ? 'taMarbuta.construct' : pause),
      'consonant',
    );
    if (!place.last && unit.vowel !== '') this.#vowel(unit.vowel);
  }

  #weak(letter: 'و' | 'ي', unit: Unit, place: Place): void {
    const [short, long, diphthong] =
      letter === 'و' ? (['u', 'ū', 'aw'] as const) : (['i', 'ī', 'ay'] as const);
    const opens =
      !/^-?$/u.test(unit.vowel) || (isLong(place.next) && !this.#isSilentAlif(letter, place));
    if (unit.doubled && this.#last === short) {
      const isFinal = place.last && letter === 'ي';
      const medial = this.#table.rule(letter === 'ي' ? 'iyy' : 'uww');
      this.#lengthen(long, isFinal ? this.#table.rule('iyy.final') : medial);
      if (!isFinal) this.#last = 'consonant';
      if (unit.vowel !== '' && unit.vowel !== '-' && !isFinal) this.#vowel(unit.vowel);
    } else if (!unit.doubled && !opens && (this.#last === short || this.#last === 'consonant')) {
      this.#lengthen(long);
    } else if (!unit.doubled && !opens && this.#last === 'start') {
      this.#add(this.#sound(long), 'long');
    } else if (!unit.doubled && !opens && this.#last === 'a') {
      this.#lengthen(diphthong);
      this.#last = 'consonant';
    } else this.#consonant(letter, unit);
  }

  /** Rule 4: the alif written after a final long u (فعلوا). */
  #isSilentAlif(letter: string, place: Place): boolean {
    return letter === 'و' && this.#last === 'u' && place.left === 1 && place.next?.letter === ALIF;
  }

  #consonant(letter: string, unit: Unit): void {
    const written = this.#letter(letter);
    const isPair = /^[dgkstz]$/u.test(this.#lastLetter) && written.startsWith('h');
    const prime =
      (this.#last === 'consonant' || this.#last === 'closed') && isPair
        ? this.#table.rule('prime')
        : '';
    this.#add(prime + (unit.doubled ? written + written : written), 'consonant');
    this.#lastLetter = written;
    if (unit.vowel !== '') this.#vowel(unit.vowel);
  }

  #vowel(vowel: Exclude<Unit['vowel'], ''>): void {
    if (vowel === '-') this.#last = 'closed';
    else if (vowel === 'ā') this.#add(this.#sound('ā'), 'long');
    else if (vowel === 'a' || vowel === 'i' || vowel === 'u') {
      const sound = this.#sound(vowel);
      this.#add(sound, vowel);
      this.#shortLength = sound.length;
    } else this.#add(this.#table.rule(`tanwin.${vowel}`), 'long');
  }

  /** Takes the short vowel back and writes the long one, or what a rule says. */
  #lengthen(long: string, written = this.#sound(long)): void {
    if (this.#last === 'a' || this.#last === 'i' || this.#last === 'u')
      this.text = this.text.slice(0, this.text.length - this.#shortLength);
    this.#add(written, 'long');
  }

  #add(text: string, last: Last): void {
    this.text += text;
    this.#last = last;
    if (last !== 'consonant') this.#lastLetter = '';
  }

  #letter(letter: string): string {
    return this.#table.letters.get(letter) ?? letter;
  }

  #sound(vowel: string): string {
    return this.#table.vowels.get(vowel) ?? vowel;
  }
}

/** Whether the next letter can only be read as a long vowel after this one. */
function isLong(next: Unit | undefined): boolean {
  return next !== undefined && 'اىةەێۆی'.includes(next.letter);
}
