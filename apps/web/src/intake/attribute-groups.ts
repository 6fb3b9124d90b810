import type { Attribute } from '@sila/domain';

/** Headings of the list of meanings, in the order a person looks for them. */
export const ATTRIBUTE_GROUPS = [
  {
    group: 'names',
    attributes: [
      'name.full',
      'name.given',
      'name.father',
      'name.grandfather',
      'name.family',
      'name.mother',
      'name.kunya',
      'name.alias',
    ],
  },
  {
    group: 'person',
    attributes: [
      'sex',
      'birth.date',
      'age',
      'birth.place',
      'nationality',
      'residence',
      'languages',
    ],
  },
  { group: 'numbers', attributes: ['number', 'nationalId', 'civilRegistry'] },
  {
    group: 'event',
    attributes: [
      'event.date',
      'event.place',
      'facility',
      'ward',
      'authority',
      'condition',
      'cause',
      'evidence',
      'recordedDate',
      'reliability',
      'court',
      'sentence',
      'journey',
    ],
  },
  {
    group: 'description',
    attributes: [
      'description',
      'build',
      'marks',
      'teeth',
      'medical',
      'effects',
      'said',
      'hums',
      'identification',
    ],
  },
  {
    group: 'people',
    attributes: [
      'relation',
      'contact',
      'currentPlace',
      'witness',
      'familiarity',
      'companions',
      'waiting',
    ],
  },
  { group: 'other', attributes: ['note'] },
] as const satisfies readonly { group: string; attributes: readonly Attribute[] }[];
