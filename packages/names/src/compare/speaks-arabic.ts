import { isMuhammad } from '../tokens/lexicon.ts';
import type { PreparedToken } from '../tokens/prepared-token.ts';

/** Letters that Arabic names have and foreign names written in Arabic hardly ever. */
const OWN_LETTERS = /[حعصضظ]|^(?:طارق|قاسم|طه|قدور|طيب|مصطفي)$/u;
/** Share of a Latin spelling's bearers that must have such a name. */
const MOSTLY = 0.6;

/**
 * Whether a word is surely part of an Arabic name: written in Arabic, a
 * compound (Abd al-X, X al-Din, Abu X), or a Latin spelling most of whose
 * bearers' names have letters that only Arabic has. Many words of Arabic names
 * don't show it; a whole name mostly does.
 */
export function speaksArabic(token: PreparedToken): boolean {
  if (token.script !== 'latin') return token.script === 'arabic';
  if (token.text.length < 3) return false;
  if (token.kind !== 'plain' || isMuhammad(token.text)) return true;
  let share = 0;
  for (const [arabic, part] of token.known?.readings ?? [])
    if (OWN_LETTERS.test(arabic)) share += part;
  return share > MOSTLY;
}
