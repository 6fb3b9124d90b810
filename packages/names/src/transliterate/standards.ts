/** The standards and press habits a name can be written in; `icao-9303` is the machine readable zone. */
export const STANDARDS = [
  'ala-lc',
  'iso-233-2',
  'din-31635',
  'press',
  'icao-9303',
  'french',
  'german',
  'turkish',
] as const;
export type Standard = (typeof STANDARDS)[number];
