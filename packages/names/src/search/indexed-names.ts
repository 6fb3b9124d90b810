import type { PreparedName } from '../compare/prepared-name.ts';
import { tokenKeys } from '../tokens/token-keys.ts';
import { shapeOf } from '../tokens/token-shape.ts';
import type { ReadQuery } from './begun-query.ts';
import { LikeWords } from './like-words.ts';
import { LikelySlots } from './likely-slots.ts';
import { NameStore } from './name-store.ts';
import { PreparedWords } from './prepared-words.ts';
import { QueryScorer } from './query-scorer.ts';
import { WordBeginnings } from './word-beginnings.ts';
import { WordList } from './word-list.ts';
import {
  heaviestFirst,
  joinReadings,
  lessened,
  repeatedApart,
  type WordReadings,
  weighReadings,
} from './word-readings.ts';
import { WordSounds } from './word-sounds.ts';

export interface NameResult {
  readonly id: number;
  /** As in `compareNames`; a name found by the beginning of its last word scores a little lower. */
  readonly score: number;
}

/** Names ranked for one query: at least this many, and more when more results are asked. */
const LEAST_RANKED = 96;
/** Of these so many for each result asked are weighed in full, and beyond them those that rank nearly as high as the last result. */
const WEIGHED_EACH = 3;
const NEARLY = 3;
/** What the stem of a compound weighs, as a share of what it weighs when asked for by itself. */
const STEM_SHARE = 0.5;
/** Words of each script that are weighed for an asked word; where it is asked by itself this share of all, within bounds. */
const MOST_WEIGHED = 76;
const LEAST_WEIGHED_ALONE = 76;
const WEIGHED_SHARE = 0.0105;
const MOST_WEIGHED_ALONE = 120;
/** Asked words whose readings are remembered until the index meets a new word. */
const MOST_REMEMBERED = 5000;

/** Best first; equal scores in order of id. */
export function byScore(one: NameResult, other: NameResult): number {
  return other.score - one.score || one.id - other.id;
}

