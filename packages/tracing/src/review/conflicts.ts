import {
  type Attribute,
  daysApart,
  earliestDay,
  isApproximate,
  isUncertain,
  latestDay,
  type NormalisedValue,
  type PartialDate,
  type Statement,
} from '@sila/domain';
import { compareNames } from '@sila/names';

/**
 * True when two readings of one attribute can't both be right about one
 * person. Absence and vagueness are never disagreement: "2012" and
 * "2012-03-14" agree, two numbers of different issuers stand side by side.
 */
export function conflict(attribute: Attribute, a: Statement, b: Statement): boolean {
  const [left, right] = [a.normalised, b.normalised];
  if (left === null || right === null || left.type !== right.type) return false;
  if (left.type === 'name' && right.type === 'name') {
    return (
      attribute !== 'name.alias' && compareNames(a.asStated, b.asStated).verdict === 'different'
    );
  }
  // Events, places and texts may differ from source to source without either being wrong.
  if (attribute.startsWith('event.') || attribute === 'residence') return false;
  return differs(left, right);
}

function differs(left: NormalisedValue, right: NormalisedValue): boolean {
  if (left.type === 'sex' && right.type === 'sex') return left.value !== right.value;
  if (left.type === 'date' && right.type === 'date') return datesDiffer(left.edtf, right.edtf);
  if (left.type === 'age' && right.type === 'age') return agesDiffer(left, right);
  if (left.type === 'place' && right.type === 'place') return placesDiffer(left.path, right.path);
  if (left.type === 'number' && right.type === 'number') {
    return left.issuer !== null && left.issuer === right.issuer && left.value !== right.value;
  }
  return false;
}

/** "About 2012" leaves room for a year on either side. */
const SLACK_DAYS = 366;

/** Dates differ when no day fits both. */
function datesDiffer(left: PartialDate, right: PartialDate): boolean {
  const isVague = [left, right].some((date) => isApproximate(date) || isUncertain(date));
  return daysApart(left, right).least > (isVague ? SLACK_DAYS : 0);
}

type Age = Extract<NormalisedValue, { type: 'age' }>;

/** Ages differ when the births they imply share no day; without a day of reference none are implied. */
function agesDiffer(left: Age, right: Age): boolean {
  const [a, b] = [birthDays(left), birthDays(right)];
  return a !== null && b !== null && (a.last < b.first || b.last < a.first);
}

function birthDays({ asOf, minYears, maxYears }: Age): { first: number; last: number } | null {
  if (asOf === null) return null;
  const year = 365.2425;
  return {
    first: earliestDay(asOf) - (maxYears + 1) * year,
    last: latestDay(asOf) - minYears * year,
  };
}

/** Places differ when neither lies within the other. */
function placesDiffer(left: readonly string[], right: readonly string[]): boolean {
  const shared = Math.min(left.length, right.length);
  return left.slice(0, shared).some((step, level) => step !== right[level]);
}
