import type { LinkRecord } from '../link-record.ts';
import { COMPARISONS } from './comparisons.ts';
import { markKey } from './marks-bits.ts';
import { Postings } from './postings.ts';
import type { Mark } from './read-marks.ts';
import type { Stay } from './stays.ts';
import {
  type GivenNumber,
  readTraits,
  type Traits,
  tells,
  WORD_TRAITS,
  type WordTrait,
} from './traits.ts';

/** What is weighed whole where a posting has led to it. */
export interface KeptTraits {
  readonly marks: readonly Mark[];
  readonly stays: readonly Stay[];
  readonly numbers: readonly GivenNumber[];
}

/**
 * What many records tell beyond a name, by word, mark, place and number: whoever
 * asks whom one record may speak of looks at those that share something with
 * it, and only counts the others. Records never change, so what came in once
 * stays; it is a cache beside the registry and no truth.
 */
export class TraitIndex {
  readonly #places = new Map<string, number>();
  readonly #kept: KeptTraits[] = [];
  readonly #told: number[] = [];
  readonly #births: { first: number; last: number }[] = [];
  readonly #sexes: (string | null)[] = [];
  readonly #ids: string[] = [];
  /** One object for each mark that is told alike, and one text for each place. */
  readonly #marks = new Map<string, Mark>();
  readonly words: Readonly<Record<WordTrait, Postings>>;
  readonly marks = new Postings();
  readonly markKinds = new Postings();
  readonly markParts = new Postings();
  readonly places = new Postings();
  readonly regions = new Postings();
  /** Every step of a place's path; and its last one, where that is a town or narrower. */
  readonly steps = new Postings();
  readonly towns = new Postings();

  constructor(records: Iterable<LinkRecord> = []) {
    this.words = Object.fromEntries(WORD_TRAITS.map((of) => [of, new Postings()])) as never;
    for (const record of records) this.add(record);
  }

  get size(): number {
    return this.#ids.length;
  }

  has(id: string): boolean {
    return this.#places.has(id);
  }

  /** The record's number, counted as they came; undefined where it did not. */
  numberOf(id: string): number | undefined {
    return this.#places.get(id);
  }

  idOf(number: number): string {
    return this.#ids[number]!;
  }

  kept(number: number): KeptTraits {
    return this.#kept[number]!;
  }

  birth(number: number): { readonly first: number; readonly last: number } {
    return this.#births[number]!;
  }

  sex(number: number): string | null {
    return this.#sexes[number]!;
  }

  /** Whether it tells anything that this comparison, by its place, could be made on. */
  tells(number: number, comparison: number): boolean {
    return (this.#told[number]! & (1 << comparison)) !== 0;
  }

  /** Adding a record again changes nothing. */
  add(record: LinkRecord): void {
    if (this.#places.has(record.id)) return;
    const number = this.#ids.length;
    const traits = readTraits(record);
    this.#places.set(record.id, number);
    this.#ids.push(record.id);
    this.#told.push(toldBy(traits));
    this.#births.push(traits.birth ?? UNBORN);
    this.#sexes.push(traits.sex);
    for (const of of WORD_TRAITS) for (const word of traits[of]) this.words[of].add(word, number);
    for (const mark of traits.marks) this.#postMark(mark, number);
    for (const stay of traits.stays) this.#postStay(stay, number);
    const { stays, numbers } = traits;
    const marks = traits.marks.map((mark) => this.#oneOf(mark));
    this.#kept.push({ marks: lean(marks), stays: lean(stays), numbers: lean(numbers) });
  }

  /** An erased record is led to no more; what it was is let go. */
  forget(id: string): void {
    const number = this.#places.get(id);
    if (number === undefined) return;
    this.#kept[number] = { marks: NOTHING, stays: NOTHING, numbers: NOTHING };
    this.#told[number] = 0;
    this.#births[number] = UNBORN;
    this.#sexes[number] = null;
    this.#places.delete(id);
  }

  #postMark(mark: Mark, number: number): void {
    this.marks.add(markKey(mark), number);
    if (mark.kind !== null) this.markKinds.add(mark.kind, number);
    if (mark.part !== null) this.markParts.add(mark.part, number);
  }

  #postStay({ place, path, region }: Stay, number: number): void {
    this.places.add(place, number);
    if (region !== null) this.regions.add(region, number);
    for (const step of path) this.steps.add(step, number);
    if (path.length > 2) this.towns.add(path.at(-1)!, number);
  }

  #oneOf(mark: Mark): Mark {
    const key = `${markKey(mark)} ${mark.side}`;
    const known = this.#marks.get(key) ?? mark;
    this.#marks.set(key, known);
    return known;
  }
}

const NOTHING: readonly never[] = [];
const UNBORN = { first: Number.NaN, last: Number.NaN };

/** Most records tell no marks and no numbers: they share one empty list. */
function lean<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NOTHING : list;
}

function toldBy(traits: Traits): number {
  return COMPARISONS.reduce((bits, name, at) => bits | (tells(traits, name) ? 1 << at : 0), 0);
}
