import {
  ATTRIBUTES,
  type Attribute,
  ENTERED_COLUMNS,
  type EnteredColumn,
  enteredColumn,
  NUMBERS_ENTERED,
} from '@sila/domain';
import type { ColumnMap } from '../column-map.ts';

const IS_ATTRIBUTE: ReadonlySet<string> = new Set(ATTRIBUTES);
const IS_NUMBER: ReadonlySet<string> = new Set(NUMBERS_ENTERED);

/** How the cells of an entered list are read: the same in every register. */
export const ENTERED_MAPPING: readonly ColumnMap[] = ENTERED_COLUMNS.map(mapOf);

function mapOf(name: EnteredColumn): ColumnMap {
  const column = enteredColumn(name);
  if (IS_NUMBER.has(name)) {
    const number = name as (typeof NUMBERS_ENTERED)[number];
    return {
      column,
      header: null,
      attribute: 'number',
      issuerColumn: enteredColumn(`${number}.issuer`),
      dateColumn: enteredColumn(`${number}.date`),
    };
  }
  const attribute = IS_ATTRIBUTE.has(name) ? (name as Attribute) : null;
  return { column, header: null, attribute };
}
