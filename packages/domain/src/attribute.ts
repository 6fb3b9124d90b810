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
  'languages',
  'cause',
  'evidence',
  'witness',
  'relation',
  'contact',
  'note',
] as const;

export type Attribute = (typeof ATTRIBUTES)[number];

/**
 * Attributes that are never shown on a list, in a search result or to anybody
 * without a further grant: how to reach people, and who said what.
 */
export const SEALED_ATTRIBUTES: ReadonlySet<Attribute> = new Set(['contact', 'witness']);
