/** Pieces that parsers trip over: line ends, quotes, marks of direction, numbers at the edge, openings without an end. */
const PIECES = [
  '\n',
  '\r\n',
  '\r',
  '"',
  '""',
  "'",
  ',',
  ';',
  '\t',
  '|',
  '\0',
  '\u202e',
  '\u200f',
  '\ufeff',
  '\ud83d\ude00',
  '=1+2',
  '+963',
  '@',
  '-',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '<c r="A1"',
  '&#x10FFFF;',
  '&amp;',
  ']]>',
  '<',
  '{"',
  '[',
  '[[[[[[[[',
  '}',
  'null',
  '1e999',
  '-0',
  '9007199254740993',
  '0x',
  'NaN',
  '__proto__',
  'constructor',
  'محمد',
  'عبد ال',
  'والدته',
  'مجهول',
  '٣١/١٢/٢٠٢٤',
  '31/02/2024',
  '2024-13-45',
  'حوالي',
  'قبل',
  '١٢ سنة',
  '0000-00-00',
  'ـ'.repeat(40),
  'ا'.repeat(300),
  '(('.repeat(60),
  ' '.repeat(200),
  '9'.repeat(400),
];

/**
 * One input made of seeds: some are given as they are, most are changed in one
 * to eight places. The same seed gives the same inputs on every machine.
 */
export class Mutator {
  #state: number;
  readonly #encoder = new TextEncoder();

  constructor(seed: number) {
    this.#state = seed >>> 0 || 1;
  }

  /** A whole number from 0 up to but without `below`. */
  below(below: number): number {
    // xorshift32 (Marsaglia 2003): enough to spread inputs, the same everywhere.
    this.#state ^= this.#state << 13;
    this.#state ^= this.#state >>> 17;
    this.#state ^= this.#state << 5;
    return (this.#state >>> 0) % below;
  }

  mutate(seeds: readonly Uint8Array[]): Uint8Array {
    let bytes = this.#pick(seeds);
    for (let left = this.below(9); left > 0; left--) bytes = this.#change(bytes, seeds);
    return bytes;
  }

  #change(bytes: Uint8Array, seeds: readonly Uint8Array[]): Uint8Array {
    const at = this.below(bytes.length + 1);
    const end = Math.min(bytes.length, at + 1 + this.below(64));
    switch (this.below(8)) {
      case 0:
        return joined(bytes.subarray(0, at), this.#piece(), bytes.subarray(at));
      case 1:
        return joined(bytes.subarray(0, at), this.#piece(), bytes.subarray(end));
      case 2:
        return joined(bytes.subarray(0, at), bytes.subarray(end));
      case 3:
        return joined(bytes.subarray(0, end), bytes.subarray(at));
      case 4:
        return this.#withByte(bytes, at);
      case 5:
        return bytes.slice(0, at);
      case 6: {
        const other = this.#pick(seeds);
        return joined(bytes.subarray(0, at), other.subarray(this.below(other.length + 1)));
      }
      default:
        return this.#repeated(bytes, at, end);
    }
  }

  #withByte(bytes: Uint8Array, at: number): Uint8Array {
    const changed = bytes.slice();
    if (at < changed.length) changed[at] = this.below(256);
    return changed;
  }

  #repeated(bytes: Uint8Array, at: number, end: number): Uint8Array {
    const times = 1 + this.below(200);
    const part = bytes.subarray(at, end);
    return joined(
      bytes.subarray(0, at),
      ...Array<Uint8Array>(times).fill(part),
      bytes.subarray(end),
    );
  }

  #piece(): Uint8Array {
    return this.#encoder.encode(PIECES[this.below(PIECES.length)]);
  }

  #pick(seeds: readonly Uint8Array[]): Uint8Array {
    return seeds[this.below(seeds.length)] ?? new Uint8Array();
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
