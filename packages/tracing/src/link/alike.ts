import type { Agreement, Attribute } from '@sila/domain';
import type { DateValue } from '@sila/linkage';
import { numberLevel } from './candidates/number-level.ts';
import { numbersOf } from './candidates/traits.ts';
import { birthValue } from './date-values.ts';
import { fieldValues } from './field-values.ts';
import type { LinkRecord } from './link-record.ts';
import { motherTokensOf } from './name-tokens.ts';
import { PERSON_FIELDS } from './person-fields.ts';
import { nameSimilarity } from './person-similarity.ts';
import type { LinkReasonCode } from './reason-codes.ts';

/** One thing that speaks for or against two records being of one person. */
export interface AlikePart {
  readonly attribute: Attribute;
  readonly agreement: Agreement;
  readonly code: LinkReasonCode;
  /** About how much it says: our expectation, to put those to be looked at first. Nothing is decided by it. */
  readonly bits: number;
}

type Compare = (typed: LinkRecord, other: LinkRecord) => AlikePart | null;

/**
 * What, beyond the name, somebody about to be entered has in common with a
 * record, and what speaks against it; nothing of what one of them does not tell.
 */
export function compareAlike(typed: LinkRecord, other: LinkRecord): readonly AlikePart[] {
  return COMPARES.flatMap((compare) => compare(typed, other) ?? []);
}

const COMPARES: readonly Compare[] = [
  compareNumber,
  identity('nationalId'),
  identity('civilRegistry'),
  compareMother,
  compareBirth,
  place('birth.place'),
  place('residence'),
];

function compareNumber(typed: LinkRecord, other: LinkRecord): AlikePart | null {
  const level = numberLevel(numbersOf(typed.statements), numbersOf(other.statements));
  if (level === 2) return part('number', 'agrees', 'number.same', 12);
  // The same digits of who knows whom; other numbers say nothing: people are given many.
  return level === 1 ? part('number', 'partial', 'number.issuerMissing', 3) : null;
}

function identity(attribute: 'nationalId' | 'civilRegistry'): Compare {
  return (typed, other) => {
    const [ours, theirs] = [numbersIn(typed, attribute), numbersIn(other, attribute)];
    if (ours.length === 0 || theirs.length === 0) return null;
    return ours.some((one) => theirs.includes(one))
      ? part(attribute, 'agrees', 'number.same', 14)
      : part(attribute, 'conflicts', 'number.different', -6);
  };
}

function numbersIn({ statements }: LinkRecord, wanted: Attribute): string[] {
  return statements.flatMap(({ attribute, normalised }) => {
    if (attribute !== wanted || normalised === null) return [];
    if (normalised.type === 'number') return [normalised.value];
    return normalised.type === 'text' ? [normalised.folded] : [];
  });
}

/** From this likeness on two words are one name, may be one; see nameSimilarity. */
const SAME_NAME = 0.92;
const NEAR_NAME = 0.8;

function compareMother(typed: LinkRecord, other: LinkRecord): AlikePart | null {
  const ours = motherTokensOf(typed.statements).map(({ text }) => text);
  const theirs = motherTokensOf(other.statements).map(({ text }) => text);
  if (ours.length === 0 || theirs.length === 0) return null;
  const [few, many] = ours.length <= theirs.length ? [ours, theirs] : [theirs, ours];
  const worst = Math.min(
    ...few.map((word) => Math.max(...many.map((one) => nameSimilarity.similarity(word, one)))),
  );
  if (worst >= SAME_NAME) return part('name.mother', 'agrees', 'name.same', 3 + 2 * few.length);
  if (worst >= NEAR_NAME) return part('name.mother', 'partial', 'name.near', 2);
  return part('name.mother', 'conflicts', 'name.different', -4);
}

const YEAR = 366;

function compareBirth(typed: LinkRecord, other: LinkRecord): AlikePart | null {
  const [ours, theirs] = [birthValue(typed.statements), birthValue(other.statements)];
  if (ours === null || theirs === null) return null;
  const gap = Math.max(ours.first - theirs.last, theirs.first - ours.last);
  if (isDay(ours) && isDay(theirs) && ours.first === theirs.first)
    return part('birth.date', 'agrees', 'date.sameDay', 9);
  if (gap <= 0) return part('birth.date', 'close', 'date.compatible', 3);
  if (gap <= YEAR) return part('birth.date', 'partial', 'date.withinOneYear', 1);
  if (gap <= 5 * YEAR) return part('birth.date', 'conflicts', 'date.withinFiveYears', -2);
  return part('birth.date', 'conflicts', 'date.farApart', -6);
}

function isDay({ first, last }: DateValue): boolean {
  return first === last;
}

function place(attribute: 'birth.place' | 'residence'): Compare {
  const fields = PERSON_FIELDS.filter((field) => field.attribute === attribute);
  return (typed, other) => {
    const [ours] = fieldValues(typed, fields) as [readonly string[] | null];
    const [theirs] = fieldValues(other, fields) as [readonly string[] | null];
    if (ours == null || theirs == null) return null;
    const shallow = Math.min(ours.length, theirs.length);
    let common = 0;
    while (common < shallow && ours[common] === theirs[common]) common++;
    if (common === 0) return part(attribute, 'conflicts', 'place.different', -1);
    if (common < shallow)
      return common > 1 ? part(attribute, 'partial', 'place.samePart', 1) : null;
    return ours.length === theirs.length
      ? part(attribute, 'agrees', 'place.same', 3)
      : part(attribute, 'close', 'place.within', 2);
  };
}

function part(
  attribute: Attribute,
  agreement: Agreement,
  code: LinkReasonCode,
  bits: number,
): AlikePart {
  return { attribute, agreement, code, bits };
}
