import type { Statement } from '@sila/domain';

const OF_AGE = 18;
const LAST_YEAR = /(\d{4})(?!.*\d{4})/;

/**
 * True when any statement leaves room for somebody under eighteen now: a birth
 * in a year that is too near, or an age too low even with the years since it
 * was stated. A record that states neither is no minor's; it is nobody's we know.
 * @param at ISO instant of the asking
 */
export function isMinor(statements: readonly Statement[], at: string): boolean {
  const now = Number(at.slice(0, 4));
  return statements.some(({ attribute, normalised }) => {
    if (attribute === 'birth.date' && normalised?.type === 'date') {
      const year = LAST_YEAR.exec(normalised.edtf)?.[1];
      return year !== undefined && Number(year) + OF_AGE >= now;
    }
    if (normalised?.type !== 'age') return false;
    const stated = LAST_YEAR.exec(normalised.asOf ?? '')?.[1];
    const since = stated === undefined ? 0 : Math.max(0, now - Number(stated) - 1);
    return normalised.minYears + since < OF_AGE;
  });
}
