import { LANGUAGES, type Look, type Speech, speechOf } from '../words/speech.ts';
import { type Mark, mark } from './mark.ts';
import { writeMark } from './write-mark.ts';

/** Width of a letter as a share of the font size, on average of both scripts. */
const LETTER = 0.56;

/** First-strong isolate and its end: what a list states keeps its own direction among our words. */
const [ISOLATE, ISOLATE_END] = ['\u2068', '\u2069'];

/** Where a text hangs: at its beginning, its middle or its end, as one reads. */
export type Hang = 'start' | 'middle' | 'end';

/**
 * A sheet to draw on that is always drawn from left to right: where one reads
 * from the right, everything is mirrored as it goes onto the sheet, texts not.
 */
export class Canvas {
  readonly width: number;
  readonly speech: Speech;
  readonly #isMirrored: boolean;
  readonly #marks: Mark[] = [];

  constructor(look: Look) {
    this.width = look.width;
    this.speech = speechOf(look.language);
    this.#isMirrored = LANGUAGES[look.language].direction === 'rtl';
  }

  bar(name: string, box: { x: number; y: number; width: number; height: number }): void {
    const { y, height } = box;
    const width = Math.max(0.5, box.width);
    const x = this.#isMirrored ? this.width - box.x - width : box.x;
    this.#marks.push(mark('rect', { class: `pic-${name}`, x, y, width, height }));
  }

  line(name: string, from: readonly [number, number], to: readonly [number, number]): void {
    const [x1, x2] = [this.#x(from[0]), this.#x(to[0])];
    const ends = { x1, y1: from[1], x2, y2: to[1] };
    this.#marks.push(mark('line', { class: `pic-${name}`, ...ends }));
  }

  /** Straight strokes from point to point; closed, it is an area. */
  path(name: string, points: readonly (readonly [number, number])[], isClosed = false): void {
    if (points.length === 0) return;
    const tenth = (value: number) => Math.round(value * 10) / 10;
    const strokes = points.map(([x, y], i) => `${i ? 'L' : 'M'}${tenth(this.#x(x))} ${tenth(y)}`);
    const d = strokes.join('') + (isClosed ? 'Z' : '');
    this.#marks.push(mark('path', { class: `pic-${name}`, d }));
  }

  dot(name: string, at: readonly [number, number], radius: number): void {
    const [cx, cy] = [this.#x(at[0]), at[1]];
    this.#marks.push(mark('circle', { class: `pic-${name}`, cx, cy, r: radius }));
  }

  /** @param room shortens the text to so many pixels, with an ellipsis; the whole text then shows on pointing at it */
  text(
    words: string,
    at: readonly [number, number],
    how: {
      readonly hang?: Hang;
      readonly name?: string;
      readonly room?: number;
      size?: number;
      readonly isStated?: boolean;
    } = {},
  ): void {
    const { hang = 'start', name = 'text', room = Number.POSITIVE_INFINITY, size = 13 } = how;
    const shown = shorten(words, Math.floor(room / (size * LETTER)));
    const said = how.isStated ? `${ISOLATE}${shown}${ISOLATE_END}` : shown;
    const place = { x: this.#x(at[0]), y: at[1], 'text-anchor': hang, 'font-size': size };
    const whole = shown === words ? [] : [mark('title', {}, words)];
    this.#marks.push(mark('text', { class: `pic-${name}`, ...place }, ...whole, said));
  }

  /** About how wide a text comes out. */
  widthOf(words: string, size = 13): number {
    return [...words].length * size * LETTER;
  }

  /** The finished picture as SVG text. */
  write(label: string, height: number): string {
    const { direction, locale } = this.speech;
    return writeMark(
      mark(
        'svg',
        {
          xmlns: 'http://www.w3.org/2000/svg',
          class: 'pic',
          role: 'img',
          'aria-label': label,
          lang: locale,
          direction,
          width: this.width,
          height,
          viewBox: `0 0 ${this.width} ${height}`,
        },
        ...this.#marks,
      ),
    );
  }

  #x(x: number): number {
    return this.#isMirrored ? this.width - x : x;
  }
}

function shorten(words: string, letters: number): string {
  const all = [...words];
  return all.length <= letters ? words : `${all.slice(0, Math.max(1, letters - 1)).join('')}…`;
}
