/** The distinct words of an index, numbered from 0 in the order they were met. */
export class WordList {
  readonly #numbers = new Map<string, number>();
  readonly #texts: string[] = [];
  readonly #repeats = new Map<number, number>();

  get size(): number {
    return this.#texts.length;
  }

  /** The word's number; a new word gets the next one. */
  number(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#texts.length;
    this.#numbers.set(text, number);
    this.#texts.push(text);
    return number;
  }

  /** The number under which a name has the word a second time: names with a word twice are found apart from the many that have it once. */
  repeat(number: number): number {
    const known = this.#repeats.get(number);
    if (known !== undefined) return known;
    const repeat = this.#texts.length;
    this.#repeats.set(number, repeat);
    this.#texts.push(this.#texts[number]!);
    return repeat;
  }

  /** As `repeat`, where some name has the word twice. */
  findRepeat(number: number): number | undefined {
    return this.#repeats.get(number);
  }

  find(text: string): number | undefined {
    return this.#numbers.get(text);
  }

  text(number: number): string {
    return this.#texts[number]!;
  }
}
