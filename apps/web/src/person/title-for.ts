import type { PersonView } from '@sila/wire';
import type { Language } from '../words/language.ts';

const LETTERS: Readonly<Record<Language, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  en: /\p{Script=Latin}/u,
};

/**
 * What to head a person with: the name as a record states it, in the reader's
 * letters where one does. Nothing is transliterated for a heading.
 */
export function titleFor(
  person: Pick<PersonView, 'title' | 'records'>,
  language: Language,
): string | null {
  const readable = person.records.find(({ title }) => title && LETTERS[language].test(title));
  return readable?.title ?? person.title;
}
