import { expect, test } from 'vitest';
import { FIELD_POLICY, type FieldKind } from './field-policy.ts';
import type { Role } from './role.ts';

/**
 * The table of fields said a second time, a letter for each role: S shown, m
 * that there is one, - nothing. Screens are held to the table, so one that was
 * widened agrees with itself; it does not agree with this.
 */
const ORDER: readonly Role[] = [
  'intakeVolunteer',
  'caseworker',
  'forensic',
  'analyst',
  'informationOfficer',
  'coordinator',
  'auditor',
  'administrator',
];
const MEANT: Readonly<Record<FieldKind, string>> = {
  contact: 'mmm--m--',
  witness: '-m---m--',
  placeOfLiving: 'mSm--S--',
  identityNumber: 'SSS-mS--',
  health: 'SSS-mS--',
  otherPerson: 'SSm--S--',
  minor: 'SSS--S--',
  likeness: 'mSS--S--',
  document: 'mSm--S--',
  page: 'SSS--S--',
};

test('each role gets of each kind of field what is meant', () => {
  const letters = { shown: 'S', marked: 'm', unsaid: '-' };
  const found = Object.entries(FIELD_POLICY).map(([kind, row]) => [
    kind,
    ORDER.map((role) => letters[row[role]]).join(''),
  ]);
  expect(Object.fromEntries(found)).toEqual(MEANT);
});
