/** By each word the numbers of the records that tell it, ascending. */
export class Postings {
  readonly #records = new Map<string, number[]>();

  /** Numbers are to come ascending; telling a word twice is telling it once. */
  add(word: string, record: number): void {
    const known = this.#records.get(word);
    if (known === undefined) this.#records.set(word, [record]);
    else if (known[known.length - 1] !== record) known.push(record);
  }

  of(word: string): readonly number[] {
    return this.#records.get(word) ?? NONE;
  }
}

const NONE: readonly number[] = [];
