import type { NormalisedValue, Station } from '@sila/domain';

/** How Sila read a value, as short text without words of any language; null when it was not read. */
export function readValue(value: NormalisedValue | null): string | null {
  switch (value?.type) {
    case 'date':
      return value.edtf;
    case 'sex':
      return value.value;
    case 'age': {
      const years =
        value.minYears === value.maxYears
          ? String(value.minYears)
          : `${value.minYears}–${value.maxYears}`;
      return value.asOf === null ? years : `${years}, ${value.asOf}`;
    }
    case 'number':
      // Whose number it is, and of when: without that it is nobody's.
      return [value.value, value.issuer, value.date].filter(Boolean).join(' · ');
    case 'place':
      return value.path.length > 0 ? value.path.join(' › ') : null;
    case 'journey':
      return readJourney(value.stations);
    default:
      return null;
  }
}

/** The days alone, station by station: the places stand as stated. */
function readJourney(stations: readonly Station[]): string | null {
  if (stations.every(({ when }) => when === null)) return null;
  return stations.map(({ when }) => when ?? '–').join(' › ');
}
