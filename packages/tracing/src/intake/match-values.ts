import type { Attribute } from '@sila/domain';
import type { ValueShapes } from './value-shapes.ts';

/** What a column's cells say it means, for a column whose header says nothing. */
export interface ValueMatch {
  readonly attribute: Attribute;
  readonly confidence: number;
}

/** A date in the last years is more likely that of an arrest or a release than of a birth. */
const CHILDHOOD_YEARS = 12;

/** The attribute the values speak for most; null when they could be anything. Never surer than a header. */
export function matchValues(shapes: ValueShapes, thisYear: number): ValueMatch | null {
  if (shapes.filled === 0 || shapes.serial > 0.8) return null;
  const found: ValueMatch[] = [];
  const offer = (attribute: Attribute, share: number, confidence: number): void => {
    if (share >= 0.6) found.push({ attribute, confidence: confidence * share });
  };
  offer('sex', shapes.sex, 0.85);
  offer('contact', Math.max(shapes.phone, shapes.email), 0.75);
  if (shapes.date + shapes.year >= 0.6) {
    const median = [...shapes.years].sort((a, b) => a - b)[shapes.years.length >> 1] ?? 0;
    const isBirth = median < thisYear - CHILDHOOD_YEARS - 5;
    offer(isBirth ? 'birth.date' : 'event.date', shapes.date + shapes.year, 0.55);
  }
  offer('age', shapes.age, 0.5);
  offer('residence', shapes.place, 0.55);
  if (shapes.words >= 2) offer('name.full', shapes.name - shapes.place, 0.5);
  offer('note', shapes.long, 0.4);
  found.sort((a, b) => b.confidence - a.confidence);
  return found[0] ?? null;
}

/** The share of cells that look as the attribute's cells do; null for attributes that look like anything. */
export function supportFor(attribute: Attribute, shapes: ValueShapes): number | null {
  if (shapes.filled === 0) return null;
  switch (attribute) {
    case 'sex':
      return shapes.sex;
    case 'birth.date':
    case 'event.date':
      return Math.min(1, shapes.date + shapes.year);
    case 'age':
      return shapes.age;
    case 'number':
    case 'nationalId':
      return shapes.code;
    case 'name.full':
    case 'name.given':
    case 'name.father':
    case 'name.grandfather':
    case 'name.family':
    case 'name.mother':
      // A column full of "unknown" still bears names.
      return shapes.unknown === 1 ? null : shapes.name;
    default:
      return null;
  }
}
