import type { Attribute } from './attribute.ts';

/** The seven things a source can say about a person. */
export const RECORD_KINDS = [
  'sought',
  'held',
  'released',
  'unidentifiedLiving',
  'remains',
  'death',
  'sighting',
] as const;

export type RecordKind = (typeof RECORD_KINDS)[number];

interface KindRule {
  /** What this kind may state beyond COMMON. */
  readonly allows: readonly Attribute[];
  /** Each inner list must be answered by at least one statement, or the row is bad. */
  readonly needsOneOf: readonly (readonly Attribute[])[];
}

const COMMON: readonly Attribute[] = [
  'name.full',
  'name.given',
  'name.father',
  'name.grandfather',
  'name.family',
  'name.mother',
  'name.kunya',
  'name.alias',
  'sex',
  'birth.date',
  'birth.place',
  'age',
  'nationality',
  'residence',
  'event.date',
  'event.place',
  'facility',
  'number',
  'nationalId',
  'civilRegistry',
  'description',
  'marks',
  'note',
];

const ANY_NAME: readonly Attribute[] = [
  'name.full',
  'name.given',
  'name.family',
  'name.kunya',
  'name.alias',
];

/** What a body can tell, living or dead; a family's words of it are ante-mortem data. */
const BODY: readonly Attribute[] = ['build', 'teeth', 'medical'];

/** What somebody leaves in the memory of others on their way. */
const TRACES: readonly Attribute[] = ['journey', 'companions', 'said', 'hums'];

/**
 * Fields and minimum of each kind. A person who can't say his name, and
 * remains without one, are records all the same: they need something else by
 * which they can be found again.
 */
export const KIND_RULES: Readonly<Record<RecordKind, KindRule>> = {
  sought: {
    allows: [
      'effects',
      'authority',
      'relation',
      'contact',
      'witness',
      'languages',
      ...BODY,
      ...TRACES,
    ],
    needsOneOf: [ANY_NAME],
  },
  held: {
    allows: ['authority', 'ward', 'condition', 'witness', 'court', 'sentence', ...TRACES],
    needsOneOf: [[...ANY_NAME, 'number']],
  },
  released: {
    allows: [
      'authority',
      'ward',
      'condition',
      'waiting',
      'contact',
      'currentPlace',
      'languages',
      ...TRACES,
    ],
    needsOneOf: [[...ANY_NAME, 'number']],
  },
  unidentifiedLiving: {
    allows: [
      'ward',
      'condition',
      'effects',
      'languages',
      'contact',
      'currentPlace',
      ...BODY,
      ...TRACES,
    ],
    needsOneOf: [[...ANY_NAME, 'number', 'description', 'marks', 'ward', 'said', 'hums']],
  },
  remains: {
    allows: ['ward', 'condition', 'effects', 'cause', 'evidence', 'identification', ...BODY],
    needsOneOf: [
      ['number', 'event.place', 'facility', 'marks', 'description', 'effects', 'teeth', 'medical'],
    ],
  },
  death: {
    allows: ['cause', 'evidence', 'authority', 'ward', 'recordedDate', 'reliability', 'journey'],
    needsOneOf: [[...ANY_NAME, 'number']],
  },
  sighting: {
    allows: [
      'witness',
      'familiarity',
      'condition',
      'contact',
      'currentPlace',
      'relation',
      'ward',
      'companions',
    ],
    needsOneOf: [
      [...ANY_NAME, 'description', 'marks'],
      ['event.date', 'event.place', 'facility', 'note'],
    ],
  },
};

/** Asked of every statement of every record: as sets. */
const ALLOWED: ReadonlyMap<RecordKind, ReadonlySet<Attribute>> = new Map(
  RECORD_KINDS.map((kind) => [kind, new Set([...COMMON, ...KIND_RULES[kind].allows])]),
);

/** True when a record of this kind may state this attribute. */
export function kindAllows(kind: RecordKind, attribute: Attribute): boolean {
  return ALLOWED.get(kind)!.has(attribute);
}
