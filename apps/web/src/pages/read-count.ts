const ARABIC_INDIC = /[٠-٩]/g;
const ZERO = '٠'.charCodeAt(0);

/** A whole number from 1 as people type it, in either digits; null for anything else. */
export function readCount(text: string, most: number): number | null {
  const plain = text.trim().replace(ARABIC_INDIC, (digit) => String(digit.charCodeAt(0) - ZERO));
  if (!/^\d{1,6}$/.test(plain)) return null;
  const count = Number(plain);
  return count >= 1 && count <= most ? count : null;
}
