import { ATTRIBUTES, type Attribute } from '@sila/domain';
import type { ColumnMap } from '@sila/tracing';
import { CommandProblem } from '../command.ts';
import type { MapFile } from '../link/map-file.ts';

/**
 * The proposed columns, changed by what a map file says of them. A column that
 * the file names is read as it says; the others stay as proposed.
 *
 * @throws CommandProblem for a header that the list has not, or a meaning that a registry cannot keep
 */
export function columnMaps(proposed: readonly ColumnMap[], map: MapFile): ColumnMap[] {
  const said = new Map(Object.entries(map.columns ?? {}));
  for (const header of said.keys()) {
    if (proposed.some((column) => column.header === header)) continue;
    throw new CommandProblem(`The map file names a column "${header}", which the list has not.`);
  }
  return proposed.map((column) => {
    const meaning = column.header === null ? undefined : said.get(column.header);
    return meaning === undefined
      ? settingsOf(column)
      : settingsOf({ ...column, attribute: attributeOf(meaning) });
  });
}

function attributeOf(meaning: string): Attribute | null {
  if (meaning === 'ignore') return null;
  const attribute = ATTRIBUTES.find((one) => one === meaning);
  if (attribute) return attribute;
  throw new CommandProblem(
    `The map file calls a column "${meaning}", which is no attribute of a person.`,
  );
}

/** A proposal also carries samples and its confidence, which are not part of a mapping. */
function settingsOf({
  column,
  header,
  attribute,
  dateOrder,
  calendar,
  issuer,
}: ColumnMap): ColumnMap {
  return {
    column,
    header,
    attribute,
    ...(dateOrder === undefined ? {} : { dateOrder }),
    ...(calendar === undefined ? {} : { calendar }),
    ...(issuer === undefined ? {} : { issuer }),
  };
}
