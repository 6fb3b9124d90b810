import type { AttachmentKind, Attribute, RecordKind } from '@sila/domain';
import type { Role } from './role.ts';

/**
 * What a role gets of a kind of field: its text; that there is one; or nothing
 * at all, where even that somebody stated one would tell too much.
 */
export type Showing = 'shown' | 'marked' | 'unsaid';

/** Kinds of field that not everybody may see. One field may be of several; the strictest holds. */
export type FieldKind =
  | 'contact'
  | 'witness'
  | 'placeOfLiving'
  | 'identityNumber'
  | 'health'
  | 'otherPerson'
  | 'minor'
  | 'likeness'
  | 'document'
  | 'page';

/**
 * The table of what is hidden from whom. Of several roles of one account the
 * most open holds. Roles that read no record stand here all the same: who adds
 * one must say what it sees.
 */
export const FIELD_POLICY: Readonly<Record<FieldKind, Readonly<Record<Role, Showing>>>> = {
  contact: {
    intakeVolunteer: 'marked',
    caseworker: 'marked',
    forensic: 'marked',
    analyst: 'unsaid',
    informationOfficer: 'unsaid',
    coordinator: 'marked',
    auditor: 'unsaid',
    administrator: 'unsaid',
  },
  witness: {
    intakeVolunteer: 'unsaid',
    caseworker: 'marked',
    forensic: 'unsaid',
    analyst: 'unsaid',
    informationOfficer: 'unsaid',
    coordinator: 'marked',
    auditor: 'unsaid',
    administrator: 'unsaid',
  },
  placeOfLiving: {
    intakeVolunteer: 'marked',
    caseworker: 'shown',
    forensic: 'marked',
    analyst: 'unsaid',
    informationOfficer: 'unsaid',
    coordinator: 'shown',
    auditor: 'unsaid',
    administrator: 'unsaid',
  },
  identityNumber: {
    intakeVolunteer: 'shown',
    caseworker: 'shown',
    forensic: 'shown',
    analyst: 'unsaid',
    informationOfficer: 'marked',
    coordinator: 'shown',
    auditor: 'unsaid',
    administrator: 'unsaid',
  },
  health: {
    intakeVolunteer: 'shown',
    caseworker: 'shown',
    forensic: 'shown',
    analyst: 'unsaid',
    informationOfficer: 'marked',
    coordinator: 'shown',
    auditor: 'unsaid',
    administrator: 'unsaid',
  },
  otherPerson: {
    intakeVolunteer: 'shown',
    caseworker: 'shown',
    forensic: 'marked',
    analyst: 'unsaid',
    informationOfficer: 'unsaid',
    coordinator: 'shown',
    auditor: 'unsaid',
    administrator: 'unsaid',
  },
  minor: {
    intakeVolunteer: 'shown',
    caseworker: 'shown',
    forensic: 'shown',
    analyst: 'unsaid',
    informationOfficer: 'unsaid',
    coordinator: 'shown',
    auditor: 'unsaid',
    administrator: 'unsaid',
  },
  // Photographs of a person, of marks, of belongings: who takes them in doesn't look at them again.
  likeness: {
    intakeVolunteer: 'marked',
    caseworker: 'shown',
    forensic: 'shown',
    analyst: 'unsaid',
    informationOfficer: 'unsaid',
    coordinator: 'shown',
    auditor: 'unsaid',
    administrator: 'unsaid',
  },
  // Papers say where living people are.
  document: {
    intakeVolunteer: 'marked',
    caseworker: 'shown',
    forensic: 'marked',
    analyst: 'unsaid',
    informationOfficer: 'unsaid',
    coordinator: 'shown',
    auditor: 'unsaid',
    administrator: 'unsaid',
  },
  page: {
    intakeVolunteer: 'shown',
    caseworker: 'shown',
    forensic: 'shown',
    analyst: 'unsaid',
    informationOfficer: 'unsaid',
    coordinator: 'shown',
    auditor: 'unsaid',
    administrator: 'unsaid',
  },
};

/** Of which kind of field what a file shows is. */
export const ATTACHMENT_FIELDS: Readonly<Record<AttachmentKind, FieldKind>> = {
  photograph: 'likeness',
  effect: 'likeness',
  mark: 'likeness',
  document: 'document',
  page: 'page',
};

const PLACES: ReadonlySet<Attribute> = new Set(['residence', 'event.place', 'facility', 'ward']);
/** Where each kind tells where somebody alive is now; a release tells where they were. */
const PLACES_NOW: Readonly<Partial<Record<RecordKind, ReadonlySet<Attribute>>>> = {
  unidentifiedLiving: PLACES,
  sighting: PLACES,
  released: new Set(['residence']),
};
const BY_ATTRIBUTE: Readonly<Partial<Record<Attribute, FieldKind>>> = {
  contact: 'contact',
  witness: 'witness',
  nationalId: 'identityNumber',
  civilRegistry: 'identityNumber',
  condition: 'health',
  cause: 'health',
  marks: 'health',
  teeth: 'health',
  medical: 'health',
  identification: 'health',
  companions: 'otherPerson',
  waiting: 'otherPerson',
};
/** What stays in sight of a minor's record for those from whom minors are hidden. */
const TELLS_NOTHING: ReadonlySet<Attribute> = new Set([
  'sex',
  'nationality',
  'languages',
  'event.date',
]);

/** Every kind that a field is of. */
export function fieldKindsOf(
  attribute: Attribute,
  record: { readonly kind: RecordKind; readonly isMinor: boolean },
): readonly FieldKind[] {
  const kinds: FieldKind[] = [];
  const own = BY_ATTRIBUTE[attribute];
  if (own !== undefined) kinds.push(own);
  if (PLACES_NOW[record.kind]?.has(attribute) === true) kinds.push('placeOfLiving');
  if (record.isMinor && !TELLS_NOTHING.has(attribute)) kinds.push('minor');
  return kinds;
}

const STRICTNESS: Readonly<Record<Showing, number>> = { shown: 0, marked: 1, unsaid: 2 };

/** What somebody with these roles gets of a field: the strictest of its kinds, by the most open of the roles. */
export function showingFor(roles: readonly Role[], kinds: readonly FieldKind[]): Showing {
  if (kinds.length === 0) return 'shown';
  let best: Showing = 'unsaid';
  for (const role of roles) {
    let strictest: Showing = 'shown';
    for (const kind of kinds) {
      const showing = FIELD_POLICY[kind][role];
      if (STRICTNESS[showing] > STRICTNESS[strictest]) strictest = showing;
    }
    if (STRICTNESS[strictest] < STRICTNESS[best]) best = strictest;
  }
  return best;
}
