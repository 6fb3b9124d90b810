import type { RecordView } from '@sila/wire';
import { expect, test } from 'vitest';
import { titleFor } from './title-for.ts';

const titled = (title: string | null) => ({ title }) as RecordView;

test('a person is headed by a name in the reader’s letters where a record states one', () => {
  const person = { title: 'Rami Haddad', records: [titled('Rami Haddad'), titled('رامي حداد')] };
  expect(titleFor(person, 'ar')).toBe('رامي حداد');
  expect(titleFor(person, 'en')).toBe('Rami Haddad');
});

test('a name in other letters is better than none', () => {
  const person = { title: 'Rami Haddad', records: [titled(null), titled('Rami Haddad')] };
  expect(titleFor(person, 'ar')).toBe('Rami Haddad');
  expect(titleFor({ title: null, records: [titled(null)] }, 'ar')).toBeNull();
});
