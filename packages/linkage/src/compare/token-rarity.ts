import { EXACT, LOOSE, type Neighbours } from '../similarity/neighbours.ts';
import type { TokenColumn } from '../table/column.ts';

const KEPT_LOGS = 8192;

/**
 * How rare it is that two strangers' tokens meet at a level: for each part and
 * level, how many records hold a token that stands to this one exactly so. The
 * part matters: a father's name that is common as a given name may be rare in
 * his place.
 */
export class TokenRarity {
  readonly #masses: Float32Array;
  readonly #present: Float64Array;
  readonly #tokens: number;
  readonly #repeats: number;
  /** log2 of the strangers that two masses together stand for, for the smaller ones: a logarithm costs more than all else here. */
  readonly #logs: Float32Array;
  readonly #logPresent: Float64Array;

  /** @param repeats further records that a person has, on average over records */
  constructor(column: TokenColumn, near: Neighbours, repeats: number) {
    const parts = column.spec.parts?.length ?? 1;
    this.#tokens = near.starts.length - 1;
    this.#repeats = repeats;
    this.#logs = new Float32Array(KEPT_LOGS);
    for (let both = 0; both < KEPT_LOGS; both++) this.#logs[both] = this.#log(both);
    this.#present = new Float64Array(parts);
    this.#masses = new Float32Array(parts * (EXACT + 1) * this.#tokens);
    const counts = this.#count(column, parts);
    for (let part = 0; part < parts; part++) {
      for (let token = 0; token < this.#tokens; token++) {
        for (let at = near.starts[token]!; at < near.starts[token + 1]!; at++) {
          const mass = counts[part * this.#tokens + near.tokens[at]!]!;
          this.#masses[this.#place(part, near.levels[at]!) + token]! += mass;
        }
      }
    }
    this.#logPresent = this.#present.map((present) => Math.log2(Math.max(1, present)));
  }

  /** Bits of a left and a right token that meet at a level, both playing a part. */
  bits(part: number, level: number, left: number, right: number): number {
    const at = this.#place(part, level);
    const both = this.#masses[at + left]! + this.#masses[at + right]!;
    const log = both < KEPT_LOGS ? this.#logs[both]! : this.#log(both);
    return Math.max(0, this.#logPresent[part]! - log);
  }

  #log(both: number): number {
    return Math.log2(Math.max(1, both / 2 - this.#repeats));
  }

  #place(part: number, level: number): number {
    return (part * (EXACT + 1) + Math.max(level, LOOSE)) * this.#tokens;
  }

  #count({ tokens, parts }: TokenColumn, partCount: number): Uint32Array {
    const counts = new Uint32Array(partCount * this.#tokens);
    const seen = new Int32Array(partCount);
    seen.fill(-1);
    for (let r = 0; r + 1 < tokens.starts.length; r++) {
      for (let at = tokens.starts[r]!; at < tokens.starts[r + 1]!; at++) {
        const part = parts[at]!;
        counts[part * this.#tokens + tokens.values[at]!]!++;
        if (seen[part] === r) continue;
        seen[part] = r;
        this.#present[part]!++;
      }
    }
    return counts;
  }
}
