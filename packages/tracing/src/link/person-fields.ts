import type { Attribute, RecordKind } from '@sila/domain';
import type { FieldSpec } from '@sila/linkage';

/** Parts that a word of a person's own name can play, in the order of PersonField 'name'. */
export const NAME_PARTS = ['given', 'father', 'grandfather', 'family', 'other'] as const;

/** The event each kind is about; only events of one group can be the same event. */
const EVENT_GROUPS: Readonly<Record<string, readonly RecordKind[]>> = {
  taken: ['sought', 'held'],
  released: ['released'],
  admitted: ['unidentifiedLiving'],
  found: ['remains'],
  died: ['death'],
  seen: ['sighting'],
};

const GROUP_OF: ReadonlyMap<RecordKind, string> = new Map(
  Object.entries(EVENT_GROUPS).flatMap(([group, kinds]) =>
    kinds.map((kind): [RecordKind, string] => [kind, group]),
  ),
);

/** The group of a kind's event. */
export function eventGroupOf(kind: RecordKind): string {
  const found = GROUP_OF.get(kind);
  if (found === undefined) throw new RangeError(`no event group for ${kind}`);
  return found;
}

/** A field of a person and the attribute its explanation stands under. */
export interface PersonField {
  readonly spec: FieldSpec;
  readonly attribute: Attribute | 'name';
}

const WORDS = 'words';
/** Of words told or written by ear, in either script. */
const SOUNDS = 'sounds';

/** Everything records of persons are compared by. */
export const PERSON_FIELDS: readonly PersonField[] = [
  {
    spec: {
      name: 'name',
      kind: 'name',
      parts: NAME_PARTS,
      anchored: ['given'],
      vocabulary: 'names',
    },
    attribute: 'name',
  },
  {
    spec: { name: 'mother', kind: 'name', parts: ['mother'], vocabulary: 'names' },
    attribute: 'name.mother',
  },
  { spec: { name: 'sex', kind: 'category' }, attribute: 'sex' },
  { spec: { name: 'birth', kind: 'date' }, attribute: 'birth.date' },
  { spec: { name: 'birthPlace', kind: 'place', vocabulary: 'places' }, attribute: 'birth.place' },
  { spec: { name: 'residence', kind: 'place', vocabulary: 'places' }, attribute: 'residence' },
  ...Object.keys(EVENT_GROUPS).flatMap((group): PersonField[] => [
    { spec: { name: `${group}Date`, kind: 'date' }, attribute: 'event.date' },
    {
      spec: { name: `${group}Place`, kind: 'place', vocabulary: 'places' },
      attribute: 'event.place',
    },
  ]),
  { spec: { name: 'nationality', kind: 'text', vocabulary: WORDS }, attribute: 'nationality' },
  { spec: { name: 'facility', kind: 'text', vocabulary: WORDS }, attribute: 'facility' },
  { spec: { name: 'number', kind: 'identifier', serial: true }, attribute: 'number' },
  { spec: { name: 'nationalId', kind: 'identifier', serial: true }, attribute: 'nationalId' },
  { spec: { name: 'civilRegistry', kind: 'identifier', serial: true }, attribute: 'civilRegistry' },
  { spec: { name: 'marks', kind: 'text', vocabulary: WORDS }, attribute: 'marks' },
  { spec: { name: 'effects', kind: 'text', vocabulary: WORDS }, attribute: 'effects' },
  { spec: { name: 'teeth', kind: 'text', vocabulary: WORDS }, attribute: 'teeth' },
  { spec: { name: 'medical', kind: 'text', vocabulary: WORDS }, attribute: 'medical' },
  { spec: { name: 'languages', kind: 'text', vocabulary: WORDS }, attribute: 'languages' },
  { spec: { name: 'hums', kind: 'text', vocabulary: SOUNDS }, attribute: 'hums' },
  { spec: { name: 'companions', kind: 'text', vocabulary: SOUNDS }, attribute: 'companions' },
];

/** What brothers, sisters and people of one house share: agreeing on it says little beyond that. */
export const SHARED_BY_RELATIVES = [
  'name.father',
  'name.grandfather',
  'name.family',
  'mother',
  'birthPlace',
  'residence',
  'takenDate',
  'takenPlace',
] as const;
