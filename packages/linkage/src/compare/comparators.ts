import type { FieldSpec } from '../table/field.ts';
import type { Comparator } from './comparator.ts';
import { CategoryComparator } from './compare-category.ts';
import { DateComparator } from './compare-date.ts';
import { IdentifierComparator } from './compare-identifier.ts';
import { NameComparator } from './compare-name.ts';
import { PlaceComparator } from './compare-place.ts';
import { RangeComparator } from './compare-range.ts';
import { TextComparator } from './compare-text.ts';
import { DayShares } from './day-shares.ts';
import type { CountedField } from './field-counts.ts';
import { TokenRarity } from './token-rarity.ts';

/** How many comparisons a field makes: one, or one for each part of a name. */
export function comparisonsOf(field: FieldSpec): number {
  return field.kind === 'name' ? (field.parts?.length ?? 1) : 1;
}

/**
 * A comparator for each field, in order.
 * @param repeats further records that a person of the table has, on average over records
 */
export function comparatorsFor(fields: readonly CountedField[], repeats: number): Comparator[] {
  return fields.map((field) => comparatorFor(field, repeats));
}

function comparatorFor({ spec, counted }: CountedField, repeats: number): Comparator {
  switch (counted.kind) {
    case 'tokens': {
      const rarity = new TokenRarity(counted.counts, repeats);
      return spec.kind === 'name'
        ? new NameComparator(spec, counted.near, rarity)
        : new TextComparator(counted.near, rarity);
    }
    case 'values':
      return spec.kind === 'place'
        ? new PlaceComparator(counted, repeats)
        : new CategoryComparator(counted, repeats);
    case 'numbers':
      return new IdentifierComparator(counted.numbers, spec.serial === true, repeats);
    case 'days':
      return new DateComparator(new DayShares(counted.days, repeats));
    case 'range':
      return new RangeComparator();
  }
}
