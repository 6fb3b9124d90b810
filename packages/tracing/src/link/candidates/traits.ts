import type { Attribute, Statement } from '@sila/domain';
import type { DateValue } from '@sila/linkage';
import { tokenKeys } from '@sila/names';
import { foldText } from '../../vocabulary/fold-text.ts';
import { remembered } from '../../vocabulary/remembered.ts';
import { conceptsOf } from '../../vocabulary/word-stem.ts';
import { birthValue } from '../date-values.ts';
import type { LinkRecord } from '../link-record.ts';
import { HEARD } from './among.ts';
import type { ComparisonName } from './comparisons.ts';
import { type Mark, readMarks } from './read-marks.ts';
import { siteKey } from './site-key.ts';
import { type Stay, staysOf } from './stays.ts';

/** A number with who gave it out, folded, and the days it may be of. */
export interface GivenNumber {
  readonly value: string;
  readonly issuer: string | null;
  readonly date: string | null;
}

/** What a record tells of somebody beyond and beside a name. */
export interface Traits {
  readonly id: string;
  readonly sex: string | null;
  readonly birth: DateValue | null;
  readonly marks: readonly Mark[];
  readonly effects: readonly string[];
  readonly teeth: readonly string[];
  readonly medical: readonly string[];
  readonly languages: readonly string[];
  readonly hums: readonly string[];
  /** Words that they said, or that people of theirs are known by. */
  readonly said: readonly string[];
  /** Keys of the person's own names. */
  readonly names: readonly string[];
  readonly numbers: readonly GivenNumber[];
  readonly stays: readonly Stay[];
}

/** Those told in words, of which what two share is weighed by how rare it is. */
export const WORD_TRAITS = [
  'effects',
  'teeth',
  'medical',
  'languages',
  'hums',
  'said',
  'names',
] as const;
export type WordTrait = (typeof WORD_TRAITS)[number];

/** What a record tells, read from its statements. */
export function readTraits(record: LinkRecord): Traits {
  const { statements } = record;
  const texts = (...attributes: Attribute[]) =>
    statements.filter((s) => attributes.includes(s.attribute) && s.normalised !== null);
  const concepts = (...attributes: Attribute[]) => [
    ...new Set(texts(...attributes).flatMap(({ asStated }) => conceptsOf(asStated))),
  ];
  const sex = statements.find((s) => s.normalised?.type === 'sex')?.normalised;
  const names = nameKeys(statements, OWN_NAMES);
  return {
    id: record.id,
    sex: sex?.type === 'sex' ? sex.value : null,
    birth: birthValue(statements),
    marks: texts('marks').flatMap(({ asStated }) => readMarks(asStated)),
    effects: concepts('effects'),
    teeth: concepts('teeth'),
    medical: concepts('medical'),
    languages: concepts('languages'),
    // Songs are written by ear: words by their sound, in either script.
    hums: [...new Set(concepts('hums').map((word) => keyOf(word)))],
    said: saidBy(record, concepts('said'), names),
    names,
    numbers: numbersOf(statements),
    stays: staysOf(record),
  };
}

const OWN_NAMES: ReadonlySet<string> = new Set([
  'name.full',
  'name.given',
  'name.father',
  'name.grandfather',
  'name.family',
  'name.alias',
  'name.kunya',
]);
const KIN: ReadonlySet<string> = new Set(['name.mother', 'name.kunya']);

function nameKeys(statements: readonly Statement[], wanted: ReadonlySet<string>): string[] {
  const keys = new Set<string>();
  for (const { attribute, normalised } of statements) {
    if (!wanted.has(attribute) || normalised?.type !== 'name') continue;
    for (const token of normalised.tokens) keys.add(keyOf(token));
  }
  return [...keys];
}

/** One key for a name in either script. */
export const keyOf = remembered((word) => {
  const bare = word.replace(/^=/, '');
  return `#${tokenKeys(bare)[0] ?? bare}`;
}, 50_000);

/**
 * Somebody who can't say his name says others': of his mother, his child, his
 * town. What he said is held against what is known of them.
 */
function saidBy(
  { kind, statements }: LinkRecord,
  said: readonly string[],
  own: readonly string[],
): string[] {
  if (HEARD.has(kind)) return [...new Set(said.map(keyOf))];
  const near = statements.filter(({ attribute }) =>
    ['companions', 'residence', 'birth.place', 'said', 'relation'].includes(attribute),
  );
  const words = near.flatMap(({ asStated }) => foldText(asStated).split(' '));
  const told = words.filter((word) => word.length > 2).map((word) => keyOf(word));
  return [...new Set([...told, ...own, ...nameKeys(statements, KIN)])];
}

export function numbersOf(statements: readonly Statement[]): GivenNumber[] {
  return statements.flatMap(({ attribute, normalised }) => {
    if (attribute !== 'number' || normalised?.type !== 'number') return [];
    const { value, issuer, date } = normalised;
    return { value, issuer: issuer === null ? null : siteKey(issuer), date };
  });
}

/** Whether anything is told that this comparison could be made on. */
export function tells(traits: Traits, name: ComparisonName): boolean {
  switch (name) {
    case 'number':
      return traits.numbers.length > 0;
    case 'journey':
      return traits.stays.length > 0;
    case 'age':
      return traits.birth !== null;
    case 'sex':
      return traits.sex !== null;
    default:
      return traits[name].length > 0;
  }
}
