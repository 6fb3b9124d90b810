import { massesAt, type TokenCounts } from '../compare/token-counts.ts';
import { hashText } from '../hash.ts';
import { CLOSE, EXACT, type LevelBounds, LOOSE, NEAR } from '../similarity/near-levels.ts';
import type { Neighbours } from '../similarity/neighbours.ts';
import type { TokenSimilarity } from '../similarity/token-similarity.ts';
import { GrowingNeighbours, type Neighbour } from './growing-neighbours.ts';

/** As in the batch engine: of a larger group of words only the commonest are looked at. */
const MOST_MET = 400;
/** A new word is compared with so many of those it meets: with those it shares most keys with. */
const MOST_COMPARED = 12;
/** Words that were learned from: how often, and which are near. */
export interface LearnedWords {
  readonly texts: readonly string[];
  readonly near: Neighbours;
  /** One for each field of the vocabulary. */
  readonly counts: readonly TokenCounts[];
  readonly similarity: TokenSimilarity;
  readonly bounds: LevelBounds;
}

/**
 * The words of one vocabulary, which takes new ones. How common a word is, was
 * learned and stays; a new word stands for none yet, and is near to learned
 * words only: of two spellings that nobody knew, each is likelier one of a word
 * that is known. So nothing depends on which came first.
 */
export class OnlineWords {
  readonly #learned: LearnedWords;
  readonly #size: number;
  readonly #codes: Map<string, number>;
  readonly #texts: string[];
  readonly #near: GrowingNeighbours;
  /** By key the learned words, commonest first. */
  readonly #groups = new Map<number, number[]>();
  readonly #occurrences: Float64Array;
  /** By learned word the keys that it shares with the text at hand. */
  readonly #shares: Uint16Array;
  readonly #sounds: number[];
  readonly #commonSounds: number[];
  counts: readonly TokenCounts[];

