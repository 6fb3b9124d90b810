import {
  earliestDay,
  isOpenInterval,
  latestDay,
  type PartialDate,
  type Statement,
} from '@sila/domain';
import type { LinkRecord } from '../link-record.ts';
import { siteKey } from './site-key.ts';

/** Somebody in a place between two days, days since 1970; null where no day is told. */
export interface Stay {
  /** The gazetteer's path where it knows the place; empty where it doesn't. */
  readonly path: readonly string[];
  /** One key for it in either script. */
  readonly place: string;
  /** Its governorate, where the gazetteer knows it. */
  readonly region: string | null;
  readonly from: number | null;
  readonly to: number | null;
}

/** Guessed by a month either way: people remember seasons. */
const SLACK_DAYS = 31;

/** Everywhere that a record puts its person: stations, arrest, prison, where they came from. */
export function staysOf({ statements }: LinkRecord): Stay[] {
  const stays: Stay[] = [];
  const when = dateOf(statements);
  for (const { attribute, normalised } of statements) {
    if (normalised?.type === 'journey') {
      for (const { path, folded, when: told } of normalised.stations)
        stays.push(stay(path, folded, told));
    } else if (
      normalised?.type === 'place' &&
      (attribute === 'event.place' || attribute === 'facility')
    ) {
      stays.push(stay(normalised.path, normalised.folded, when));
    } else if (normalised?.type === 'number' && normalised.issuer !== null) {
      // A number is given where somebody is.
      stays.push(stay([], normalised.issuer, normalised.date));
    }
  }
  return stays;
}

function dateOf(statements: readonly Statement[]): PartialDate | null {
  const found = statements.find(
    ({ attribute, normalised }) => attribute === 'event.date' && normalised?.type === 'date',
  );
  return found?.normalised?.type === 'date' ? found.normalised.edtf : null;
}

function stay(path: readonly string[], folded: string, when: PartialDate | null): Stay {
  const known = when !== null && !isOpenInterval(when);
  return {
    path,
    place: siteKey(folded),
    region: path[1] ?? null,
    from: known ? earliestDay(when) - SLACK_DAYS : null,
    to: known ? latestDay(when) + SLACK_DAYS : null,
  };
}

/** Bits that being there at the same time adds to the place's own rarity. */
const SAME_TIME = 2;
/** A governorate alone, at no other time. */
const SAME_REGION = 1;

/**
 * How much two ways through the same country have in common, in bits of rarity:
 * each place where both were, and more where both were there at one time.
 */
export function together(
  left: readonly Stay[],
  right: readonly Stay[],
  bitsOf: (place: string) => number,
): number {
  const free = new Set(left);
  let bits = 0;
  for (const stay of right) {
    let best = 0;
    let taken: Stay | null = null;
    for (const other of free) {
      const alike = bitsTogether(stay, other, bitsOf);
      if (alike <= best) continue;
      best = alike;
      taken = other;
    }
    if (taken !== null) free.delete(taken);
    bits += best;
  }
  return bits;
}

function bitsTogether(a: Stay, b: Stay, bitsOf: (place: string) => number): number {
  const overlap = overlaps(a, b);
  if (overlap === false) return 0;
  if (isOnePlace(a, b)) return bitsOf(b.place) + (overlap === true ? SAME_TIME : 0);
  return a.region !== null && a.region === b.region ? SAME_REGION : 0;
}

/** A town or narrower: the same one, or one inside the other. */
function isOnePlace(a: Stay, b: Stay): boolean {
  if (a.place === b.place && a.place !== '') return true;
  return isWithin(a, b) || isWithin(b, a);
}

function isWithin(inner: Stay, outer: Stay): boolean {
  return outer.path.length > 2 && inner.path.includes(outer.path.at(-1)!);
}

/** Null where one tells no day. */
function overlaps(a: Stay, b: Stay): boolean | null {
  if (a.from === null || b.from === null) return null;
  return a.from <= b.to! && b.from <= a.to!;
}
