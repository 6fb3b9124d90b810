import type { Attribute } from '@sila/domain';
import type { ColumnMapping } from '@sila/wire';
import { expect, test } from 'vitest';
import { checkMapping } from './mapping-check.ts';

const columns = (...attributes: (Attribute | null)[]): ColumnMapping[] =>
  attributes.map((attribute, index) => ({ column: index + 1, header: null, attribute }));

test('a tracing request without any name column is told as missing', () => {
  const check = checkMapping('sought', columns('birth.date', null, 'event.place'));
  expect(check.missing).toHaveLength(1);
  expect(check.missing[0]).toContain('name.full');
  expect(check.mapped).toBe(2);
});

test('a ward alone is enough for an unidentified living person', () => {
  expect(checkMapping('unidentifiedLiving', columns('ward')).missing).toEqual([]);
});

test('a sighting needs both somebody and a place or time', () => {
  expect(checkMapping('sighting', columns('name.full')).missing).toHaveLength(1);
  expect(checkMapping('sighting', columns('name.full', 'event.place')).missing).toEqual([]);
});

test('an attribute the kind does not carry is named, not refused', () => {
  const check = checkMapping('sought', columns('name.full', 'cause'));
  expect(check.missing).toEqual([]);
  expect(check.notForKind.map((column) => column.column)).toEqual([2]);
});

test('two columns for one birth date are a slip; two notes are not', () => {
  const check = checkMapping(
    'sought',
    columns('name.full', 'birth.date', 'birth.date', 'note', 'note'),
  );
  expect(check.claimedTwice).toEqual(['birth.date']);
});
