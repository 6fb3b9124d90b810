import type { Evidence } from '../compare/comparator.ts';
import type { PairWeights } from '../compare/pair-comparer.ts';
import type { LinkModel } from './model.ts';

/** Most levels of any kind, missing included. */
export const LEVEL_PLACES = 8;

/** Nothing is ever quite ruled out. */
const LEAST_CHANCE = 0.001;

/** A word found in another part of a name: sons are named after grandfathers, so relatives have it too. */
const OTHER_PART = 'otherPart';

/** Until learned: where one part is in another's place, how often a further one is. */
export const MOVED_TOGETHER = 0.3;

/** From this level on a name agrees, be it loosely. */
const LEAST_AGREEING = 'loose';

/** Turns evidence into bits by a model whose prior is known. */
export class Weigher implements PairWeights {
  readonly priorBits: number;
  readonly #sameListBits: number;
  /** By number of a list, where it is known. */
  readonly #listBits: Float64Array;
  readonly #twoListsBits: number;
  readonly #comparisons: number;
  readonly #logM: Float64Array;
  /** The same, or what a word in another part counts beside another one, where that is more. */
  readonly #mostLogM: Float64Array;
  /** -log2 u; infinite where rarity alone stands for it. */
  readonly #logU: Float64Array;
  readonly #byRarity: Uint8Array;
  /** By comparison and level: what a relative would have as well. */
  readonly #shared: Uint8Array;
  /** Place of the comparison that implies this one, -1 for none, and what is left of its bits. */
  readonly #impliedBy: Int32Array;
  readonly #adds: Float64Array;
  readonly #mostAdds: Float64Array;
  readonly #leastAgreeing: Uint8Array;
  readonly #naming: Uint8Array;
  /** By comparison and level: a word found in another part. */
  readonly #moved: Uint8Array;
  /** By comparison the first of the same field. */
  readonly #firstOfField: Uint8Array;
  readonly #movedTogetherBits: number;
  /** Chance that two records of two persons are of relatives, of namesakes. */
  readonly #relatives: number;
  readonly #namesakes: number;

