import { Random } from '../train/random.ts';

const NAMES =
  "محمد خالد أحمد فاطمة عبد الرحمن الله نور الدين الشامي الحلبية أبو أم بن بنت ابن آل ذو زاده حسین علی ئەحمەد Khaled Mohammed al-Shami Abdul Rahman ben Ali oğlu kurê Mhd. Moh'd abu Umm Dr. السيد م. الشيخ née mother: والدته: أمه الكنية: الاسم: الملقب ﷺ ﷲ رحمه".split(
    ' ',
  );
const JOINTS = [' ', '  ', '-', '،', ', ', '', '/', '\u200f', '\u0640', ' (', ') ', '"', '.', ': '];
const ODD =
  '\ud800 \udfff \ufeff \u202e \u2066 \u0301 \u064b \u0670 \u06dd ﻻ ﷲ ﷺ ﵁ 😀 👨\u200d👩\u200d👧 ß ŉ İ ı ǆ ﬃ 𝕬 Ⅷ ㍿ ㈱ ½ ٣ ۵ ʿ ` < > & \u0000 \u001b \\ 李 Ж ε א ა հ'.split(
    ' ',
  );
const TEXTS = [
  '<b>محمد</b>&nbsp;علي',
  'https://example.org/a?b=c',
  'info@example.org',
  '+963 944 000 000',
  'شركة النور للتجارة',
  'تم اعتقاله في منزله مع اخيه ولم يعرف عنه شيء منذ ذلك اليوم',
  'مجهول الهوية',
  'n/a',
  "'; DROP TABLE x; --",
  '{"a":1}',
  'lpl] ugd',
];

/** Seeded inputs for names: names changed as lists change them, random signs, repetitions, structures. */
export class FuzzInputs {
  readonly #random: Random;

  constructor(seed: number) {
    this.#random = new Random(seed);
  }

  next(): string {
    const kind = this.#random.below(20);
    if (kind < 9) return this.#name();
    if (kind < 14) return this.#changed(this.#name());
    if (kind < 16) return this.#signs();
    if (kind < 18) return this.#repeated();
    if (kind < 19) return this.#pick(TEXTS) + this.#pick(JOINTS) + this.#name();
    return this.#changed(this.#pick(TEXTS));
  }

  #name(): string {
    let name = '';
    for (let left = 1 + this.#random.below(7); left > 0; left--)
      name += this.#pick(NAMES) + (this.#random.below(4) === 0 ? this.#pick(JOINTS) : ' ');
    return name;
  }

  #changed(name: string): string {
    let text = name;
    for (let left = 1 + this.#random.below(4); left > 0; left--) {
      const at = this.#random.below(text.length + 1);
      const cut = this.#random.below(3);
      const added =
        this.#random.below(3) === 0 ? '' : this.#pick(this.#random.below(2) ? ODD : NAMES);
      text = text.slice(0, at) + added + text.slice(at + cut);
    }
    return text;
  }

  #signs(): string {
    let text = '';
    for (let left = this.#random.below(60); left > 0; left--) {
      const range = this.#random.below(5);
      if (range === 0) text += this.#pick(ODD);
      else if (range === 1) text += String.fromCharCode(0x600 + this.#random.below(0x100));
      else if (range === 2) text += String.fromCharCode(0xfb50 + this.#random.below(0x4b0));
      else if (range === 3) text += String.fromCharCode(0x20 + this.#random.below(0x230));
      else text += String.fromCodePoint(this.#random.below(0x110000));
    }
    return text;
  }

  /** One piece over and over, the way to what grows faster than its input; now and then 10,000 signs. */
  #repeated(): string {
    const piece = this.#pick(this.#random.below(3) === 0 ? ODD : NAMES) + this.#pick(JOINTS);
    const times = this.#random.below(50) === 0 ? 10_000 : this.#random.below(200);
    return piece.repeat(times).slice(0, 10_000);
  }

  #pick<T>(list: readonly T[]): T {
    return list[this.#random.below(list.length)]!;
  }
}