  constructor(learned: LearnedWords) {
    this.#learned = learned;
    this.#texts = [...learned.texts];
    this.#size = learned.texts.length;
    this.#codes = new Map(learned.texts.map((text, code) => [text, code]));
    this.#near = new GrowingNeighbours(learned.near);
    this.counts = learned.counts.map((counts) => widened(counts, this.#size, this.#near.room));
    this.#occurrences = occurrences(learned);
    this.#shares = new Uint16Array(this.#size);
    this.#sounds = learned.texts.map((text) => hashText(learned.similarity.blockKey(text)));
    this.#commonSounds = this.#sounds.map((_, word) => this.#sounds[this.#commonest(word)]!);
    this.#group();
  }

  get near(): Neighbours {
    return this.#near.near;
  }

  /** Records with a sound may number up to this by what was learned. */
  occurrences(word: number): number {
    return this.#occurrences[word] ?? 0;
  }

  /** Hash of a word's sound, and of that of its commonest spelling. */
  sound(word: number): number {
    return this.#sounds[word]!;
  }

  commonSound(word: number): number {
    return this.#commonSounds[word]!;
  }

  /** Whether a word was not among those learned from. */
  isNew(word: number): boolean {
    return word >= this.#size;
  }

  /** How many words there are; `forgetFrom` takes it. */
  get size(): number {
    return this.#texts.length;
  }

  /** Forgets the words that came after there were so many: those of a query. */
  forgetFrom(size: number): void {
    for (let word = size; word < this.#texts.length; word++) {
      this.#codes.delete(this.#texts[word]!);
      for (const { masses, tokens } of this.counts) {
        for (let at = word; at < masses.length; at += tokens) masses[at] = 0;
      }
    }
    this.#texts.length = size;
    this.#sounds.length = size;
    this.#commonSounds.length = size;
    this.#near.forgetFrom(size);
  }

  /** The word's number, given on first sight. */
  code(text: string): number {
    return this.#codes.get(text) ?? this.#add(text);
  }

  #add(text: string): number {
    const { similarity, bounds } = this.#learned;
    const word = this.#texts.length;
    const near: Neighbour[] = [];
    for (const other of this.#meeting(text)) {
      const [a, b] =
        text < this.#texts[other]! ? [text, this.#texts[other]!] : [this.#texts[other]!, text];
      const level = levelOf(similarity.similarity(a, b), bounds);
      if (level > 0) near.push({ word: other, level });
    }
    this.#texts.push(text);
    this.#codes.set(text, word);
    this.#near.add(near, similarity.attested?.(text) ?? false);
    if (this.counts[0]!.tokens < this.#near.room) {
      this.counts = this.counts.map((counts) => widened(counts, word, this.#near.room));
    }
    for (const counts of this.counts) this.#weigh(word, near, counts);
    this.#sounds.push(hashText(similarity.blockKey(text)));
    this.#commonSounds.push(this.#sounds[this.#commonest(word)]!);
    return word;
  }

  /** How many learned words stand to a new one at each level. */
  #weigh(word: number, near: readonly Neighbour[], { masses, tokens, present }: TokenCounts): void {
    for (let part = 0; part < present.length; part++) {
      for (const { word: other, level } of near) {
        masses[massesAt(part, level, tokens) + word]! +=
          masses[massesAt(part, EXACT, tokens) + other]!;
      }
    }
  }

  /** The learned words that share most keys with a text, the commonest first among equals. */
  #meeting(text: string): readonly number[] {
    const met: number[] = [];
    for (const key of new Set(keysOf(text, this.#learned.similarity))) {
      for (const word of this.#groups.get(key) ?? [])
        if (this.#shares[word]!++ === 0) met.push(word);
    }
    const best: number[] = [];
    for (const word of met) {
      let at = best.length;
      while (at > 0 && this.#comesBefore(word, best[at - 1]!)) at--;
      if (at === MOST_COMPARED) continue;
      best.splice(at, 0, word);
      if (best.length > MOST_COMPARED) best.pop();
    }
    for (const word of met) this.#shares[word] = 0;
    return best;
  }

  #comesBefore(word: number, other: number): boolean {
    const more = this.#shares[word]! - this.#shares[other]!;
    if (more !== 0) return more > 0;
    const commoner = this.occurrences(word) - this.occurrences(other);
    return commoner > 0 || (commoner === 0 && this.#texts[word]! < this.#texts[other]!);
  }

  /** The commonest learned word that is close to a word, or itself; among equals the first by text. */
  #commonest(word: number): number {
    const { starts, tokens, levels } = this.near;
    let best = word;
    for (let at = starts[word]!; at < starts[word + 1]!; at++) {
      const other = tokens[at]!;
      if (levels[at]! < CLOSE || other >= this.#size) continue;
      const more = this.occurrences(other) - this.occurrences(best);
      if (more > 0 || (more === 0 && this.#texts[other]! < this.#texts[best]!)) best = other;
    }
    return best;
  }

  #group(): void {
    const order = this.#texts.map((_, word) => word);
    order.sort((a, b) => this.occurrences(b) - this.occurrences(a) || a - b);
    for (const word of order) {
      for (const key of keysOf(this.#texts[word]!, this.#learned.similarity)) {
        if ((this.#groups.get(key)?.length ?? 0) < MOST_MET) push(this.#groups, key, word);
      }
    }
  }
}

function keysOf(text: string, similarity: TokenSimilarity): number[] {
  return similarity.keys(text).map((key) => hashText(key));
}

function push(groups: Map<number, number[]>, key: number, word: number): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [word]);
  else group.push(word);
}

/** The same counts with room for more words, which no record has yet. */
function widened(
  { tokens, masses, present }: TokenCounts,
  words: number,
  room: number,
): TokenCounts {
  const rows = masses.length / Math.max(1, tokens);
  const wider = new Float32Array(rows * room);
  for (let row = 0; row < rows; row++) {
    wider.set(masses.subarray(row * tokens, row * tokens + words), row * room);
  }
  return { tokens: room, masses: wider, present };
}

function occurrences({ texts, counts }: LearnedWords): Float64Array {
  const all = new Float64Array(texts.length);
  for (const { masses, tokens, present } of counts) {
    for (let part = 0; part < present.length; part++) {
      const from = massesAt(part, EXACT, tokens);
      for (let word = 0; word < texts.length; word++) all[word]! += masses[from + word]!;
    }
  }
  return all;
}

function levelOf(alike: number, { close, near, loose }: LevelBounds): number {
  if (alike >= close) return CLOSE;
  return alike >= near ? NEAR : alike >= loose ? LOOSE : 0;
}
