import type { Attribute } from '@sila/domain';
import { spokenDate } from './spoken-date.ts';
import type { Voice } from './voice.ts';

const AGE = /^(\d+)(?:–(\d+))?(?:, (.+))?$/;

/**
 * How Sila read a value, in words: "30 to 35 years, as of 9 December 2024"
 * for `30–35, 2024-12-09`. Null when there is nothing to add to what was stated.
 */
export function spokenValue(
  voice: Voice,
  attribute: Attribute,
  read: string | null,
): string | null {
  if (read === null) return null;
  if (attribute === 'sex') {
    const key = `sex.${read}`;
    return voice.canSay(key) ? voice.say(key) : read;
  }
  if (attribute === 'age') return spokenAge(voice, read);
  if (attribute.endsWith('.date')) return spokenDate(voice, read);
  if (attribute.endsWith('place') || attribute === 'residence') return spokenPlace(voice, read);
  return read;
}

function spokenAge(voice: Voice, read: string): string {
  const found = AGE.exec(read);
  if (found === null) return read;
  const [, min, max, asOf] = found;
  const age =
    max === undefined
      ? voice.say('age.one', { years: Number(min) })
      : voice.say('age.range', { min: Number(min), max: Number(max) });
  if (asOf === undefined) return voice.say('age.noDate', { age });
  return voice.say('age.asOf', { age, date: spokenDate(voice, asOf) });
}

/** A gazetteer path by its governorate; the town itself stands there as stated. */
function spokenPlace(voice: Voice, read: string): string | null {
  for (const code of read.split(' › ')) {
    const key = `governorate.${code}`;
    if (voice.canSay(key)) return voice.say(key);
  }
  return null;
}
