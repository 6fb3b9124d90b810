import { dateInterval, type JourneyValue, type PartialDate, type Station } from '@sila/domain';
import { foldText } from '../vocabulary/fold-text.ts';
import { findPlace } from '../vocabulary/gazetteer/find-place.ts';
import { readDate } from './read-date.ts';
import { type Reading, reads, unreadable } from './reading.ts';

/** What stands between two stations: a line, a semicolon of either script, an arrow. */
const BETWEEN = /[\n;؛]|\s*(?:→|←|⟶|⟵|->|<-|=>)\s*/u;
/** "صيدنايا (2013-02 – 2014)", "فرع 215 | 2012": the place, then when. */
const BRACKETED = /^(.*?)[([](.+?)[)\]]\s*$/su;
const BARRED = /^(.*?)\|(.+)$/su;
const MOST_STATIONS = 30;

/**
 * Reads where somebody was one after another: one station a line, each a place
 * and, in brackets or behind a bar, when. A part in brackets that is no date
 * belongs to the place.
 */
export function readJourney(text: string, today: PartialDate): Reading<JourneyValue> {
  const stations: Station[] = [];
  for (const part of text.split(BETWEEN)) {
    if (part.trim() === '' || stations.length >= MOST_STATIONS) continue;
    const station = readStation(part.trim(), today);
    if (station !== null) stations.push(station);
  }
  if (stations.length === 0) return unreadable('journey.unreadable');
  return reads({ type: 'journey', stations });
}

function readStation(text: string, today: PartialDate): Station | null {
  // What ends in no bracket is told at once: the pattern would try each one within.
  const found = (/[)\]]$/.test(text) ? BRACKETED.exec(text) : null) ?? BARRED.exec(text);
  const when = found === null ? null : readWhen(found[2]!.trim(), today);
  const place = when === null ? text : found![1]!.trim();
  const folded = foldText(place);
  if (folded === '' && when === null) return null;
  return { path: findPlace(place), folded, when };
}

const RANGE = /^(.+?)\s*[–—]\s*(.+)$|^(.+?)\s+-\s+(.+)$/u;

/** A date, or "from – to" where each is a date of its own. */
function readWhen(text: string, today: PartialDate): PartialDate | null {
  const read = (part: string) => readDate(part, { today, wholeCell: true }).value?.edtf ?? null;
  const range = RANGE.exec(text);
  if (range === null) return read(text);
  const from = read((range[1] ?? range[3])!);
  const to = read((range[2] ?? range[4])!);
  if (from === null || to === null) return read(text);
  return dateInterval(from, to) ?? dateInterval(to, from);
}