/** The names of an index with all that finds them, until so many are removed that they are stored anew. */
export class IndexedNames {
  readonly store = new NameStore();
  readonly prepared = new PreparedWords();
  readonly #words = new WordList();
  readonly #sounds = new WordSounds();
  readonly #like = new LikeWords();
  readonly #beginnings = new WordBeginnings({
    words: this.#words,
    sounds: this.#sounds,
    countOf: (word) => this.store.count(word),
  });
  readonly #likely = new LikelySlots(this.store);
  readonly #remembered = new Map<string, WordReadings>();
  /** What completes the begun words of the query at hand. */
  readonly #completions = new Map<string, readonly number[]>();
  readonly #textOf = (word: number) => this.#words.text(word);

  add(id: number, texts: readonly string[]): void {
    const words = new Int32Array(texts.length);
    for (let at = 0; at < texts.length; at++) {
      const number = this.#number(texts[at]!);
      words[at] = words.subarray(0, at).includes(number) ? this.#repeat(number) : number;
    }
    this.store.add(id, words);
  }

  texts(slot: number): string[] {
    return Array.from(this.store.words(slot), (word) => this.#words.text(word));
  }

  /** The name of a slot, to be compared by the matcher of `prepared` before another one is asked for. */
  name(slot: number): PreparedName {
    return this.prepared.name(this.store, slot, this.#textOf);
  }

  /**
   * The names that fit a query, at least `top` where there are as many. A word
   * by itself may be spelled oddly: with too few names that it fits, those of
   * words somewhat like it come beside them.
   */
  search(query: ReadQuery, top: number): NameResult[] {
    const { words, begun } = query.ways[0]!;
    this.#completions.clear();
    const scorer = this.#scorer(query);
    const score = (slot: number) => ({
      id: this.store.id(slot),
      score: scorer.score(this.name(slot)),
    });
    const asked = repeatedApart(this.#asked(query), (word) => this.#words.findRepeat(word));
    const found = this.#best(asked, top).map(score);
    if (words.length > 1 || begun >= 0 || found.length >= top) return found;
    const known = new Set(found.map(({ id }) => id));
    const odd = this.#best([this.#weighed(words[0]!, { alone: true, odd: true })], top).map(score);
    const more = odd.filter(({ id }) => !known.has(id)).sort(byScore);
    return [...found, ...more.slice(0, top - found.length)];
  }

  #scorer({ ways }: ReadQuery): QueryScorer {
    const completed = ways.map(({ words, begun }) =>
      begun < 0 ? [] : this.#completing(words[begun]!).map((word) => this.#preparedNumber(word)),
    );
    return new QueryScorer(ways, completed, this.prepared.matcher);
  }

  /** The readings of each asked word, those that another way to read the query has in its place among them. */
  #asked({ ways, beside }: ReadQuery): WordReadings[] {
    const { words, begun } = ways[0]!;
    const alone = words.length === 1;
    const asked = words.map((word, at) =>
      this.#begunReadings(word, { alone, isBegun: at === begun }),
    );
    for (const { place, word, isBegun } of beside)
      asked[place] = joinReadings(asked[place]!, this.#begunReadings(word, { alone, isBegun }));
    return asked;
  }

  #begunReadings(
    word: string,
    { alone, isBegun }: { alone: boolean; isBegun: boolean },
  ): WordReadings {
    const whole = this.#readings(word, alone);
    if (!isBegun) return whole;
    return joinReadings(whole, this.#completed(word, this.#completing(word)));
  }

  #completing(begun: string): readonly number[] {
    let found = this.#completions.get(begun);
    if (found === undefined) {
      found = this.#beginnings.completing(begun);
      this.#completions.set(begun, found);
    }
    return found;
  }

  /** Slots of the names that rank highest for the readings of the asked words. */
  #best(asked: readonly WordReadings[], top: number): number[] {
    const limit = Math.max(LEAST_RANKED, top * WEIGHED_EACH);
    const wanted = { words: this.#words.size, top, limit, nearly: NEARLY };
    const { slots, ranks } = this.#likely.best(asked, wanted).ranked();
    const least = (ranks[top - 1] ?? 0) - NEARLY;
    let weighed = Math.min(slots.length, top * WEIGHED_EACH);
    while (weighed < slots.length && ranks[weighed]! >= least) weighed++;
    return Array.from(slots.subarray(0, weighed));
  }

  #number(text: string): number {
    const size = this.#words.size;
    const number = this.#words.number(text);
    if (number === size) {
      const keys = tokenKeys(text);
      this.prepared.add(number, text);
      this.#sounds.add(number, text);
      this.#like.add(number, text);
      this.#beginnings.add(number, keys);
      if (this.#remembered.size > 0) this.#remembered.clear();
    }
    return number;
  }

  #preparedNumber(word: number): number {
    return this.prepared.number(word, this.#words.text(word));
  }

  #repeat(word: number): number {
    const size = this.#words.size;
    const repeat = this.#words.repeat(word);
    if (repeat === size) {
      const text = this.#words.text(repeat);
      this.prepared.add(repeat, text);
      this.#sounds.add(repeat, text);
    }
    return repeat;
  }

  #readings(word: string, alone: boolean): WordReadings {
    const key = alone ? `${word} ` : word;
    const known = this.#remembered.get(key);
    if (known !== undefined) return known;
    let readings = this.#weighed(word, { alone, odd: false });
    // "X al-din" may be two names, and Abd before a family name is no compound: the stem may stand alone.
    const { kind, stems } = shapeOf(word);
    if (kind !== 'plain')
      for (const stem of stems)
        readings = joinReadings(
          readings,
          lessened(this.#weighed(stem, { alone, odd: false }), STEM_SHARE),
        );
    if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear();
    this.#remembered.set(key, readings);
    return readings;
  }

  #weighed(word: string, { alone, odd }: { alone: boolean; odd: boolean }): WordReadings {
    const { matcher } = this.prepared;
    const numberOf = (number: number) => this.#preparedNumber(number);
    const near = this.#like.nearest(word, alone ? mostAlone(this.#words.size) : MOST_WEIGHED);
    return weighReadings(word, near, { matcher, numberOf, odd });
  }

  /** The more of a word is typed, the more its completions weigh. */
  #completed(begun: string, completions: readonly number[]): WordReadings {
    const typed = completions.map((word) => begun.length / this.#words.text(word).length);
    return heaviestFirst(
      completions,
      typed.map((share) => 2 * Math.min(1, share)),
    );
  }
}

function mostAlone(words: number): number {
  return Math.max(
    LEAST_WEIGHED_ALONE,
    Math.min(MOST_WEIGHED_ALONE, Math.ceil(words * WEIGHED_SHARE)),
  );
}
