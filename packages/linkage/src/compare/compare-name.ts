import { EXACT, type Neighbours } from '../similarity/neighbours.ts';
import type { FieldSpec } from '../table/field.ts';
import { PARTS } from '../table/rows.ts';
import type { Comparator, Evidence, LevelWeights, Span } from './comparator.ts';
import { NameBound } from './name-bound.ts';
import { CONFLICT, CONTRADICTS, FURTHER_TOKEN, LOOSE_LEVEL, OTHER_PART } from './name-levels.ts';
import { TokenAlignment } from './token-alignment.ts';
import type { TokenRarity } from './token-rarity.ts';

/**
 * Names: one comparison for each part. A token found under another part is
 * neither missing nor in conflict; each matched pair of tokens counts once.
 * What is true of a part is a bit of a number: this runs for every candidate.
 */
export class NameComparator implements Comparator {
  readonly #rarity: TokenRarity;
  readonly #alignment: TokenAlignment;
  readonly #partCount: number;
  /** Parts, one bit each: anchored; stated by the left record. */
  readonly #anchored: number;
  readonly #bound: NameBound;
  #left = 0;
  readonly #stands: Stands = { both: 0, leftLoose: 0, rightLoose: 0, unknown: 0 };
  readonly #attested: Uint8Array;
  /** By part, the level of its most telling token, its bits, and those of all. */
  readonly #best = new Uint8Array(PARTS);
  readonly #most = new Float64Array(PARTS);
  readonly #bits = new Float64Array(PARTS);

