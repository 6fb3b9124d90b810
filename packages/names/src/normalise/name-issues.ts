import { MAX_NAME_UNITS } from './clean-unicode.ts';
import {
  PLACE_ALONE,
  PLACE_FIRST,
  RELATIVE_FIRST,
  SENTENCE_WORDS,
  saysOrganisation,
  UNKNOWN_NAMES,
} from './not-a-name-words.ts';
import { isNumber } from './settle-words.ts';

/**
 * What a text that should be a name is instead, or holds beside it; closed, so
 * that screens have words for each. All but the first leave a name that is
 * compared all the same.
 */
export type NameIssueCode =
  /** No letter at all. */
  | 'name.noLetters'
  /** Longer than is read: what follows stays in the original only. */
  | 'name.tooLong'
  /** Says that the name is not known. */
  | 'name.unknown'
  /** An address of the web, of e-mail or a telephone number. */
  | 'name.contact'
  /** A company, authority or other body. */
  | 'name.organisation'
  /** A place. */
  | 'name.place'
  /** Names the person only as somebody's relative. */
  | 'name.relative'
  /** A sentence about somebody. */
  | 'name.sentence'
  /** Holds a number, which is no part of a person's name. */
  | 'name.withNumber';

/** A name on its way through normalisation. */
interface ReadName {
  readonly original: string;
  /** Folded words with particles, and the words that comparison reads. */
  readonly written: readonly string[];
  readonly tokens: readonly string[];
}

const CONTACT = /@\S+\.\S|https?:|www\.|\p{L}\.(?:com|org|net|info)\b/iu;
/** Tatweel counts as a letter in Unicode and is none. */
const LETTER = /(?!\u0640)\p{L}/u;
const LEAST_SENTENCE_WORDS = 2;
const MOST_NAME_WORDS = 11;

/** Everything doubtful about a name; empty for nearly all. */
export function nameIssues({ original, written, tokens }: ReadName): NameIssueCode[] {
  const issues: NameIssueCode[] = [];
  if (original.length > MAX_NAME_UNITS) issues.push('name.tooLong');
  if (!LETTER.test(original)) return ['name.noLetters', ...issues];
  if (tokens.length === 0) return ['name.relative', ...issues];
  if (UNKNOWN_NAMES.has(tokens.join(' '))) return ['name.unknown', ...issues];
  if (CONTACT.test(original.slice(0, MAX_NAME_UNITS))) return ['name.contact', ...issues];
  const other = otherThanName(written, tokens);
  if (other !== null) issues.push(other);
  if (written.some(isNumber) && other !== 'name.organisation') issues.push('name.withNumber');
  return issues;
}

function otherThanName(
  written: readonly string[],
  tokens: readonly string[],
): NameIssueCode | null {
  const [first = ''] = tokens;
  if (tokens.length > 1) {
    if (saysOrganisation(tokens)) return 'name.organisation';
    if (PLACE_FIRST.has(first)) return 'name.place';
    if (RELATIVE_FIRST.has(first)) return 'name.relative';
  } else if (PLACE_ALONE.has(first)) return 'name.place';
  if (written.length > 1 && RELATIVE_FIRST.has(written[0]!)) return 'name.relative';
  return isSentence(written, tokens) ? 'name.sentence' : null;
}

function isSentence(written: readonly string[], tokens: readonly string[]): boolean {
  const small = written.filter((word) => SENTENCE_WORDS.has(word)).length;
  return tokens.length > MOST_NAME_WORDS || (written.length > 3 && small >= LEAST_SENTENCE_WORDS);
}
