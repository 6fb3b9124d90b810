import type { Statement } from '@sila/domain';

/** Arabic-Indic and Persian digits as ASCII, blanks and separators dropped, letters small. */
export function foldNumber(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[\s\-_/.,،ـ#]+/g, '')
    .toLowerCase();
}

/** Every number a record states, folded, for exact look-up. */
export function numbersOf(statements: readonly Statement[]): string[] {
  const numbers = new Set<string>();
  for (const { attribute, asStated, normalised } of statements) {
    if (attribute !== 'number' && attribute !== 'nationalId' && attribute !== 'civilRegistry') {
      continue;
    }
    const folded = foldNumber(normalised?.type === 'number' ? normalised.value : asStated);
    if (/\d/.test(folded)) numbers.add(folded);
  }
  return [...numbers];
}
