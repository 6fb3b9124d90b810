/** What stands before and after a hamza: a short vowel, a long one, or no vowel. */
export type Beside = 'a' | 'i' | 'u' | 'ā' | 'ī' | 'ū' | 'none' | 'edge';

/**
 * The letter that carries a hamza inside or at the end of a word, after the
 * usual Arabic rule of the stronger vowel: i, then u, then a.
 */
export function hamzaSeat(before: Beside, after: Beside): string {
  if (after === 'edge') return finalSeat(before);
  const around = [before, after];
  if (around.includes('i') || around.includes('ī')) return 'ئ';
  if (before === 'ū' || before === 'ā') return after === 'u' || after === 'ū' ? 'ؤ' : 'ء';
  if (around.includes('u') || after === 'ū') return 'ؤ';
  return 'أ';
}

function finalSeat(before: Beside): string {
  if (before === 'a') return 'أ';
  if (before === 'i') return 'ئ';
  return before === 'u' ? 'ؤ' : 'ء';
}
