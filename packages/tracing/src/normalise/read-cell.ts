import type { Attribute, NormalisedValue, PartialDate } from '@sila/domain';
import type { ColumnMap } from '../column-map.ts';
import { foldText } from '../vocabulary/fold-text.ts';
import { findPlace } from '../vocabulary/gazetteer/find-place.ts';
import { remembered } from '../vocabulary/remembered.ts';
import { sexOf } from '../vocabulary/sex-words.ts';
import { type PlaceAndDate, readPlaceAndDate } from './place-and-date.ts';
import { readAge } from './read-age.ts';
import { readDate } from './read-date.ts';
import { readIdentification } from './read-identification.ts';
import { readJourney } from './read-journey.ts';
import { readName } from './read-name.ts';
import { type NumberScope, readNumber } from './read-number.ts';
import { type Reading, reads, unreadable } from './reading.ts';

/** What is known of the row and its list when a cell is read. */
export interface CellContext {
  readonly today: PartialDate;
  readonly listDate: PartialDate | null;
  /** The day the row's event has, for ages stated as of then. */
  readonly eventDate: PartialDate | null;
  /** The row's cells, where a number's issuer or date stands in another of them. */
  readonly cells?: readonly string[];
  /** True where ages are as of the event, whatever the header says. */
  readonly agesAtEvent?: boolean;
}

type How =
  | 'name'
  | 'date'
  | 'age'
  | 'sex'
  | 'number'
  | 'place'
  | 'journey'
  | 'identification'
  | 'text';

const HOW: Partial<Record<Attribute, How>> = {
  sex: 'sex',
  'birth.date': 'date',
  'event.date': 'date',
  recordedDate: 'date',
  age: 'age',
  'birth.place': 'place',
  residence: 'place',
  'event.place': 'place',
  facility: 'place',
  number: 'number',
  nationalId: 'number',
  civilRegistry: 'number',
  journey: 'journey',
  identification: 'identification',
};

const LONGEST_TEXT = 20_000;
/** "العمر عند الاعتقال": the age was true on the day of the event, not of the list. */
const AT_EVENT = /(?<!\p{L})(?:عند|وقت|حين|اثناء|at|when)(?!\p{L})/u;

/** How the cells of an attribute are read. */
export function howToRead(attribute: Attribute): How {
  return attribute.startsWith('name.') ? 'name' : (HOW[attribute] ?? 'text');
}

/** Reads one cell that isn't empty as what its column is mapped to. */
export function readCell(
  text: string,
  attribute: Attribute,
  { map, context }: { readonly map: ColumnMap; readonly context: CellContext },
): Reading<NormalisedValue> {
  switch (howToRead(attribute)) {
    case 'name':
      return readName(text);
    case 'date':
      if (attribute === 'birth.date' && isAge(text)) return readAge(text, asOfFor(map, context));
      return readersOf(map, context.today).date(text);
    case 'age':
      return readAge(text, asOfFor(map, context));
    case 'sex':
      return readSex(text);
    case 'number':
      return readNumber(text, scopeOf(map, context));
    case 'place':
      return readPlace(text);
    case 'journey':
      return text.length > LONGEST_TEXT
        ? unreadable('text.tooLong')
        : readJourney(text, context.today);
    case 'identification':
      return text.length > LONGEST_TEXT ? unreadable('text.tooLong') : readIdentification(text);
    case 'text':
      return text.length > LONGEST_TEXT ? unreadable('text.tooLong') : readText(text);
  }
}

/** Who issued a number, and when: of its column, or as its own row tells. */
function scopeOf(map: ColumnMap, { today, listDate, cells }: CellContext): NumberScope {
  const beside = (column: number | undefined) =>
    column === undefined ? '' : (cells?.[column - 1] ?? '').trim();
  const issuer = beside(map.issuerColumn);
  const told = beside(map.dateColumn);
  const date = told === '' ? null : readersOf(map, today).date(told).value;
  return {
    issuer: issuer === '' ? map.issuer : issuer,
    // Typed beside the number, or not known: the day of typing is not the number's.
    date: date?.type === 'date' ? date.edtf : map.dateColumn === undefined ? listDate : null,
  };
}

/** The two things that a cell of births says, when it begins with a place; null when it says one. */
export function readBirthPlaceAndDate(
  text: string,
  map: ColumnMap,
  { today }: CellContext,
): PlaceAndDate | null {
  return readersOf(map, today).placeAndDate(text);
}

interface DateReaders {
  date(text: string): Reading<NormalisedValue>;
  placeAndDate(text: string): PlaceAndDate | null;
}

/** One memory of dates per way of reading them: dates of release, and years of birth, come again and again. */
const dateReaders = new Map<string, DateReaders>();
function readersOf({ dateOrder: order, calendar }: ColumnMap, today: PartialDate): DateReaders {
  const key = `${order} ${calendar} ${today}`;
  let readers = dateReaders.get(key);
  if (!readers) {
    if (dateReaders.size > 20) dateReaders.clear();
    const options = { order, calendar, today };
    readers = {
      date: remembered((text) => readDate(text, options), 10_000),
      placeAndDate: remembered((text) => readPlaceAndDate(text, options), 10_000),
    };
    dateReaders.set(key, readers);
  }
  return readers;
}

/**
 * "٣٥ سنة" in a column of births is an age; "سنة ٣٥" and "35" are a year. The
 * number before the unit makes the difference.
 */
const AGE_FORM =
  /^\D{0,20}\d{1,3}(?: \d{1,3})? ?(?:سنه|سنوات|سنين|عام|عاما|years?|yrs?|y ?o|ans?)(?!\p{L})\D{0,20}$/u;
const isAge = remembered((text) => AGE_FORM.test(foldText(text)), 10_000);

const isAgeAtEvent = remembered((header) => AT_EVENT.test(foldText(header)), 100);

function asOfFor(
  map: ColumnMap,
  { listDate, eventDate, agesAtEvent }: CellContext,
): PartialDate | null {
  if (agesAtEvent === true) return eventDate ?? listDate;
  return map.header !== null && isAgeAtEvent(map.header) ? (eventDate ?? listDate) : listDate;
}

const readText = remembered((text) => reads({ type: 'text', folded: foldText(text) }), 5_000);

const readPlace = remembered(
  (text) => reads({ type: 'place', path: findPlace(text), folded: foldText(text) }),
  20_000,
);

const readSex: (text: string) => Reading<NormalisedValue> = remembered((text) => {
  const value = sexOf(text);
  return value ? reads({ type: 'sex', value }) : unreadable('sex.unreadable');
}, 1_000);
