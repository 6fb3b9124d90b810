declare const edtf: unique symbol;

/**
 * A date as far as it is known, in EDTF level 1 (ISO 8601-2): `2012`,
 * `2012-03`, `2012-03-14`, `2013-XX`, `201X`, `2012~`, `2012?`, `2011/2014`.
 * Gregorian. Never filled in, never shifted by a time zone.
 */
export type PartialDate = string & { readonly [edtf]: true };
