import { ARABIC_AS_LATIN, type CoarseOdds, LATIN_AS_LATIN } from './coarse-likeness.ts';
import { MOST_SIGNS } from './coarse-signs.ts';
import type { PreparedToken, PreparedWord } from './prepared-token.ts';

/** Readings of a token: as written first, then what else it may stand for, then its stems. */
const WHOLE = 0;

/**
 * Whether words are at all alike, for millions of pairs: the signs of all
 * their readings stand in one array, and an alignment is given up where all
 * that is left of it could not make up what it lacks.
 */
export class CoarseReadings {
  /** Readings of token t are starts[t] up to starts[t + 1]. */
  readonly #starts: Uint32Array;
  readonly #arabic: Uint8Array;
  /** The signs of reading r stand from r × MOST_SIGNS on. */
  readonly #signs: Uint8Array;
  readonly #sizes: Uint8Array;
  /** By reading, which signs stand in it. */
  readonly #held: Int32Array;

  constructor(tokens: readonly PreparedToken[]) {
    const readings = tokens.map(readingsOf);
    this.#starts = new Uint32Array(tokens.length + 1);
    readings.forEach((own, t) => {
      this.#starts[t + 1] = this.#starts[t]! + own.length;
    });
    const count = this.#starts[tokens.length]!;
    this.#arabic = new Uint8Array(count);
    this.#sizes = new Uint8Array(count);
    this.#signs = new Uint8Array(count * MOST_SIGNS);
    this.#held = new Int32Array(count * HELD);
    readings.flat().forEach((word, reading) => {
      this.#put(reading, word);
    });
  }

  #put(reading: number, { arabic, signs }: PreparedWord): void {
    this.#arabic[reading] = arabic ? 1 : 0;
    this.#sizes[reading] = signs.length;
    this.#signs.set(signs, reading * MOST_SIGNS);
    for (const sign of signs) this.#held[reading * HELD + (sign >>> 5)]! |= 1 << (sign & 31);
  }

  /**
   * Whether any reading of one token is as alike to one of another: never false
   * where coarseLikeness of two of them comes to so many nats, and always true
   * for two Arabic words, which it does not compare.
   */
  mayReach(left: number, right: number, nats: number): boolean {
    const from = this.#starts[left]!;
    const to = this.#starts[left + 1]!;
    const otherFrom = this.#starts[right]!;
    const otherTo = this.#starts[right + 1]!;
    if (this.#arabic[from + WHOLE] === 1 && this.#arabic[otherFrom + WHOLE] === 1) return true;
    for (let one = from; one < to; one++) {
      for (let other = otherFrom; other < otherTo; other++) {
        const reaches =
          this.#arabic[other] === 1
            ? this.#reaches(other, one, nats)
            : this.#reaches(one, other, nats);
        if (reaches) return true;
      }
    }
    return false;
  }

  /** As coarseLikeness, as far as it is needed to tell. */
  #reaches(left: number, right: number, nats: number): boolean {
    const written = this.#arabic[left] === 1 ? ARABIC_WRITTEN : LATIN_WRITTEN;
    if (this.#limit(left, right, written) < nats) return false;
    const { odds, width } = written;
    const signs = this.#signs;
    const first = left * MOST_SIGNS;
    const second = right * MOST_SIGNS - 1;
    const n = this.#sizes[left]!;
    const m = this.#sizes[right]!;
    row[0] = 0;
    for (let j = 1; j <= m; j++) row[j] = row[j - 1]! + odds[signs[second + j]!]!;
    for (let i = 0; i < n; i++) {
      const base = signs[first + i]! * width;
      const lost = odds[base]!;
      let diagonal: number = row[0]!;
      let before: number = diagonal + lost;
      let most = before;
      row[0] = before;
      for (let j = 1; j <= m; j++) {
        const sign = signs[second + j]!;
        const above = row[j]!;
        let best = diagonal + odds[base + sign]!;
        if (above + lost > best) best = above + lost;
        const added = before + odds[sign]!;
        if (added > best) best = added;
        diagonal = above;
        row[j] = best;
        before = best;
        if (best > most) most = best;
      }
      if (most + rest[i + 1]! < nats) return false;
    }
    return row[m]! >= nats;
  }

  /** The most that a word and what is behind each of its signs can win, whatever the order of the other's signs. */
  #limit(left: number, right: number, { partners, won, otherwise }: Written): number {
    const signs = this.#signs;
    const held = this.#held;
    const h = right * HELD;
    const first = left * MOST_SIGNS;
    let all = 0;
    rest[this.#sizes[left]!] = 0;
    for (let at = this.#sizes[left]! - 1; at >= 0; at--) {
      const sign = signs[first + at]!;
      const p = sign * HELD;
      const met =
        (partners[p]! & held[h]!) |
        (partners[p + 1]! & held[h + 1]!) |
        (partners[p + 2]! & held[h + 2]!);
      all += met === 0 ? otherwise[sign]! : won[sign]!;
      rest[at] = all;
    }
    return all;
  }
}

const row = new Float64Array(MOST_SIGNS + 1);
const rest = new Float64Array(MOST_SIGNS + 1);

/** Words for the signs of a reading, one bit each. */
const HELD = 3;

/** From these nats on a sign is a partner of another. */
const PARTNER = 0;

/** How signs are written, and of each its partners, the most it wins with one, and without. */
interface Written extends CoarseOdds {
  readonly partners: Int32Array;
  readonly won: Float64Array;
  readonly otherwise: Float64Array;
}

const ARABIC_WRITTEN = written(ARABIC_AS_LATIN);
const LATIN_WRITTEN = written(LATIN_AS_LATIN);

function written({ odds, width }: CoarseOdds): Written {
  const rows = odds.length / width;
  const partners = new Int32Array(rows * HELD);
  const won = new Float64Array(rows);
  const otherwise = new Float64Array(rows).fill(Number.NEGATIVE_INFINITY);
  for (let sign = 0; sign < rows; sign++) {
    for (let other = 0; other < width; other++) {
      const nats = odds[sign * width + other]!;
      if (nats < PARTNER || other === 0) otherwise[sign] = Math.max(otherwise[sign]!, nats);
      else {
        partners[sign * HELD + (other >>> 5)]! |= 1 << (other & 31);
        won[sign] = Math.max(won[sign]!, nats);
      }
    }
  }
  return { odds, width, partners, won, otherwise };
}

function readingsOf({ whole, others, kind, stems }: PreparedToken): PreparedWord[] {
  const readings = [whole, ...others];
  return kind === 'plain' ? readings : [...readings, ...stems];
}
