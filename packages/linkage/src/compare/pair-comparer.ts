import type { FieldSpec } from '../table/field.ts';
import type { Comparator, Evidence } from './comparator.ts';
import { comparisonsOf } from './comparators.ts';

/** All comparisons of a pair at once. Call with the smaller record number left: results are then the same either way round. */
export class PairComparer {
  readonly #comparators: readonly Comparator[];
  readonly #places: readonly number[];
  readonly evidence: Evidence;

  constructor(fields: readonly FieldSpec[], comparators: readonly Comparator[]) {
    this.#comparators = comparators;
    const places: number[] = [];
    let at = 0;
    for (const field of fields) {
      places.push(at);
      at += comparisonsOf(field);
    }
    this.#places = places;
    this.evidence = { levels: new Uint8Array(at), rarity: new Float32Array(at) };
  }

  setLeft(record: number): void {
    for (const comparator of this.#comparators) comparator.setLeft(record);
  }

  compare(right: number): Evidence {
    for (let f = 0; f < this.#comparators.length; f++) {
      this.#comparators[f]!.compare(right, this.evidence, this.#places[f]!);
    }
    return this.evidence;
  }
}
