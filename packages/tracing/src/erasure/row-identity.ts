import type { Attribute, Statement } from '@sila/domain';

const NAME_PARTS: readonly Attribute[] = [
  'name.given',
  'name.father',
  'name.grandfather',
  'name.family',
];
/** A name of one word stands for too many people. */
const FEWEST_WORDS = 2;

/**
 * What a row says of who it is about, as one text: name, mother's name and year
 * of birth as they were read. Null where that would fit many people: a name of
 * one word, or with neither mother nor birth beside it.
 */
export function rowIdentity(statements: readonly Statement[]): string | null {
  const words = (attribute: Attribute): string[] =>
    statements.flatMap(({ attribute: stated, normalised }) =>
      stated === attribute && normalised?.type === 'name' ? [...normalised.tokens] : [],
    );
  const whole = words('name.full');
  const name = whole.length > 0 ? whole : NAME_PARTS.flatMap(words);
  const mother = words('name.mother');
  const birth = statements.find(
    ({ attribute, normalised }) => attribute === 'birth.date' && normalised?.type === 'date',
  )?.normalised;
  const year = birth?.type === 'date' ? birth.edtf.slice(0, 4) : '';
  if (name.length < FEWEST_WORDS || (mother.length === 0 && year === '')) return null;
  return JSON.stringify([name, mother, year]);
}
