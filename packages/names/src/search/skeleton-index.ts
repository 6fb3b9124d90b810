import { grown } from './grown.ts';

/** A skeleton of fewer consonants is not taken for a longer or shorter one, and only a longer one for one exchanged. */
const LEAST_CHANGED = 3;

/** Words by consonant skeleton, and skeletons by what one consonant less leaves of them. */
export class SkeletonIndex {
  readonly #numbers = new Map<string, number>();
  readonly #words: number[][] = [];
  readonly #shortened = new Map<string, number[]>();
  #stamps = new Int32Array(256);
  #turn = 0;

  add(word: number, keys: readonly string[]): void {
    for (const key of keys) this.#words[this.#number(key)]!.push(word);
  }

  /** The words of each skeleton that equals one of the keys or is a consonant away: lost, added or exchanged. */
  near(keys: readonly string[]): (readonly number[])[] {
    this.#turn++;
    const near: (readonly number[])[] = [];
    const take = (skeleton: number | undefined) => {
      if (skeleton === undefined || this.#stamps[skeleton] === this.#turn) return;
      this.#stamps[skeleton] = this.#turn;
      near.push(this.#words[skeleton]!);
    };
    for (const key of keys) {
      take(this.#numbers.get(key));
      if (key.length < LEAST_CHANGED) continue;
      for (const longer of this.#shortened.get(key) ?? []) take(longer);
      for (const shorter of shortenedBy(key)) {
        take(this.#numbers.get(shorter));
        if (key.length === LEAST_CHANGED) continue;
        for (const exchanged of this.#shortened.get(shorter) ?? []) take(exchanged);
      }
    }
    return near;
  }

  #number(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const skeleton = this.#words.push([]) - 1;
    this.#numbers.set(key, skeleton);
    if (skeleton >= this.#stamps.length)
      this.#stamps = grown(this.#stamps, skeleton + 1, Int32Array);
    for (const shorter of shortenedBy(key)) {
      const list = this.#shortened.get(shorter);
      if (list === undefined) this.#shortened.set(shorter, [skeleton]);
      else list.push(skeleton);
    }
    return skeleton;
  }
}

function shortenedBy(key: string): Set<string> {
  const shorter = new Set<string>();
  if (key.length < LEAST_CHANGED) return shorter;
  for (let at = 0; at < key.length; at++) shorter.add(key.slice(0, at) + key.slice(at + 1));
  return shorter;
}
