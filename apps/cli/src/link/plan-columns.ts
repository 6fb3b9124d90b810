import { ATTRIBUTES, type Attribute } from '@sila/domain';
import { type ColumnMap, PERSON_FIELDS, proposeMapping, readRecord } from '@sila/tracing';
import { CommandProblem } from '../command.ts';
import { guessMeaning, MOST_LOOKED_AT } from './guess-meaning.ts';
import { type ListFile, sampleRows, statedCells } from './ingest/list-file.ts';
import type { GenericMeaning, MapFile } from './map-file.ts';
import { TODAY } from './today.ts';

/** A column compared as what it looks like, not as an attribute of a person. */
export interface GenericColumn {
  readonly name: string;
  readonly meaning: GenericMeaning;
}

/** How the columns of one file are read. */
export interface ColumnPlan {
  readonly attributes: readonly ColumnMap[];
  /** By place in the row, from 0; null where the column is not a generic one. */
  readonly generic: readonly (GenericColumn | null)[];
}

const SAMPLE_ROWS = 500;
const COMPARED = new Set<string>([
  ...PERSON_FIELDS.map(({ attribute }) => attribute),
  ...['name.full', 'name.given', 'name.father', 'name.grandfather', 'name.family'],
  ...['name.kunya', 'name.alias', 'age'],
]);

/** Columns that name the row or its truth by custom; nobody's attribute. */
const NOT_COMPARED = /^((rec|record|unique|row)[_ ]?)?id$|^truth$|^cluster$|^list$|^list_date$/i;

/**
 * What each column of a file means: as the map says, else as intake reads the
 * header and the values; what is no attribute of a person is compared as what
 * its values look like.
 * @param leftOut columns never compared: id, truth, list and its date
 * @throws CommandProblem when the map names a column that no file has
 */
export function planColumns(
  file: ListFile,
  map: MapFile,
  leftOut: ReadonlySet<string>,
): ColumnPlan {
  const sample = sampleRows(file, SAMPLE_ROWS);
  const told = (at: number) => {
    const name = file.header[at]!;
    const said = map.columns?.[name];
    return leftOut.has(name) || (said !== undefined && !isAttribute(said));
  };
  // What is told to be something else must not take an attribute from a column that is not.
  const proposed = proposeMapping(
    file.header.map((name, at) => (told(at) ? null : name)),
    sample.map((cells) => cells.map((value, at) => (told(at) ? '' : value))),
  ).columns;
  const attributes: ColumnMap[] = [];
  const generic: (GenericColumn | null)[] = [];
  file.header.forEach((name, at) => {
    const said = map.columns?.[name];
    const column = at + 1;
    generic.push(null);
    if (leftOut.has(name) || said === 'ignore') return;
    if (said === undefined && NOT_COMPARED.test(name)) return;
    if (said !== undefined && isAttribute(said)) {
      attributes.push({ ...settingsOf(proposed, column), column, header: name, attribute: said });
      return;
    }
    if (said !== undefined) {
      generic[at] = { name, meaning: said as GenericMeaning };
      return;
    }
    const guess = proposed.find((p) => p.column === column);
    if (guess?.attribute && COMPARED.has(guess.attribute) && reads(guess, sample)) {
      attributes.push(guess);
      return;
    }
    const meaning = guessMeaning(statedCells(file, at, MOST_LOOKED_AT));
    if (meaning !== null) generic[at] = { name, meaning };
  });
  return { attributes, generic };
}

/** @throws CommandProblem when the map names a column that is in none of the files */
export function checkMap(map: MapFile, files: readonly Pick<ListFile, 'header' | 'name'>[]): void {
  const known = new Set(files.flatMap(({ header }) => header));
  const named = Object.keys(map.columns ?? {});
  if (map.list !== undefined) named.push(map.list);
  for (const from of [map.listDate, map.kind]) {
    if (typeof from === 'object') named.push(from.column);
  }
  const strange = named.find((name) => !known.has(name));
  if (strange !== undefined) {
    throw new CommandProblem(`the map names a column "${strange}" that no file has.`);
  }
  const names = new Set(files.map(({ name }) => name));
  const noFile = map.list === undefined && map.onePerPerson?.find((name) => !names.has(name));
  if (noFile) throw new CommandProblem(`the map names a file "${noFile}" that is not linked.`);
}

function isAttribute(said: string): said is Attribute {
  return (ATTRIBUTES as readonly string[]).includes(said);
}

function settingsOf(proposed: readonly ColumnMap[], column: number): Partial<ColumnMap> {
  const found = proposed.find((p) => p.column === column);
  return {
    ...(found?.dateOrder === undefined ? {} : { dateOrder: found.dateOrder }),
    ...(found?.calendar === undefined ? {} : { calendar: found.calendar }),
    ...(found?.issuer === undefined ? {} : { issuer: found.issuer }),
  };
}

/** False for places that the gazetteer knows hardly any of: they are compared as words, errors and all. */
function reads(map: ColumnMap, sample: readonly (readonly string[])[]): boolean {
  if (!/place|residence/.test(map.attribute ?? '')) return true;
  let known = 0;
  let stated = 0;
  for (const cells of sample) {
    const { statements } = readRecord(cells, [map], {
      kind: 'sought',
      listDate: null,
      today: TODAY,
    });
    const value = statements[0]?.normalised;
    if (value?.type !== 'place') continue;
    stated++;
    if (value.path.length > 0) known++;
  }
  return known >= stated / 2;
}
