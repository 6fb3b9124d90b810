import type { Attribute } from '@sila/domain';
import type { ColumnEvidence } from './proposed-column.ts';

/** Attributes that a record may well state more than once. */
const MANY: ReadonlySet<Attribute> = new Set([
  'name.alias',
  'residence',
  'number',
  'ward',
  'description',
  'marks',
  'effects',
  'contact',
  'currentPlace',
  'evidence',
  'witness',
  'languages',
  'note',
]);

/** Of two columns about equally sure, the first in the file is taken. */
const TIE = 0.05;

/** What is left of the confidence in a second column for what a record states once. */
const SECOND = 0.4;

/** Looks at the columns together: what one means can depend on what the others are. */
export function settleColumns(columns: readonly ColumnEvidence[]): ColumnEvidence[] {
  return lowerSeconds(settleNames(columns));
}

/**
 * الاسم alone is a full name or a given name: the words in its cells tell, or
 * the columns beside it. A second family name (الكنية and اللقب) is a by-name.
 */
function settleNames(columns: readonly ColumnEvidence[]): ColumnEvidence[] {
  const has = (attribute: Attribute): boolean =>
    columns.some((column) => column.attribute === attribute);
  const hasParts = has('name.family') || has('name.father');
  const families = columns.filter(({ attribute }) => attribute === 'name.family');
  return columns.map((column) => {
    const { attribute, shapes, header } = column;
    if (attribute === 'name.full' && !has('name.given') && shapes.name > 0) {
      const isGiven = shapes.words < 1.6 || (hasParts && shapes.words < 2.3);
      if (isGiven && hasParts) return { ...column, attribute: 'name.given' };
    }
    if (attribute === 'name.family' && families.length > 1 && header?.trim() === 'اللقب') {
      return { ...column, attribute: 'name.alias', confidence: column.confidence * 0.7 };
    }
    return column;
  });
}

function lowerSeconds(columns: readonly ColumnEvidence[]): ColumnEvidence[] {
  const best = new Map<Attribute, ColumnEvidence>();
  for (const column of columns) {
    if (column.attribute === null) continue;
    const known = best.get(column.attribute);
    if (!known || column.confidence > known.confidence + TIE) best.set(column.attribute, column);
  }
  return columns.map((column) => {
    const { attribute, confidence, drawnFrom } = column;
    if (attribute === null || MANY.has(attribute) || best.get(attribute) === column) return column;
    // What only the values suggested yields to a column that says so.
    if (drawnFrom === 'values')
      return { ...column, attribute: null, confidence: 0, drawnFrom: 'none' };
    return { ...column, confidence: confidence * SECOND };
  });
}
