import type { Attribute, NameValue } from '@sila/domain';
import { isOnlyOwnName, normaliseName, type ParsedName, parseName } from '@sila/names';
import { remembered } from '../vocabulary/remembered.ts';
import { LONGEST_NAME, readName, readNormalised } from './read-name.ts';
import { doubt, type Reading } from './reading.ts';

/** What a cell for a whole name says beside it, each under its own attribute. */
export interface SaidBeside {
  readonly attribute: Attribute;
  readonly value: NameValue;
}

export interface FullNameReading extends Reading<NameValue> {
  readonly besides: readonly SaidBeside[];
}

/**
 * Reads a cell of whole names: the person's own words, and apart from them a
 * kunya, another name the person goes by, a family of birth and the mother
 * where the cell says them. A kunya alone stays the name: there is no other.
 */
export const readFullName: (text: string) => FullNameReading = remembered((text) => {
  if (text.length > LONGEST_NAME) return { ...readName(text), besides: [] };
  const name = normaliseName(text);
  const { value, issues } = readNormalised(name);
  if (value !== null && isOnlyOwnName(name)) {
    return { value, issues: [...issues, ...name.issues.map((code) => doubt(code))], besides: [] };
  }
  const parsed = parseName(text);
  const besides = besidesOf(parsed);
  if (value === null) {
    // "والدته فاطمة" alone names nobody, and the mother all the same.
    const names = parsed.issues.includes('name.relative') ? [doubt('name.relative')] : issues;
    return { value, issues: besides.length > 0 ? names : issues, besides };
  }
  const tokens = value.tokens.filter((token) => token !== parsed.kunya);
  return {
    value: tokens.length === 0 ? value : { ...value, tokens },
    issues: [...issues, ...parsed.issues.map((code) => doubt(code))],
    besides,
  };
}, 20_000);

function besidesOf({ kunya, alias, birthFamily, mother, ...own }: ParsedName): SaidBeside[] {
  const isAlone = own.given === null && own.family === null && own.father === null;
  const besides: SaidBeside[] = [];
  if (kunya !== null && !isAlone) besides.push(said('name.kunya', [kunya], own.original));
  for (const other of [alias, birthFamily]) {
    if (other !== null && !isAlone) besides.push(said('name.alias', other.tokens, other.written));
  }
  if (mother !== null) besides.push(said('name.mother', mother.tokens, mother.written));
  return besides;
}

function said(attribute: Attribute, tokens: readonly string[], written: string): SaidBeside {
  return { attribute, value: { type: 'name', tokens, script: normaliseName(written).script } };
}
