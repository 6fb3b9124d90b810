import { type NameIssueCode, nameIssues } from './name-issues.ts';
import { mayHaveSegments } from './name-segments.ts';
import { plainWords, plainWordsOf } from './plain-words.ts';
import { quietTokens } from './quiet-words.ts';
import { type Script, scriptOf } from './script.ts';
import { settleWords } from './settle-words.ts';
import { splitWords } from './split-words.ts';

export interface NormalisedName {
  /** The name as written, never changed. */
  readonly original: string;
  /** Folded words in the order written: titles, articles and "son of" gone, compounds one word. */
  readonly tokens: readonly string[];
  readonly script: Script;
  readonly issues: readonly NameIssueCode[];
}

const MAX_PASSES = 6;

/**
 * Brings a name as written to the words that comparison reads. Lossless
 * towards the original; normalising the tokens again gives the same tokens.
 * Rules: reference "names", section 4; lists in `particles.ts`.
 */
export function normaliseName(original: string): NormalisedName {
  const plain = plainWordsOf(original);
  const quiet = plain && quietTokens(plain);
  if (quiet) return { original, tokens: quiet, script: 'arabic', issues: [] };
  const written = plain ?? splitWords(original);
  const tokens = settled(written);
  const issues = nameIssues({ original, written, tokens });
  return { original, tokens, script: scriptOf(tokens), issues };
}

/** Words that come together may read as a label or phrase that was not one as written. */
function settled(written: readonly string[]): string[] {
  let tokens = settleWords(written);
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const text = tokens.join(' ');
    // Settled words that begin no phrase stay as they are, as do those of plain words.
    if (!mayHaveSegments(text) || plainWords(text)?.join(' ') === text) break;
    const next = settleWords(splitWords(text));
    if (next.join(' ') === text) break;
    tokens = next;
  }
  return tokens;
}
