import type { Attribute, Statement } from '@sila/domain';
import type { FieldValue, ScopedValue } from '@sila/linkage';
import { conceptsOf } from '../vocabulary/word-stem.ts';
import { HEARD } from './candidates/among.ts';
import { siteKey } from './candidates/site-key.ts';
import { keyOf } from './candidates/traits.ts';
import { birthValue, dateOf } from './date-values.ts';
import type { LinkRecord } from './link-record.ts';
import { motherTokensOf, nameTokensOf } from './name-tokens.ts';
import { eventGroupOf, PERSON_FIELDS, type PersonField } from './person-fields.ts';

/** What a record states in each of the fields, all of PERSON_FIELDS where not told, in their order. */
export function fieldValues(
  record: LinkRecord,
  fields: readonly PersonField[] = PERSON_FIELDS,
): FieldValue[] {
  return fields.map(({ spec, attribute }) => statedIn(record, spec.name, attribute));
}

function statedIn(record: LinkRecord, field: string, attribute: Attribute | 'name'): FieldValue {
  const { statements } = record;
  switch (attribute) {
    case 'name':
      return orNull(nameTokensOf(statements));
    case 'name.mother':
      return orNull(motherTokensOf(statements));
    case 'birth.date':
      return birthValue(statements);
    case 'event.date':
      return field === `${eventGroupOf(record.kind)}Date` ? dateOf(statements, attribute) : null;
    case 'event.place':
      return field === `${eventGroupOf(record.kind)}Place` ? placeOf(statements, attribute) : null;
    case 'birth.place':
    case 'residence':
      return placeOf(statements, attribute);
    case 'number':
    case 'nationalId':
    case 'civilRegistry':
      return numbersOf(record, attribute);
    case 'sex': {
      const sex = statements.find((s) => s.normalised?.type === 'sex')?.normalised;
      return sex?.type === 'sex' ? sex.value : null;
    }
    case 'marks':
    case 'effects':
    case 'teeth':
    case 'medical':
    case 'languages':
      return conceptsIn(statements, attribute);
    case 'hums':
      return orNull(conceptsIn(statements, attribute)?.map(keyOf) ?? []);
    case 'companions':
      return namedBeside(record);
    case 'facility':
      return wordsOf(statements, attribute) ?? stationsOf(statements);
    default:
      return wordsOf(statements, attribute);
  }
}

/** The narrowest place stated; a place the gazetteer does not know stands as one step of its own. */
function placeOf(statements: readonly Statement[], attribute: Attribute): readonly string[] | null {
  let narrowest: readonly string[] = [];
  for (const { attribute: stated, normalised } of statements) {
    if (stated !== attribute || normalised?.type !== 'place') continue;
    const path = normalised.path.length > 0 ? normalised.path : [`?${normalised.folded}`];
    if (path.length > narrowest.length) narrowest = path;
  }
  return orNull(narrowest);
}

function numbersOf({ list, statements }: LinkRecord, attribute: Attribute): ScopedValue[] | null {
  const numbers: ScopedValue[] = [];
  for (const { attribute: stated, normalised } of statements) {
    if (stated !== attribute || normalised === null) continue;
    if (normalised.type === 'number') {
      const own = attribute === 'number' ? `list ${list}` : attribute;
      numbers.push({ value: normalised.value, scope: scopeOf(normalised.issuer) ?? own });
    } else if (normalised.type === 'text') {
      numbers.push({ value: normalised.folded, scope: attribute });
    }
  }
  return orNull(numbers);
}

/** One scope for a branch or hospital, whichever script and words name it. */
function scopeOf(issuer: string | null): string | null {
  return issuer === null ? null : siteKey(issuer) || issuer;
}

function wordsOf(statements: readonly Statement[], attribute: Attribute): string[] | null {
  const words: string[] = [];
  for (const { attribute: stated, normalised } of statements) {
    if (stated !== attribute || normalised === null) continue;
    const text =
      normalised.type === 'text' || normalised.type === 'place' ? normalised.folded : null;
    for (const word of text?.split(/[^\p{L}\p{N}]+/u) ?? []) if (word !== '') words.push(word);
  }
  return orNull(words);
}

/** Each meaning once, whichever script or form its words have. */
function conceptsIn(statements: readonly Statement[], attribute: Attribute): string[] | null {
  const told = statements.filter((one) => one.attribute === attribute && one.normalised !== null);
  return orNull([...new Set(told.flatMap(({ asStated }) => conceptsOf(asStated)))]);
}

/** Who was with them, by sound; of somebody without a name, whom they call for. */
function namedBeside({ kind, statements }: LinkRecord): string[] | null {
  const attribute = HEARD.has(kind) ? 'said' : 'companions';
  return orNull((conceptsIn(statements, attribute) ?? []).map(keyOf));
}

/** A family that names no prison may know the way: stations are held against prisons. */
function stationsOf(statements: readonly Statement[]): string[] | null {
  const words = statements.flatMap(({ normalised }) =>
    normalised?.type === 'journey'
      ? normalised.stations.flatMap(({ folded }) => folded.split(/[^\p{L}\p{N}]+/u))
      : [],
  );
  return orNull([...new Set(words.filter((word) => word !== ''))]);
}

function orNull<T extends readonly unknown[]>(list: T): T | null {
  return list.length === 0 ? null : list;
}
