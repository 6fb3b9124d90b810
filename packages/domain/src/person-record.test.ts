import { expect, test } from 'vitest';
import type { Attribute } from './attribute.ts';
import { validateRecord } from './person-record.ts';
import { kindAllows, RECORD_KINDS, type RecordKind } from './record-kind.ts';
import type { Statement } from './statement.ts';

function stated(...attributes: Attribute[]): Statement[] {
  return attributes.map((attribute, at) => ({
    attribute,
    asStated: 'as written',
    normalised: null,
    column: at + 1,
  }));
}

/** The least that makes a record of each kind, and what is too little. */
const LEAST: Readonly<Record<RecordKind, { enough: Attribute[]; tooLittle: Attribute[] }>> = {
  sought: { enough: ['name.full'], tooLittle: ['sex', 'birth.date'] },
  held: { enough: ['number'], tooLittle: ['facility', 'event.date'] },
  released: { enough: ['name.kunya'], tooLittle: ['age', 'event.date'] },
  unidentifiedLiving: { enough: ['marks'], tooLittle: ['sex', 'age'] },
  remains: { enough: ['effects'], tooLittle: ['sex'] },
  death: { enough: ['name.family'], tooLittle: ['cause'] },
  sighting: { enough: ['description', 'event.place'], tooLittle: ['description'] },
};

test.each(RECORD_KINDS)('a record of kind %s stands on the least that it needs', (kind) => {
  expect(validateRecord(kind, stated(...LEAST[kind].enough))).toEqual([]);
});

test.each(RECORD_KINDS)('a row of kind %s without it is bad, and says what is missing', (kind) => {
  const issues = validateRecord(kind, stated(...LEAST[kind].tooLittle));
  expect(issues.map(({ code, severity }) => [code, severity])).toContainEqual([
    'record.missingOneOf',
    'bad',
  ]);
  expect(issues[0]!.params?.attributes).toBeTruthy();
});

test('a cell with nothing in it answers no need', () => {
  const blank: Statement = { attribute: 'name.full', asStated: '  ', normalised: null, column: 1 };
  expect(validateRecord('sought', [blank])[0]?.code).toBe('record.missingOneOf');
});

test('what a kind may not state is kept in doubt, with its column', () => {
  expect(kindAllows('released', 'cause')).toBe(false);
  expect(validateRecord('released', stated('name.full', 'cause'))).toEqual([
    {
      code: 'record.attributeNotForKind',
      column: 2,
      params: { attribute: 'cause', kind: 'released' },
      severity: 'doubt',
    },
  ]);
});
