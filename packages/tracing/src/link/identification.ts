import type { FieldSpec } from '@sila/linkage';

/** Points that a pair needs before it may be linked. */
const NEEDED = 2;

/** Levels of the general kinds from which on a comparison identifies; see the engine's levels. */
const NAME_AGREES = 2;
const DAY_AGREES = 6;
const NUMBER_AGREES = 4;
const TEXT_AGREES = 3;

/** Looks and circumstances identify nobody, however well they agree. */
const LOOKS =
  /^(column )?(sex|gender|marks|teeth|medical|languages|facility|nationality|description|condition)$/i;

/**
 * Whether a pair agrees on anything that tells one person from another: two
 * parts of a name, a name and a day of birth, a number. Many bear one given
 * name and one scar.
 * @param fields of the table, in its order
 * @returns reads the levels of a pair's comparisons
 */
export function identification(fields: readonly FieldSpec[]): (levels: Uint8Array) => boolean {
  const points: { readonly least: number; readonly worth: number }[] = [];
  for (const field of fields) {
    const parts = field.kind === 'name' ? (field.parts?.length ?? 1) : 1;
    for (let p = 0; p < parts; p++) points.push(pointsOf(field));
  }
  return (levels) => {
    let sum = 0;
    for (let c = 0; c < points.length; c++) {
      if (levels[c]! >= points[c]!.least) sum += points[c]!.worth;
    }
    return sum >= NEEDED;
  };
}

const NEVER = { least: 255, worth: 0 };

function pointsOf(field: FieldSpec): { readonly least: number; readonly worth: number } {
  if (LOOKS.test(field.name)) return NEVER;
  switch (field.kind) {
    case 'name':
      return { least: NAME_AGREES, worth: 1 };
    case 'date':
      return field.name.endsWith('Date') ? NEVER : { least: DAY_AGREES, worth: 1 };
    case 'identifier':
      return { least: NUMBER_AGREES, worth: 2 };
    case 'text':
      return { least: TEXT_AGREES, worth: 1 };
    default:
      return NEVER;
  }
}
