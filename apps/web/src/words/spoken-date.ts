import { parsePartialDate } from '@sila/domain';
import type { Voice } from './voice.ts';

const SIMPLE = /^(\d{4})(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?$/;
const DECADE = /^(\d{3})X$/;

/**
 * An EDTF date as a person says it: "sometime in 2013", "about 2012", "March
 * 2012". What is unknown is said to be unknown; nothing is filled in. A text
 * that is not EDTF comes back as it is.
 */
export function spokenDate(voice: Voice, edtf: string): string {
  if (parsePartialDate(edtf) === null) return edtf;
  const [from, to] = edtf.split('/');
  if (to === undefined) return spokenEnd(voice, edtf);
  if (from === '..') return voice.say('date.orBefore', { date: spokenEnd(voice, to) });
  if (to === '..') return voice.say('date.orAfter', { date: spokenEnd(voice, from!) });
  return voice.say('date.between', { from: spokenEnd(voice, from!), to: spokenEnd(voice, to) });
}

function spokenEnd(voice: Voice, edtf: string): string {
  const mark = /[~?%]$/.exec(edtf)?.[0];
  const date = spokenPlain(voice, mark === undefined ? edtf : edtf.slice(0, -1));
  if (mark === '~') return voice.say('date.about', { date });
  if (mark === '?') return voice.say('date.uncertain', { date });
  if (mark === '%') return voice.say('date.aboutUncertain', { date });
  return date;
}

function spokenPlain(voice: Voice, edtf: string): string {
  const decade = DECADE.exec(edtf);
  if (decade) return voice.say('date.decade', { year: digits(voice, Number(decade[1]) * 10) });
  const [, yearText, month, day] = SIMPLE.exec(edtf)!;
  const year = digits(voice, Number(yearText));
  if (month === undefined) return voice.say('date.year', { year });
  if (month === 'XX') return voice.say('date.withinYear', { year });
  const monthName = monthOf(voice, Number(month));
  if (day === undefined) return voice.say('date.month', { month: monthName, year });
  if (day === 'XX') return voice.say('date.withinMonth', { month: monthName, year });
  return voice.say('date.day', { day: digits(voice, Number(day)), month: monthName, year });
}

/** Years and days are numerals, not amounts: no thousands mark. */
export function digits(voice: Voice, value: number): string {
  return new Intl.NumberFormat(voice.locale, { useGrouping: false }).format(value);
}

/** Months by their Levantine names in Arabic (`ar-SY`). */
function monthOf(voice: Voice, month: number): string {
  const format = new Intl.DateTimeFormat(voice.locale, { month: 'long', timeZone: 'UTC' });
  return format.format(Date.UTC(2000, month - 1, 15));
}

/** An instant as the reader's clock shows it: "14 March 2026, 09:41". */
export function spokenInstant(voice: Voice, iso: string): string {
  const format = new Intl.DateTimeFormat(voice.locale, { dateStyle: 'long', timeStyle: 'short' });
  // The half of the day (ص, م) stays on the line of its hour.
  return format.format(new Date(iso)).replace(/\s(?=\p{L}$)/u, '\u00a0');
}
