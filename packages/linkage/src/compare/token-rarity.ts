import { EXACT } from '../similarity/near-levels.ts';
import { massesAt, type TokenCounts } from './token-counts.ts';

/** Logarithms of masses up to this are kept: a logarithm costs more than all else here. */
const KEPT_LOGS = 8192;

/** How rare it is that two strangers' tokens meet at a level, both playing a part. */
export class TokenRarity {
  readonly #counts: TokenCounts;
  readonly #repeats: number;
  /** By twice the mass, log2 of the strangers it stands for. */
  readonly #logs: Float32Array;
  readonly #logPresent: Float64Array;

  /** @param repeats further records that a person has, on average over records */
  constructor(counts: TokenCounts, repeats: number) {
    this.#counts = counts;
    this.#repeats = repeats;
    this.#logs = new Float32Array(KEPT_LOGS);
    for (let both = 0; both < KEPT_LOGS; both++) this.#logs[both] = this.#log(both);
    this.#logPresent = Float64Array.from(counts.present, (n) => Math.log2(Math.max(1, n)));
  }

  /** Bits of a left and a right token that meet at a level, both playing a part. */
  bits(part: number, level: number, left: number, right: number): number {
    const { masses, tokens } = this.#counts;
    const at = massesAt(part, level, tokens);
    const both = masses[at + left]! + masses[at + right]!;
    const log = both < KEPT_LOGS ? this.#logs[both]! : this.#log(both);
    return Math.max(0, this.#logPresent[part]! - log);
  }

  /**
   * The most that bits gives of a left token in a part, whatever it meets at a
   * level, or at any: what stands near it counts it among its own neighbours.
   */
  mostBits(part: number, left: number, level: number | null = null): number {
    const { masses, tokens } = this.#counts;
    const own = masses[massesAt(part, EXACT, tokens) + left]!;
    const least = level === null ? own : own + masses[massesAt(part, level, tokens) + left]!;
    const log = least < KEPT_LOGS ? this.#logs[least]! : this.#log(least);
    return Math.max(0, this.#logPresent[part]! - log);
  }

  #log(both: number): number {
    return Math.log2(Math.max(1, both / 2 - this.#repeats));
  }
}
