import type { Attribute, PersonId, RecordId, Statement } from '@sila/domain';
import { expect, test } from 'vitest';
import type { StoredRecord } from '../stored.ts';
import { derivePerson, titleOfPerson } from './derive-person.ts';
import { namesOf, titleOf } from './title.ts';

const name = (attribute: Attribute, asStated: string): Statement => ({
  attribute,
  asStated,
  normalised: { type: 'name', tokens: asStated.split(' '), script: 'arabic' },
  column: 1,
});

function record(id: string, statements: readonly Statement[]): StoredRecord {
  return {
    id: id as RecordId,
    personId: id as string as PersonId,
    kind: 'held',
    source: { id: 's' as never, name: 'S', kind: 'held', onePerPerson: false },
    listId: 'l' as never,
    listName: 'l.csv',
    listDate: null,
    listedAt: '2026-01-01T00:00:00.000Z',
    row: 2,
    title: titleOf(statements),
    header: ['name'],
    statements,
    issues: [],
  };
}
const sex = (asStated: string, value: 'male' | 'female'): Statement => ({
  attribute: 'sex',
  asStated,
  normalised: { type: 'sex', value },
  column: 2,
});

test('every value stays, with the records that state it; conflicts are marked and not settled', () => {
  const one = record('1', [name('name.full', 'سامر الحلبي'), sex('ذكر', 'male')]);
  const two = record('2', [name('name.full', 'سامر الحلبي'), sex('أنثى', 'female')]);
  expect(derivePerson([one, two])).toEqual([
    {
      attribute: 'name.full',
      conflict: false,
      values: [{ asStated: 'سامر الحلبي', read: null, recordIds: ['1', '2'] }],
    },
    {
      attribute: 'sex',
      conflict: true,
      values: [
        { asStated: 'ذكر', read: 'male', recordIds: ['1'] },
        { asStated: 'أنثى', read: 'female', recordIds: ['2'] },
      ],
    },
  ]);
});

test('sealed attributes are left out of a person', () => {
  const contact: Statement = {
    attribute: 'contact',
    asStated: '0991',
    normalised: null,
    column: 3,
  };
  expect(derivePerson([record('1', [contact])])).toEqual([]);
});

test('a title is the full name, else the parts as people say them, else a kunya; unknown is none', () => {
  const parts = [
    name('name.family', 'الحلبي'),
    name('name.given', 'سامر'),
    name('name.father', 'علي'),
  ];
  expect(titleOf(parts)).toBe('سامر علي الحلبي');
  expect(titleOf([...parts, name('name.full', 'سامر')])).toBe('سامر');
  expect(titleOf([name('name.kunya', 'أبو سامر')])).toBe('أبو سامر');
  const unknown: Statement = {
    attribute: 'name.full',
    asStated: 'مجهول',
    normalised: null,
    column: 1,
  };
  expect(titleOf([unknown])).toBeNull();
  expect(namesOf([name('name.full', 'سامر'), name('name.alias', 'سمور')])).toEqual([
    'سامر',
    'سمور',
  ]);
});

test('the title of a person is the one most records give, then the fullest', () => {
  const full = record('1', [name('name.full', 'سامر محمد الحلبي')]);
  const short = record('2', [name('name.full', 'سامر الحلبي')]);
  expect(titleOfPerson([short, full])).toBe('سامر محمد الحلبي');
  expect(titleOfPerson([short, full, short])).toBe('سامر الحلبي');
});
