import {
  ATTRIBUTES,
  type Attribute,
  type PartialDate,
  RECORD_KINDS,
  type RecordKind,
  type Statement,
} from '@sila/domain';
import { expect, test } from 'vitest';
import { derivePerson, titleOfPerson } from '../review/derive-person.ts';
import { viewMatch } from '../review/match-view.ts';
import { viewRecord } from '../review/record-view.ts';
import { timelineOf } from '../review/timeline.ts';
import type { StoredMatch, StoredRecord } from '../stored.ts';
import { FIELD_POLICY, fieldKindsOf, showingFor } from './field-policy.ts';
import { hiddenColumns, hideCells } from './hide-cells.ts';
import { hideIn } from './hide-fields.ts';
import { isMinor } from './is-minor.ts';
import { ROLES } from './role.ts';

const AT = '2025-06-01T00:00:00.000Z';
const said = (attribute: Attribute) => `<${attribute}>`;

function statement(attribute: Attribute, column: number): Statement {
  const asStated = said(attribute);
  const normalised = attribute.startsWith('name.')
    ? ({ type: 'name', tokens: [asStated], script: 'latin' } as const)
    : ({ type: 'text', folded: asStated } as const);
  return { attribute, asStated, normalised, column };
}

/** A record that states everything, every value saying which it is. */
function record(kind: RecordKind, born: string): StoredRecord {
  const statements = ATTRIBUTES.map((attribute, at) => statement(attribute, at + 1));
  const birth = { type: 'date', edtf: born as PartialDate } as const;
  return {
    id: 'r' as never,
    personId: 'r' as never,
    kind,
    source: { id: 's' as never, name: 'source', kind, onePerPerson: false },
    listId: 'l' as never,
    listName: 'list',
    listDate: null,
    listedAt: AT,
    row: 2,
    title: said('name.full'),
    header: [],
    statements: statements.map((one) =>
      one.attribute === 'birth.date' ? { ...one, normalised: birth } : one,
    ),
    issues: ATTRIBUTES.map((attribute, at) => ({
      code: 'date.unreadable' as never,
      column: at + 1,
      params: { found: said(attribute) },
      severity: 'doubt' as const,
    })),
  };
}

const match = (): StoredMatch => ({
  id: 'm' as never,
  left: 'r' as never,
  right: 'r' as never,
  state: 'proposed',
  version: 1,
  probability: 0.5,
  explanation: {
    priorBits: 0,
    totalBits: 0,
    model: 'test 1',
    parts: ATTRIBUTES.map((attribute) => ({
      attribute,
      left: said(attribute),
      right: said(attribute),
      agreement: 'agrees',
      weightBits: 1,
      reason: { code: 'c' },
    })),
  },
});

/** Everything that any screen is told of a record. */
function everythingTold(seen: StoredRecord): string {
  const sides = { left: seen, right: seen, leftJoined: 0, rightJoined: 0 };
  return JSON.stringify([
    viewRecord(seen),
    derivePerson([seen]),
    titleOfPerson([seen]),
    timelineOf([seen], []),
    viewMatch(match(), sides, []),
  ]);
}

const everyone = ROLES.flatMap((role) => RECORD_KINDS.map((kind) => [role, kind] as const));

test.for(everyone)('%s is told of a %s record what the table lets them', ([role, kind]) => {
  for (const born of ['1970', '2015']) {
    const stated = record(kind, born);
    const minor = isMinor(stated.statements, AT);
    expect(minor).toBe(born === '2015');
    const told = everythingTold(hideIn(stated, [role], AT));
    for (const attribute of ATTRIBUTES) {
      const showing = showingFor([role], fieldKindsOf(attribute, { kind, isMinor: minor }));
      if (showing !== 'shown') expect(told).not.toContain(said(attribute));
      else if (attribute !== 'birth.date') expect(told).toContain(said(attribute));
    }
  }
});

test('of several roles the most open holds, and of several kinds the strictest', () => {
  expect(showingFor(['informationOfficer', 'caseworker'], ['placeOfLiving'])).toBe('shown');
  expect(showingFor(['informationOfficer'], ['identityNumber', 'minor'])).toBe('unsaid');
  expect(showingFor([], ['health'])).toBe('unsaid');
  expect(showingFor([], [])).toBe('shown');
});

test('contacts and witnesses are shown in words to nobody', () => {
  for (const kind of ['contact', 'witness'] as const)
    expect(Object.values(FIELD_POLICY[kind])).not.toContain('shown');
});

test('what is marked is announced without its text; what is unsaid is not there', () => {
  const seen = hideIn(record('unidentifiedLiving', '1970'), ['forensic'], AT);
  const { statements } = viewRecord(seen);
  const of = (attribute: Attribute) => statements.find((one) => one.attribute === attribute);
  expect(of('facility')).toMatchObject({ asStated: '', read: null, hidden: true, sealed: false });
  expect(of('witness')).toBeUndefined();
  expect(of('contact')).toMatchObject({ asStated: '', sealed: true, hidden: false });
});

test('cells of hidden columns are blank, in lists that hold more than one such', () => {
  const list = {
    source: record('released', '1970').source,
    mapping: [
      { column: 1, header: 'name', attribute: 'name.full' as const },
      { column: 2, header: 'phone', attribute: 'contact' as const },
      { column: 3, header: 'home', attribute: 'residence' as const },
      { column: 4, header: 'other', attribute: null },
    ],
  };
  const user = { id: 'u' as never, name: 'U', login: 'u', roles: ['intakeVolunteer'] as const };
  const hidden = hiddenColumns(list, { kind: 'user', user });
  expect(hideCells(['a', '1', 'b', 'c'], hidden)).toEqual(['a', '', '', 'c']);
});

test.for([
  ['a birth eighteen years ago leaves room', 'birth.date', '2007', true],
  ['a birth nineteen years ago leaves none', 'birth.date', '2006', false],
  ['of an interval the later year counts', 'birth.date', '1999/2010', true],
] as const)('%s', ([, attribute, edtf, expected]) => {
  const normalised = { type: 'date', edtf: edtf as PartialDate } as const;
  expect(isMinor([{ attribute, asStated: edtf, normalised, column: 1 }], AT)).toBe(expected);
});

test('an age grows with the years since it was stated; one without a day stands as it is', () => {
  const age = (minYears: number, asOf: string | null): Statement => ({
    attribute: 'age',
    asStated: String(minYears),
    normalised: { type: 'age', minYears, maxYears: minYears, asOf: asOf as PartialDate | null },
    column: 1,
  });
  expect(isMinor([age(10, '2013-05')], AT)).toBe(false);
  expect(isMinor([age(10, '2020')], AT)).toBe(true);
  expect(isMinor([age(17, null)], AT)).toBe(true);
  expect(isMinor([age(30, null)], AT)).toBe(false);
});
