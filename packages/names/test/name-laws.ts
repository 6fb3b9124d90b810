import {
  compareNames,
  NAME_REASON_CODES,
  NameIndex,
  nameReadings,
  normaliseName,
  parseName,
  tokenKeys,
} from '../src/index.ts';

const CODES: ReadonlySet<string> = new Set(NAME_REASON_CODES);
const MOST_WORDS = 16;
const MOST_UNITS = 40;

/** What must hold for any text whatever; each answers what is broken, or null. */
export const LAWS: Readonly<Record<string, (name: string, other: string) => string | null>> = {
  normalise(name) {
    const { original, tokens } = normaliseName(name);
    if (original !== name) return 'the original is changed';
    if (tokens.length > MOST_WORDS) return 'too many words';
    if (tokens.some((token) => token === '' || token.length > MOST_UNITS)) return 'a word too long';
    const again = normaliseName(tokens.join(' ')).tokens;
    return again.join(' ') === tokens.join(' ') ? null : 'normalising twice changes it';
  },
  parse(name) {
    const parsed = parseName(name);
    const weights = [parsed.weight, ...parsed.alternatives.map(({ weight }) => weight)];
    const sum = weights.reduce((total, weight) => total + weight, 0);
    if (Math.abs(sum - 1) > 1e-6 || weights.some((weight) => !(weight > 0)))
      return 'weights of readings';
    return parsed.original === name ? null : 'the original is changed';
  },
  readings(name) {
    const readings = nameReadings(name);
    const sum = readings.reduce((total, { weight }) => total + weight, 0);
    if (readings.length === 0 || readings.length > 6) return 'number of readings';
    return Math.abs(sum - 1) < 1e-6 ? null : 'weights of readings';
  },
  compare(name, other) {
    const { score, verdict, reasons } = compareNames(name, other);
    const turned = compareNames(other, name);
    if (!(score >= 0 && score <= 1)) return 'a score beyond 0 to 1';
    if (turned.score !== score || turned.verdict !== verdict) return 'order of arguments';
    if (reasons.some(({ code }) => !CODES.has(code))) return 'an unknown reason';
    const own = compareNames(name, name).score;
    return normaliseName(name).tokens.length === 0 || own === 1 ? null : 'a name is not itself';
  },
  keys(name) {
    const keys = tokenKeys(name);
    return keys.length > 0 && keys.length <= 12 ? null : 'number of keys';
  },
};

const POOL = ['محمد خالد الشامي', 'Khaled al-Shami', 'عبد الرحمن الحلبي', 'Abu Ahmad', 'فاطمة'];

/** An index that has met the last names, and the laws of asking it. */
export class IndexLaw {
  readonly #index = new NameIndex();
  #next = POOL.length;

  constructor() {
    for (const [id, name] of POOL.entries()) this.#index.add(id, name);
  }

  search(name: string, other: string): string | null {
    const id = POOL.length + (this.#next++ % 500);
    this.#index.add(id, other);
    const found = this.#index.search(name, 5);
    if (found.length > 5) return 'more than asked';
    return found.every(({ score }) => score >= 0 && score <= 1) ? null : 'a score beyond 0 to 1';
  }
}
