import type { Attribute, Statement } from '@sila/domain';
import type { NameToken } from '@sila/linkage';
import { NAME_PARTS } from './person-fields.ts';

const PART_OF: Readonly<Partial<Record<Attribute, (typeof NAME_PARTS)[number]>>> = {
  'name.given': 'given',
  'name.father': 'father',
  'name.grandfather': 'grandfather',
  'name.family': 'family',
  'name.kunya': 'other',
  'name.alias': 'other',
};

/** A name token and the statement it was read in. */
export interface StatedToken extends NameToken {
  readonly statement: Statement;
}

/**
 * The words of a record's own name, each with the part it plays: as its column
 * says, or in a full name by its place, first the given name, last the family,
 * lineage between. A full name adds only what its own columns do not say.
 */
export function nameTokensOf(statements: readonly Statement[]): StatedToken[] {
  const tokens: StatedToken[] = [];
  for (const statement of statements) {
    const part = PART_OF[statement.attribute];
    if (part === undefined) continue;
    for (const text of tokensOf(statement))
      tokens.push({ text, part: partNumber(part), statement });
  }
  const apart = new Set(tokens.map(({ text }) => text));
  // A kunya or an alias says nothing of the parts that the full name has.
  let bare = tokens.every(({ part }) => part === partNumber('other'));
  for (const statement of statements) {
    if (statement.attribute !== 'name.full') continue;
    const words = tokensOf(statement);
    words.forEach((text, at) => {
      if (!bare && apart.has(text)) return;
      apart.add(text);
      const part = bare ? partAt(at, words.length) : 'other';
      tokens.push({ text, part: partNumber(part), statement });
    });
    // A second full name, or the same in another script, adds words without a known part.
    if (words.length > 0) bare = false;
  }
  return tokens;
}

/** The words of the mother's name; all play one part. */
export function motherTokensOf(statements: readonly Statement[]): StatedToken[] {
  return statements
    .filter(({ attribute }) => attribute === 'name.mother')
    .flatMap((statement) => tokensOf(statement).map((text) => ({ text, part: 0, statement })));
}

function tokensOf({ normalised }: Statement): readonly string[] {
  return normalised?.type === 'name' ? normalised.tokens : [];
}

function partNumber(part: (typeof NAME_PARTS)[number]): number {
  return NAME_PARTS.indexOf(part);
}

function partAt(at: number, words: number): (typeof NAME_PARTS)[number] {
  if (at === 0) return 'given';
  if (at === words - 1) return 'family';
  return at === 1 ? 'father' : at === 2 ? 'grandfather' : 'other';
}
