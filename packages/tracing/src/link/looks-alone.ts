import type { Explanation } from '@sila/domain';

/** What can be seen of a body, dead or alive; an age may be guessed from it, and stands under the birth. */
const LOOKS: ReadonlySet<string> = new Set(['sex', 'birth.date', 'marks', 'build', 'description']);

/** A day that agrees was told, not seen. */
const TOLD_DAYS: ReadonlySet<string> = new Set(['date.sameDay', 'date.oneError', 'date.twoParts']);

/**
 * True where marks speak for a pair and nothing but what can be seen speaks
 * beside them: however rare the scar, that identifies nobody and is not proposed.
 */
export function isByLooksAlone({ parts }: Explanation): boolean {
  const speaking = parts.filter(({ weightBits }) => weightBits > 0);
  return (
    speaking.some(({ attribute }) => attribute === 'marks') &&
    speaking.every(({ attribute, reason }) => LOOKS.has(attribute) && !TOLD_DAYS.has(reason.code))
  );
}
