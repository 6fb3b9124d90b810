import type { NameValue } from '@sila/domain';
import { type NameIssueCode, type NormalisedName, normaliseName } from '@sila/names';
import { remembered } from '../vocabulary/remembered.ts';
import { type Reading, reads, unreadable } from './reading.ts';

export const LONGEST_NAME = 300;
/** What holds no name at all; every other doubt leaves a name that is compared. */
const NO_NAME: ReadonlySet<NameIssueCode> = new Set([
  'name.noLetters',
  'name.unknown',
  'name.contact',
]);

/** Reads a part of a name into folded tokens; the original stays with the statement. */
export const readName: (text: string) => Reading<NameValue> = remembered((text) => {
  if (text.length > LONGEST_NAME) return unreadable('name.tooLong', { longest: LONGEST_NAME });
  return readNormalised(normaliseName(text));
}, 20_000);

/** What a normalised name states as the value of a cell. */
export function readNormalised({ tokens, script, issues }: NormalisedName): Reading<NameValue> {
  const none = issues.find((code) => NO_NAME.has(code));
  if (none !== undefined) return unreadable(none);
  if (tokens.length === 0) return unreadable('name.noLetters');
  return reads({ type: 'name', tokens, script });
}
