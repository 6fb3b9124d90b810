import { mix } from '../hash.ts';
import type { OnlineField } from './online-field.ts';
import type { WrittenRow } from './pair-scratch.ts';
import { RecordAtoms } from './record-atoms.ts';

/** Keys by which a record is brought together with others; and one by which it is looked for. */
export const LINKING_KEYS = 16;
export const FINDING_KEYS = 1;
/** Rare atoms are keys by themselves, up to so many: pairs must have their place. */
const MOST_RARE = 3;
/** Of the others the rarest so many are taken together. */
const MOST_JOINED = 9;
const FINDING_SEED = 0x51ed270b;

/** What was learned of how many records meet in what; fixed, so that a record's keys never change. */
export interface KeyPlan {
  /** Atoms that more records than a key may bring together hold, with how many do. */
  readonly common: ReadonlyMap<number, number>;
  /** A bit for each pair and triple of atoms, by hash, that too many hold. */
  readonly crowded: Uint8Array;
}

/**
 * The keys of records: two that share one are compared. A rare atom is a key;
 * common ones are taken two together, and where those still bring too many
 * together, three. Which are, was learned: a key is no longer than it need be,
 * and the same for the same atoms whatever was added since.
 */
export class RecordKeys {
  readonly #plan: KeyPlan;
  readonly #atoms: RecordAtoms;
  readonly #joined = new Int32Array(MOST_JOINED);
  readonly #groups = new Int32Array(MOST_JOINED);
  readonly #counts = new Float64Array(MOST_JOINED);
  /** By two of the joined atoms, 1 where their pair is crowded. */
  readonly #crowded = new Uint8Array(MOST_JOINED * MOST_JOINED);
  /** Linking keys, then finding ones. */
  readonly keys = new Int32Array(LINKING_KEYS + 64);
  #found = 0;

  constructor(fields: readonly OnlineField[], plan: KeyPlan) {
    this.#plan = plan;
    this.#atoms = new RecordAtoms(fields);
  }

  /** Whether the row last linked holds a word that was not learned from. */
  get hasNewWords(): boolean {
    return this.#atoms.hasNewWords;
  }

  /** @returns how many keys link the row */
  linking(row: WrittenRow): number {
    this.#found = 0;
    this.#atoms.gather(row);
    const joined = this.#splitByRarity();
    this.pairs(joined, (key, isCrowded) => {
      if (!isCrowded) this.#emit(key);
    });
    this.triples(joined, (key, isCrowded) => {
      if (!isCrowded) this.#emit(key);
    });
    return this.#found;
  }

  /** Appends the keys by which the row last linked is looked for: the sounds of its words, rarest first. @returns how many keys there are now */
  finding(most: number): number {
    const { hashes, isSound, count } = this.#atoms;
    const { common } = this.#plan;
    const sounds: number[] = [];
    for (let a = 0; a < count; a++) if (isSound[a] === 1) sounds.push(hashes[a]!);
    sounds.sort((a, b) => (common.get(a) ?? 0) - (common.get(b) ?? 0) || a - b);
    for (const sound of sounds.slice(0, Math.min(most, 64))) {
      this.keys[this.#found++] = mix(sound ^ FINDING_SEED) | 0;
    }
    return this.#found;
  }

  /** Only the joined atoms of a row: for learning which pairs and triples are crowded. @returns how many */
  joined(row: WrittenRow): number {
    this.#found = 0;
    this.#atoms.gather(row);
    return this.#splitByRarity();
  }

  /** The commoner first: what two spellings of a person share is seldom their rarest word. */
  pairs(joined: number, take: (key: number, isCrowded: boolean) => void): void {
    for (let sum = 2 * joined - 3; sum > 0; sum--) {
      for (let i = Math.max(0, sum - joined + 1); 2 * i < sum; i++) {
        const j = sum - i;
        const apart = this.#groups[i] !== this.#groups[j];
        const key = pairKey(this.#joined[i]!, this.#joined[j]!);
        const isCrowded = apart && this.isCrowded(key);
        this.#crowded[i * MOST_JOINED + j] = isCrowded ? 1 : 0;
        if (apart) take(key, isCrowded);
      }
    }
  }

  /** After pairs: those of three atoms of which any two are crowded. */
  triples(joined: number, take: (key: number, isCrowded: boolean) => void): void {
    const crowded = (i: number, j: number) => this.#crowded[i * MOST_JOINED + j] === 1;
    for (let i = 0; i < joined; i++) {
      for (let j = i + 1; j < joined; j++) {
        if (!crowded(i, j)) continue;
        for (let k = j + 1; k < joined; k++) {
          if (!crowded(i, k) || !crowded(j, k)) continue;
          const pair = pairKey(this.#joined[i]!, this.#joined[j]!);
          const key = pairKey(pair, this.#joined[k]!);
          take(key, this.isCrowded(key));
        }
      }
    }
  }

  isCrowded(key: number): boolean {
    const { crowded } = this.#plan;
    const bit = (key >>> 0) % (crowded.length * 8);
    return (crowded[bit >>> 3]! & (1 << (bit & 7))) !== 0;
  }

  #emit(key: number): void {
    if (this.#found === LINKING_KEYS) return;
    for (let k = 0; k < this.#found; k++) if (this.keys[k] === key) return;
    this.keys[this.#found++] = key;
  }

  /** Rare atoms become keys, the rarest of the others are joined. @returns how many */
  #splitByRarity(): number {
    const { hashes, groups, count } = this.#atoms;
    let joined = 0;
    for (let a = 0; a < count; a++) {
      const hash = hashes[a]!;
      const holders = this.#plan.common.get(hash);
      if (holders === undefined) {
        if (this.#found < MOST_RARE) this.#emit(hash);
        continue;
      }
      let at = joined;
      while (at > 0 && this.#comesBefore(holders, hash, at - 1)) at--;
      if (at === MOST_JOINED) continue;
      joined = Math.min(MOST_JOINED, joined + 1);
      for (let to = joined - 1; to > at; to--) {
        this.#joined[to] = this.#joined[to - 1]!;
        this.#groups[to] = this.#groups[to - 1]!;
        this.#counts[to] = this.#counts[to - 1]!;
      }
      this.#joined[at] = hash;
      this.#groups[at] = groups[a]!;
      this.#counts[at] = holders;
    }
    return joined;
  }

  #comesBefore(holders: number, hash: number, place: number): boolean {
    const other = this.#counts[place]!;
    return holders < other || (holders === other && hash < this.#joined[place]!);
  }
}

function pairKey(a: number, b: number): number {
  return mix(Math.imul(a, 0x9e3779b1) ^ (b + 0x7f4a7c15)) | 0;
}
