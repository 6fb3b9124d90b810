import type { Encoding } from '../file-format.ts';

/** Bytes of one cell that are named in an Issue, at most. */
const NAMED = 16;

/** The bytes behind undecodable characters, in the order of the text, handed out cell by cell. */
export class UndecodableBytes {
  readonly #pattern: RegExp;
  #queue: string[] = [];
  #taken = 0;

  constructor(encoding: Encoding) {
    this.#pattern = encoding === 'windows-1252' ? /[\u0080-\u009f]/g : /\uFFFD/g;
  }

  add(undecodable: readonly string[]): void {
    if (undecodable.length === 0) return;
    this.#queue = [...this.#queue.slice(this.#taken), ...undecodable];
    this.#taken = 0;
  }

  /** Hex of the bytes behind this text's undecodable characters; null when it has none. */
  behind(text: string): string | null {
    if (this.#taken >= this.#queue.length) return null;
    const count = text.match(this.#pattern)?.length ?? 0;
    if (count === 0) return null;
    const bytes = this.#queue.slice(this.#taken, this.#taken + Math.min(count, NAMED));
    this.#taken += count;
    return bytes.join(' ');
  }
}
