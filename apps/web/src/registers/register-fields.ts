import type { EnteredColumn, RecordKind } from '@sila/domain';
import type { WordKey } from '../words/say.ts';
import type { DviSection } from './section-letter.tsx';

/** A heading of a form and what is asked under it; `numbers` and `marks` have fields of their own. */
export interface FieldGroup {
  readonly word: WordKey;
  /** The section of the INTERPOL forms that asks the same. */
  readonly section?: DviSection;
  readonly fields: readonly (EnteredColumn | 'numbers' | 'marks')[];
}

const WHO: FieldGroup = {
  word: 'registers.who',
  fields: ['name.full', 'name.mother', 'birth.date', 'sex', 'residence'],
};
const WITH_US: FieldGroup = { word: 'registers.sealed', fields: ['contact', 'currentPlace'] };
const NOTE: FieldGroup = { word: 'registers.more', fields: ['note', 'page'] };

/**
 * What each register asks, in the order in which it is found out. That of
 * remains follows the post-mortem form of INTERPOL, section by section: B
 * recovery, C effects, D body, E medical findings, F teeth, G what else
 * identifies. The letters are those of the forms up to 2013; later editions
 * number the same sections in hundreds.
 */
export const REGISTER_FIELDS: Readonly<Partial<Record<RecordKind, readonly FieldGroup[]>>> = {
  released: [
    WHO,
    {
      word: 'registers.release',
      fields: ['event.date', 'facility', 'ward', 'journey', 'condition', 'companions', 'waiting'],
    },
    { word: 'registers.numbers', fields: ['numbers'] },
    WITH_US,
    NOTE,
  ],
  unidentifiedLiving: [
    { word: 'registers.seen', fields: ['sex', 'age', 'build', 'languages', 'condition'] },
    { word: 'registers.marks', fields: ['marks', 'medical', 'teeth'] },
    { word: 'registers.said', fields: ['said', 'hums', 'name.given'] },
    { word: 'registers.where', fields: ['event.date', 'facility', 'ward', 'journey', 'effects'] },
    { word: 'registers.numbers', fields: ['numbers'] },
    WITH_US,
    NOTE,
  ],
  remains: [
    {
      word: 'registers.recovery',
      section: 'B',
      fields: ['event.date', 'event.place', 'facility', 'ward'],
    },
    { word: 'registers.numbers', section: 'B', fields: ['numbers'] },
    { word: 'registers.effects', section: 'C', fields: ['effects'] },
    {
      word: 'registers.body',
      section: 'D',
      fields: ['sex', 'age', 'build', 'condition', 'description', 'marks'],
    },
    { word: 'registers.medical', section: 'E', fields: ['medical', 'cause'] },
    { word: 'registers.teeth', section: 'F', fields: ['teeth'] },
    { word: 'registers.identified', section: 'G', fields: ['identification', 'evidence'] },
    NOTE,
  ],
  death: [
    WHO,
    {
      word: 'registers.paper',
      fields: [
        'event.date',
        'recordedDate',
        'event.place',
        'cause',
        'authority',
        'evidence',
        'reliability',
      ],
    },
    { word: 'registers.numbers', fields: ['numbers'] },
    NOTE,
  ],
  held: [
    WHO,
    {
      word: 'registers.held',
      fields: [
        'event.date',
        'facility',
        'ward',
        'authority',
        'court',
        'sentence',
        'journey',
        'companions',
      ],
    },
    { word: 'registers.numbers', fields: ['numbers'] },
    { word: 'registers.witness', fields: ['witness'] },
    NOTE,
  ],
  sighting: [
    { word: 'registers.who', fields: ['name.full', 'description', 'marks'] },
    {
      word: 'registers.sighting',
      fields: ['event.date', 'facility', 'event.place', 'condition', 'companions', 'familiarity'],
    },
    { word: 'registers.witness', fields: ['witness', 'contact'] },
    NOTE,
  ],
};

/** The same, and what a family told: the ante-mortem form asks it under the same letters. */
export const FIELDS_OF: Readonly<Partial<Record<RecordKind, readonly FieldGroup[]>>> = {
  ...REGISTER_FIELDS,
  sought: [
    {
      word: 'registers.who',
      section: 'A',
      fields: ['name.full', 'name.mother', 'birth.date', 'birth.place', 'sex', 'residence'],
    },
    { word: 'registers.lost', fields: ['event.date', 'event.place', 'journey', 'companions'] },
    { word: 'registers.effects', section: 'C', fields: ['effects'] },
    { word: 'registers.marks', section: 'D', fields: ['marks', 'build', 'hums', 'languages'] },
    { word: 'registers.medical', section: 'E', fields: ['medical'] },
    { word: 'registers.teeth', section: 'F', fields: ['teeth'] },
    { word: 'registers.numbers', section: 'G', fields: ['numbers'] },
    NOTE,
  ],
};

/** Registers that somebody types into, in the order of their page. */
export const REGISTER_KINDS = [
  'released',
  'unidentifiedLiving',
  'remains',
  'held',
  'death',
  'sighting',
] as const satisfies readonly RecordKind[];

/** Fields that take more than a line. */
export const LONG: ReadonlySet<string> = new Set([
  'marks',
  'effects',
  'said',
  'journey',
  'note',
  'description',
  'medical',
  'teeth',
  'identification',
]);
