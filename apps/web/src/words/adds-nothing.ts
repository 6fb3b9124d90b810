/** Digits of any script as 0–9, so that ١٩٨٤ and 1984 are seen to be one. */
function plainDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) % 16));
}

/** True when what was read says no more than what was stated: no need to show both. */
export function addsNothing(stated: string, said: string): boolean {
  return plainDigits(stated).toLowerCase().includes(plainDigits(said).toLowerCase());
}