  /**
   * @param records how many records a relative is one of
   * @param listNames the lists by their numbers, as far as they are known
   */
  constructor(model: LinkModel, records: number, listNames: readonly string[] = []) {
    this.priorBits = model.priorBits ?? 0;
    const { m, u } = model.sameList ?? { m: 0, u: 0 };
    this.#sameListBits = oddsBits(m, u);
    this.#twoListsBits = oddsBits(1 - m, 1 - u);
    const lists = new Map(model.sameList?.lists?.map(({ list, m, u }) => [list, oddsBits(m, u)]));
    this.#listBits = Float64Array.from(listNames, (name) => lists.get(name) ?? this.#sameListBits);
    this.#comparisons = model.comparisons.length;
    this.#logM = new Float64Array(this.#comparisons * LEVEL_PLACES);
    this.#logU = new Float64Array(this.#comparisons * LEVEL_PLACES);
    this.#byRarity = new Uint8Array(this.#comparisons * LEVEL_PLACES);
    this.#shared = new Uint8Array(this.#comparisons * LEVEL_PLACES);
    this.#impliedBy = Int32Array.from(model.comparisons, ({ impliedBy }) =>
      model.comparisons.findIndex((c) => c.field === impliedBy?.field && c.part === impliedBy.part),
    );
    this.#leastAgreeing = Uint8Array.from(
      model.comparisons,
      ({ levels }) =>
        1 +
        Math.max(
          0,
          levels.findIndex(({ name }) => name === LEAST_AGREEING),
        ),
    );
    this.#adds = Float64Array.from(model.comparisons, (c) => c.impliedBy?.adds ?? 1);
    this.#mostAdds = this.#adds.map((adds) => Math.max(1, adds));
    this.#moved = new Uint8Array(this.#comparisons * LEVEL_PLACES);
    this.#firstOfField = Uint8Array.from(model.comparisons, ({ field }) =>
      model.comparisons.findIndex((c) => c.field === field),
    );
    this.#movedTogetherBits = Math.log2(model.movedTogether ?? MOVED_TOGETHER);
    this.#naming = Uint8Array.from(model.comparisons, ({ naming }) => (naming ? 1 : 0));
    this.#relatives = Math.min(0.4, (model.relativesPerRecord ?? 1) / Math.max(2, records));
    this.#namesakes = Math.min(0.4, model.namesakesPerRecord / Math.max(2, records));
    model.comparisons.forEach((comparison, c) => {
      comparison.levels.forEach(({ name, m, u, atMostRarity }, l) => {
        const at = c * LEVEL_PLACES + l + 1;
        this.#moved[at] = name === OTHER_PART ? 1 : 0;
        this.#shared[at] = comparison.shared || name === OTHER_PART ? 1 : 0;
        this.#logM[at] = Math.log2(m);
        this.#logU[at] = u === null ? Number.POSITIVE_INFINITY : -Math.log2(u);
        this.#byRarity[at] = u === null || atMostRarity ? 1 : 0;
      });
    });
    this.#mostLogM = this.#logM.map((logM, at) =>
      this.#moved[at] === 1 ? Math.max(logM, this.#movedTogetherBits) : logM,
    );
  }

  /** Log2 odds of a pair of which nothing is known but the list that both stand in, -1 where they stand in two. */
  prior(list: number): number {
    if (list < 0) return this.priorBits + this.#twoListsBits;
    return this.priorBits + (this.#listBits[list] ?? this.#sameListBits);
  }

  /** Bits of one comparison. */
  part(evidence: Evidence, c: number): number {
    const level = evidence.levels[c]!;
    if (level === 0) return 0;
    const at = c * LEVEL_PLACES + level;
    const together = this.movedWithAnother(evidence.levels, 0, c);
    const bits =
      (together ? this.#movedTogetherBits : this.#logM[at]!) + this.strangerBits(evidence, c);
    const by = this.#impliedBy[c]!;
    if (by < 0 || bits <= 0 || !this.#agrees(evidence, by)) return bits;
    return bits * this.#adds[c]!;
  }

  /** Bits of how unlikely strangers are to stand so; 0 where a side is missing. */
  strangerBits({ levels, rarity }: Evidence, c: number): number {
    const level = levels[c]!;
    if (level === 0) return 0;
    const at = c * LEVEL_PLACES + level;
    return this.#byRarity[at] === 1 ? Math.min(this.#logU[at]!, rarity[c]!) : this.#logU[at]!;
  }

  /** Most that `part` can give at a level where what agrees is no rarer than this. */
  mostAt(c: number, level: number, rarity: number): number {
    if (level === 0) return 0;
    const at = c * LEVEL_PLACES + level;
    const bits =
      this.#mostLogM[at]! +
      (this.#byRarity[at] === 1 ? Math.min(this.#logU[at]!, rarity) : this.#logU[at]!);
    return bits > 0 ? bits * this.#mostAdds[c]! : bits;
  }

  /**
   * True where this part of a name is found in another part and one before it
   * is as well: they were exchanged, which is one slip and not two.
   * @param from place of the first comparison's level
   */
  movedWithAnother(levels: Uint8Array, from: number, c: number): boolean {
    if (!this.isMoved(c, levels[from + c]!)) return false;
    for (let before = this.#firstOfField[c]!; before < c; before++) {
      if (this.isMoved(before, levels[from + before]!)) return true;
    }
    return false;
  }

  /** True where a level is that of a word found in another part. */
  isMoved(c: number, level: number): boolean {
    return this.#moved[c * LEVEL_PLACES + level] === 1;
  }

  #agrees(evidence: Evidence, c: number): boolean {
    return evidence.levels[c]! >= this.#leastAgreeing[c]!;
  }

  /** Log2 odds that the pair is of one person: prior, parts, and how alike two others would be anyway. */
  total(evidence: Evidence): number {
    let all = this.prior(evidence.list);
    let shared = 0;
    let naming = 0;
    for (let i = 0; i < evidence.count; i++) {
      const c = evidence.stated[i]!;
      const bits = this.part(evidence, c);
      all += bits;
      if (this.isShared(evidence, c)) shared += bits;
      if (this.#naming[c] === 1) naming += bits;
    }
    return all + this.othersBits({ shared, naming });
  }

  /**
   * Never positive: relatives agree on what they share, and namesakes on the
   * name, as one person does with himself. So what is shared, and the name by
   * itself, cannot prove more than there are relatives and namesakes.
   */
  othersBits({ shared, naming }: LikenessBits): number {
    const { relatives, namesakes } = this.#others({ shared, naming });
    const strangers = 1 - this.#relatives - this.#namesakes;
    return -Math.log2(Math.max(1, strangers + relatives + namesakes));
  }

  /** Among pairs of two persons so alike, the share of relatives. */
  relativesShare(likeness: LikenessBits): number {
    const { relatives, namesakes } = this.#others(likeness);
    return relatives / (1 - this.#relatives - this.#namesakes + relatives + namesakes);
  }

  /** True where two others so alike are namesakes sooner than relatives. */
  ratherNamesakes(likeness: LikenessBits): boolean {
    const { relatives, namesakes } = this.#others(likeness);
    return namesakes > relatives;
  }

  #others({ shared, naming }: LikenessBits): { relatives: number; namesakes: number } {
    return {
      relatives: this.#relatives * 2 ** Math.max(0, shared),
      namesakes: this.#namesakes * 2 ** Math.max(0, naming),
    };
  }

  /** True for what two relatives would have in common as well. */
  isShared({ levels }: Evidence, c: number): boolean {
    return this.sharesAt(c, levels[c]!);
  }

  sharesAt(c: number, level: number): boolean {
    return this.#shared[c * LEVEL_PLACES + level] === 1;
  }

  isNaming(c: number): boolean {
    return this.#naming[c] === 1;
  }

  likeness(evidence: Evidence): LikenessBits {
    let shared = 0;
    let naming = 0;
    for (let c = 0; c < this.#comparisons; c++) {
      if (this.isShared(evidence, c)) shared += this.part(evidence, c);
      if (this.isNaming(c)) naming += this.part(evidence, c);
    }
    return { shared, naming };
  }
}

/** What always or never happens among strangers proves nothing. */
function oddsBits(m: number, u: number): number {
  return u <= 0 || u >= 1 ? 0 : Math.log2(Math.max(m, LEAST_CHANCE) / u);
}

/** Bits of what relatives share, and of the name; a father's name is in both. */
export interface LikenessBits {
  readonly shared: number;
  readonly naming: number;
}

/** Probability from log2 odds. */
export function probabilityOf(bits: number): number {
  return 1 / (1 + 2 ** -bits);
}
