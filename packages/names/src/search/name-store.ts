/** Names of an index, packed: words of all names in one array, the slots in which each word occurs beside it. */
export class NameStore {
  #words = new Int32Array(1024);
  #starts = new Int32Array(257);
  #ids = new Float64Array(256);
  #alive = new Uint8Array(256);
  #slots = 0;
  readonly #slotOf = new Map<number, number>();
  readonly #postings: (number[] | undefined)[] = [];

  get size(): number {
    return this.#slotOf.size;
  }

  /** Slots ever used; a removed name's slot stays empty. */
  get slots(): number {
    return this.#slots;
  }

  /** Adds a name under an id; true for each word that no name had before, told through `onNewWord`. */
  add(id: number, words: Int32Array, onNewWord: (word: number) => void): void {
    this.remove(id);
    const slot = this.#slots++;
    const start = this.#starts[slot]!;
    this.#reserve(slot, start + words.length);
    this.#words.set(words, start);
    this.#starts[slot + 1] = start + words.length;
    this.#ids[slot] = id;
    this.#alive[slot] = 1;
    this.#slotOf.set(id, slot);
    for (let at = 0; at < words.length; at++) {
      const word = words[at]!;
      const posting = this.#postings[word];
      if (posting === undefined) {
        this.#postings[word] = [slot];
        onNewWord(word);
      } else if (posting.at(-1) !== slot) posting.push(slot);
    }
  }

  remove(id: number): void {
    const slot = this.#slotOf.get(id);
    if (slot === undefined) return;
    this.#alive[slot] = 0;
    this.#slotOf.delete(id);
  }

  slotOf(id: number): number | undefined {
    return this.#slotOf.get(id);
  }

  id(slot: number): number {
    return this.#ids[slot]!;
  }

  isAlive(slot: number): boolean {
    return this.#alive[slot] === 1;
  }

  words(slot: number): Int32Array {
    return this.#words.subarray(this.#starts[slot]!, this.#starts[slot + 1]!);
  }

  wordCount(slot: number): number {
    return this.#starts[slot + 1]! - this.#starts[slot]!;
  }

  /** Slots of names with the word, removed ones included, in ascending order. */
  posting(word: number): readonly number[] {
    return this.#postings[word] ?? [];
  }

  #reserve(slot: number, words: number): void {
    if (words > this.#words.length) this.#words = grown(this.#words, new Int32Array(words * 2));
    if (slot + 2 > this.#starts.length) {
      this.#starts = grown(this.#starts, new Int32Array(this.#starts.length * 2));
      this.#ids = grown(this.#ids, new Float64Array(this.#ids.length * 2));
      this.#alive = grown(this.#alive, new Uint8Array(this.#alive.length * 2));
    }
    if (slot >= this.#ids.length) {
      this.#ids = grown(this.#ids, new Float64Array(this.#ids.length * 2));
      this.#alive = grown(this.#alive, new Uint8Array(this.#alive.length * 2));
    }
  }
}

function grown<T extends Int32Array | Float64Array | Uint8Array>(old: T, larger: T): T {
  larger.set(old as never);
  return larger;
}
