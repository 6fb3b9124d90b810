import { MOST_EVIDENCE } from '../tokens/token-evidence.ts';
import { tokenKeys } from '../tokens/token-keys.ts';
import type { TokenTable } from '../tokens/token-table.ts';
import { canBeOneName, consonantSignature } from './consonant-signature.ts';
import { isOrganisationWord } from './general/organisation-words.ts';
import { firstSounds, isInitial } from './initials.ts';
import { speaksArabic } from './speaks-arabic.ts';
import { countedShare, type PairWeights, weighPair } from './weigh-pair.ts';

/** Marks of words, as bits. */
export const ARABIC = 1;
export const ORGANISATION = 2;
const ARABIC_SCRIPT = 4;
const LATIN_SCRIPT = 8;

/** What comparing names asks of each word of a table again and again, by the word's number. */
export class WordFacts {
  readonly #table: TokenTable;
  readonly #weights: PairWeights;
  #size = 0;
  #required = new Uint16Array(256);
  #possible = new Uint16Array(256);
  #hasForms = new Uint8Array(256);
  #marks = new Uint8Array(256);
  #muhammad = new Uint8Array(256);
  /** Sound class of a single letter that stands for a name; 0 for whole words. */
  #initials = new Uint8Array(256);
  #firstSounds = new Uint16Array(256);
  /** Length, first and last letter of the likeliest consonant skeleton. */
  #skeletonLengths = new Uint8Array(256);
  #firsts = new Uint8Array(256);
  #lasts = new Uint8Array(256);
  /** Share that the word counts with; its weight beside itself; its weight beside any other name. */
  #shares = new Float64Array(256);
  #same = new Float64Array(256);
  #other = new Float64Array(256);

  constructor(table: TokenTable, weights: PairWeights) {
    this.#table = table;
    this.#weights = weights;
  }

  /** Learns the words that the table has met since. */
  refresh(): void {
    const { size } = this.#table;
    if (size === this.#size) return;
    if (size > this.#shares.length) this.#grow(size * 2);
    for (let word = this.#size; word < size; word++) this.#learn(word);
    this.#size = size;
  }

  /** Whether two words can write one name, by their consonants or because a pet form is listed. */
  canBeOne(left: number, right: number): boolean {
    return (
      canBeOneName(
        this.#required[left]!,
        this.#possible[left]!,
        this.#required[right]!,
        this.#possible[right]!,
      ) ||
      (this.#hasForms[left] === 1 && this.#hasForms[right] === 1)
    );
  }

  /** ARABIC where a word of either name is surely Arabic, ORGANISATION where one tells an organisation; their sum for both. */
  kindOf(left: Int32Array, right: Int32Array): number {
    return (this.#marksOf(left) | this.#marksOf(right)) & (ARABIC | ORGANISATION);
  }

  /** Whether both names have a word in one script. */
  shareScript(left: Int32Array, right: Int32Array): boolean {
    return (this.#marksOf(left) & this.#marksOf(right) & (ARABIC_SCRIPT | LATIN_SCRIPT)) !== 0;
  }

  #marksOf(words: Int32Array): number {
    let marks = 0;
    for (let at = 0; at < words.length; at++) marks |= this.#marks[words[at]!]!;
    return marks;
  }

  /** Whether the word is Muhammad, often written before a given name or left out. */
  isMuhammad(word: number): boolean {
    return this.#muhammad[word] === 1;
  }

  /** Whether either word is an initial: `initialFits` says whether it can stand for the other. */
  hasInitial(left: number, right: number): boolean {
    return this.#initials[left] === 1 || this.#initials[right] === 1;
  }

  initialFits(left: number, right: number): boolean {
    return (this.#firstSounds[left]! & this.#firstSounds[right]!) !== 0;
  }

  /** Whether two words written as one may have the consonants of `other`; `TokenTable.joinedLike` decides. */
  mayJoin(first: number, second: number, other: number): boolean {
    const lengths = this.#skeletonLengths;
    const spare = lengths[first]! + lengths[second]! - lengths[other]!;
    if (spare < 0 || spare > 1) return false;
    return (
      this.#firsts[first] === this.#firsts[other] && this.#lasts[second] === this.#lasts[other]
    );
  }

  share(left: number, right: number): number {
    return Math.max(this.#shares[left]!, this.#shares[right]!);
  }

  /** Weight (nats) of a word beside itself. */
  weightOfSame(word: number): number {
    return this.#same[word]!;
  }

  /** Weight (nats) of two words that can't be one name. */
  weightOfOthers(left: number, right: number): number {
    return Math.max(this.#other[left]!, this.#other[right]!);
  }

  #learn(word: number): void {
    const token = this.#table.token(word);
    const { required, possible } = consonantSignature(token.text);
    this.#required[word] = required;
    this.#possible[word] = possible;
    this.#hasForms[word] = (token.known?.related.length ?? 0) > 0 ? 1 : 0;
    this.#marks[word] =
      (speaksArabic(token) ? ARABIC : 0) |
      (isOrganisationWord(token.text) ? ORGANISATION : 0) |
      (token.script === 'arabic' ? ARABIC_SCRIPT : token.script === 'latin' ? LATIN_SCRIPT : 0);
    this.#muhammad[word] = this.#table.isMuhammad(word) ? 1 : 0;
    this.#initials[word] = isInitial(token.text) ? 1 : 0;
    this.#firstSounds[word] = firstSounds(token.text);
    const skeleton = tokenKeys(token.text)[0]!;
    this.#skeletonLengths[word] = skeleton.length;
    this.#firsts[word] = skeleton.charCodeAt(0);
    this.#lasts[word] = skeleton.charCodeAt(skeleton.length - 1);
    const share = countedShare(this.#table.share(word), this.#weights);
    this.#shares[word] = share;
    this.#same[word] = weighPair(MOST_EVIDENCE, share, this.#weights);
    this.#other[word] = weighPair(-MOST_EVIDENCE, share, this.#weights);
  }

  #grow(size: number): void {
    this.#required = larger(this.#required, new Uint16Array(size));
    this.#possible = larger(this.#possible, new Uint16Array(size));
    this.#hasForms = larger(this.#hasForms, new Uint8Array(size));
    this.#marks = larger(this.#marks, new Uint8Array(size));
    this.#initials = larger(this.#initials, new Uint8Array(size));
    this.#firstSounds = larger(this.#firstSounds, new Uint16Array(size));
    this.#muhammad = larger(this.#muhammad, new Uint8Array(size));
    this.#skeletonLengths = larger(this.#skeletonLengths, new Uint8Array(size));
    this.#firsts = larger(this.#firsts, new Uint8Array(size));
    this.#lasts = larger(this.#lasts, new Uint8Array(size));
    this.#shares = larger(this.#shares, new Float64Array(size));
    this.#same = larger(this.#same, new Float64Array(size));
    this.#other = larger(this.#other, new Float64Array(size));
  }
}

function larger<T extends Uint16Array | Uint8Array | Float64Array>(old: T, into: T): T {
  into.set(old as never);
  return into;
}
