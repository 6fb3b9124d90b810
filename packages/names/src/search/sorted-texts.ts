/** Texts with the word each belongs to, in order of text, so that all that begin alike stand together. */
export class SortedTexts {
  #texts: string[] = [];
  #words: number[] = [];
  #newTexts: string[] = [];
  #newWords: number[] = [];

  add(text: string, word: number): void {
    this.#newTexts.push(text);
    this.#newWords.push(word);
  }

  /** Tells the words of the texts that begin with the given one; a word with several such texts comes several times. */
  beginningWith(start: string, tell: (word: number) => void): void {
    if (this.#newTexts.length > 0) this.#takeIn();
    const to = this.#firstFrom(`${start}\uffff`);
    for (let at = this.#firstFrom(start); at < to; at++) tell(this.#words[at]!);
  }

  #firstFrom(text: string): number {
    let low = 0;
    let high = this.#texts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#texts[middle]! < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** New texts are sorted among themselves, then both runs are merged: adding stays cheap, asking stays quick. */
  #takeIn(): void {
    const order = this.#newTexts.map((_, at) => at);
    const news = this.#newTexts;
    order.sort((a, b) => (news[a]! < news[b]! ? -1 : news[a]! > news[b]! ? 1 : a - b));
    const texts: string[] = [];
    const words: number[] = [];
    let old = 0;
    for (const at of order) {
      while (old < this.#texts.length && this.#texts[old]! <= news[at]!) {
        texts.push(this.#texts[old]!);
        words.push(this.#words[old++]!);
      }
      texts.push(news[at]!);
      words.push(this.#newWords[at]!);
    }
    for (; old < this.#texts.length; old++) {
      texts.push(this.#texts[old]!);
      words.push(this.#words[old]!);
    }
    this.#texts = texts;
    this.#words = words;
    this.#newTexts = [];
    this.#newWords = [];
  }
}
