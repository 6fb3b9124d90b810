/**
 * The attributes a record can state. One closed list for every kind; which
 * kind may state which is in record-kind.ts. `event.*` is the one event the
 * kind is about: last seen or arrest for `sought` and `held`, release for
 * `released`, admission for `unidentifiedLiving`, finding for `remains`,
 * death for `death`, seeing for `sighting`.
 */
export const ATTRIBUTES = [
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
  'ward',
  'number',
  'nationalId',
  'civilRegistry',
  'authority',
  'condition',
  'description',
  'marks',
  'effects',
  'build',
  'teeth',
  'medical',
  'languages',
  'said',
  'hums',
  'journey',
  'companions',
  'court',
  'sentence',
  'cause',
  'evidence',
  'recordedDate',
  'reliability',
  'identification',
  'witness',
  'familiarity',
  'waiting',
  'relation',
  'contact',
  'currentPlace',
  'note',
] as const;

export type Attribute = (typeof ATTRIBUTES)[number];

/**
 * The closed table of what is sealed: how to reach people, where the living
 * are now, and who said what. Their cells are kept word for word, but only
 * members of the team can open them, in their own client; linking, search and
 * export never see them.
 */
export const SEALED_ATTRIBUTES: ReadonlySet<Attribute> = new Set([
  'contact',
  'currentPlace',
  'witness',
]);
