import { isMuhammad, tokenShare } from './lexicon.ts';
import { isOpenCompound } from './open-compounds.ts';
import { type PreparedToken, prepareToken } from './prepared-token.ts';
import { tokenEvidence } from './token-evidence.ts';
import { tokenKeys } from './token-keys.ts';

const CACHE_BITS = 18;
const CACHE_MASK = (1 << CACHE_BITS) - 1;

/** How common a word is among names, 0 to 1; null where the caller does not know it. */
export type ShareOf = (token: string) => number | null;

/**
 * Distinct tokens by number, each prepared once, with a bounded memory of the
 * pairs already weighed (direct-mapped: a newer pair replaces an older one).
 */
export class TokenTable {
  readonly #numbers = new Map<string, number>();
  readonly #tokens: PreparedToken[] = [];
  readonly #shares: number[] = [];
  readonly #skeletons: string[] = [];
  readonly #muhammads: boolean[] = [];
  readonly #openCompounds: boolean[] = [];
  readonly #shareOf: ShareOf;
  readonly #keys = new Float64Array(1 << CACHE_BITS).fill(-1);
  readonly #evidence = new Float32Array(1 << CACHE_BITS);

  /** `shareOf` overrides the built-in frequency table where it answers. */
  constructor(shareOf: ShareOf = () => null) {
    this.#shareOf = shareOf;
  }

  get size(): number {
    return this.#tokens.length;
  }

  number(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#tokens.length;
    this.#numbers.set(text, number);
    this.#tokens.push(prepareToken(text));
    this.#shares.push(this.#shareOf(text) ?? tokenShare(text) ?? 0);
    this.#muhammads.push(isMuhammad(text));
    this.#openCompounds.push(isOpenCompound(text));
    this.#skeletons.push(tokenKeys(text)[0]!);
    return number;
  }

  /** The number of a token if it has one. */
  find(text: string): number | undefined {
    return this.#numbers.get(text);
  }

  token(number: number): PreparedToken {
    return this.#tokens[number]!;
  }

  /** Share of bearers; 0 when unlisted. */
  share(number: number): number {
    return this.#shares[number]!;
  }

  /** Number of two words written as one, if their consonants could write `other`; -1 otherwise. */
  joinedLike(first: number, second: number, other: number): number {
    const one = this.#skeletons[first]!;
    const two = this.#skeletons[second]!;
    const whole = this.#skeletons[other]!;
    const spare = one.length + two.length - whole.length;
    if (spare < 0 || spare > 1 || !whole.startsWith(one) || !whole.endsWith(two)) return -1;
    return this.number(this.#tokens[first]!.text + this.#tokens[second]!.text);
  }

  /** Whether the word is Muhammad, often written before a given name or left out. */
  isMuhammad(number: number): boolean {
    return this.#muhammads[number]!;
  }

  /** Whether a name with this word may be read in more ways than written: see `openReadings`. */
  isOpenCompound(number: number): boolean {
    return this.#openCompounds[number]!;
  }

  /** `tokenEvidence` by numbers, remembered. */
  evidence(left: number, right: number): number {
    if (left === right) return 8;
    const low = Math.min(left, right);
    const high = Math.max(left, right);
    const key = low * 0x4000000 + high;
    const slot = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> (32 - CACHE_BITS);
    const at = slot & CACHE_MASK;
    if (this.#keys[at] === key) return this.#evidence[at]!;
    const evidence = Math.fround(tokenEvidence(this.#tokens[low]!, this.#tokens[high]!));
    this.#keys[at] = key;
    this.#evidence[at] = evidence;
    return evidence;
  }
}
