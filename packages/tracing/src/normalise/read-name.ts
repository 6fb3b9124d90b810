import type { NameValue } from '@sila/domain';
import { normaliseName } from '@sila/names';
import { type Reading, reads, unreadable } from './reading.ts';
import { remembered } from './remembered.ts';

const LONGEST = 300;

/** Reads a name, whole or part, into folded tokens; the original stays with the statement. */
export const readName: (text: string) => Reading<NameValue> = remembered((text) => {
  if (!/\p{L}/u.test(text)) return unreadable('name.noLetters');
  if (text.length > LONGEST) return unreadable('name.tooLong', { longest: LONGEST });
  const { tokens, script } = normaliseName(text);
  if (tokens.length === 0) return unreadable('name.noLetters');
  return reads({ type: 'name', tokens, script });
}, 20_000);