  constructor(spec: FieldSpec, near: Neighbours, rarity: TokenRarity) {
    this.#rarity = rarity;
    this.#attested = near.attested;
    this.#alignment = new TokenAlignment(near);
    const parts = spec.parts ?? ['name'];
    this.#partCount = parts.length;
    this.#anchored = parts.reduce(
      (bits, part, p) => (spec.anchored?.includes(part) ? bits | (1 << p) : bits),
      0,
    );
    this.#bound = new NameBound({
      alignment: this.#alignment,
      rarity,
      attested: near.attested,
      partCount: parts.length,
      anchored: this.#anchored,
    });
  }

  setLeft(words: Int32Array, from: number, to: number): void {
    const a = this.#alignment;
    a.setLeft(words, from, to);
    this.#left = 0;
    for (let s = 0; s < a.leftCount; s++) this.#left |= 1 << a.leftParts[s]!;
    this.#bound.setLeft();
  }

  weighBy(weights: LevelWeights, at: number): void {
    this.#bound.weighBy(weights, at);
  }

  mostBits(words: Int32Array, from: number, to: number): number {
    return this.#bound.mostBits(words, from, to);
  }

  compare(right: Span, into: Evidence, at: number): void {
    this.#alignment.align(right);
    const stands = this.#stand();
    const within = this.#matchWithinParts();
    // A part that conflicts where it must not takes no token from another one.
    const barred = this.#anchored & stands.both & (stands.leftLoose | stands.rightLoose);
    const crossed =
      (within & CROSSES) !== 0 ? this.#matchAcrossParts((within & ALL_PARTS) | barred) : 0;
    for (let p = 0; p < this.#partCount; p++) {
      const bit = 1 << p;
      if ((within & bit) !== 0) {
        const loose = (stands.leftLoose & stands.rightLoose & bit) !== 0;
        const level = this.#best[p]! + OTHER_PART;
        into.levels[at + p] = loose ? Math.min(level, LOOSE_LEVEL) : level;
        into.rarity[at + p] = this.#most[p]! + FURTHER_TOKEN * (this.#bits[p]! - this.#most[p]!);
      } else if ((crossed & bit) !== 0) {
        into.levels[at + p] = OTHER_PART;
        into.rarity[at + p] = this.#most[p]!;
      } else {
        into.levels[at + p] = apart(stands, bit, this.#anchored);
        into.rarity[at + p] = 0;
      }
    }
  }

  /** Which parts both state, and in which either side has tokens that met nothing. */
  #stand(): Stands {
    const a = this.#alignment;
    const stands = this.#stands;
    let right = 0;
    stands.leftLoose = 0;
    stands.rightLoose = 0;
    stands.unknown = 0;
    for (let s = 0; s < a.leftCount; s++) {
      if (a.matchLevel[s] !== 0) continue;
      const bit = 1 << a.leftParts[s]!;
      stands.leftLoose |= bit;
      if (this.#attested[a.leftTokens[s]!] === 0) stands.unknown |= bit;
    }
    for (let q = 0; q < a.rightCount; q++) {
      const bit = 1 << a.rightParts[q]!;
      right |= bit;
      if (a.rightMatched[q] !== 0) continue;
      stands.rightLoose |= bit;
      if (this.#attested[a.rightTokens[q]!] === 0) stands.unknown |= bit;
    }
    stands.both = this.#left & right;
    return stands;
  }

  /** @returns the parts in which tokens meet, and CROSSES where tokens of two parts meet */
  #matchWithinParts(): number {
    const a = this.#alignment;
    let within = 0;
    for (let s = 0; s < a.leftCount; s++) {
      const level = a.matchLevel[s]!;
      if (level === 0) continue;
      const p = a.leftParts[s]!;
      if (p !== a.rightParts[a.matchRight[s]!]) {
        within |= CROSSES;
        continue;
      }
      const bits = this.#bitsOf(s, p);
      const first = (within & (1 << p)) === 0;
      this.#bits[p] = first ? bits : this.#bits[p]! + bits;
      // The part's level is that of its most telling token.
      if (first || bits >= this.#most[p]!) {
        this.#most[p] = bits;
        this.#best[p] = level;
      }
      within |= 1 << p;
    }
    return within;
  }

  /** @param taken the parts that take no token of another one @returns the parts that took one */
  #matchAcrossParts(taken: number): number {
    const a = this.#alignment;
    let crossed = 0;
    for (let s = 0; s < a.leftCount; s++) {
      const level = a.matchLevel[s]!;
      if (level === 0) continue;
      const p = a.leftParts[s]!;
      const q = a.rightParts[a.matchRight[s]!]!;
      if (p === q) continue;
      const first = Math.min(p, q);
      const into = ((taken | crossed) & (1 << first)) === 0 ? first : Math.max(p, q);
      if (((taken | crossed) & (1 << into)) !== 0) continue;
      // Where it was looked for in one place only, it could have stood in either.
      const bits = Math.min(this.#bitsOf(s, p), this.#bitsOf(s, q)) - (level === EXACT ? 0 : 1);
      crossed |= 1 << into;
      this.#most[into] = bits;
    }
    return crossed;
  }

  #bitsOf(slot: number, part: number): number {
    const a = this.#alignment;
    const left = a.leftTokens[slot]!;
    const right = a.rightTokens[a.matchRight[slot]!]!;
    return this.#rarity.bits(part, a.matchLevel[slot]!, left, right);
  }
}

const ALL_PARTS = (1 << PARTS) - 1;
const CROSSES = 1 << PARTS;

/** Of a pair, parts as one bit each. */
interface Stands {
  both: number;
  /** With tokens of that side that met nothing; of either, such as are not known to be names. */
  leftLoose: number;
  rightLoose: number;
  unknown: number;
}

/** The level of a part in which nothing meets; 0 where it is missing. */
function apart({ both, leftLoose, rightLoose, unknown }: Stands, bit: number, anchored: number) {
  const loose = leftLoose & rightLoose & bit;
  const open = (anchored & bit) === 0 ? loose : (leftLoose | rightLoose) & bit;
  if ((both & open) === 0) return 0;
  return loose !== 0 && (unknown & bit) === 0 ? CONTRADICTS : CONFLICT;
}
