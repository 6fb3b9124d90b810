import type { NamePart } from '../compare/reason-codes.ts';
import type { PreparedToken } from '../tokens/prepared-token.ts';

const LINEAGE: readonly NamePart[] = ['given', 'father', 'grandfather'];

/**
 * The likeliest part each word of a normalised name stands for: first the
 * given name, last the family, lineage between; a word alone is taken as given.
 */
export function partsOf(tokens: readonly PreparedToken[]): NamePart[] {
  const last = tokens.length - 1;
  return tokens.map((token, at) => {
    if (at === 0) return token.kind === 'kunya' && last > 1 ? 'kunya' : 'given';
    if (at === last) return 'family';
    return LINEAGE[at] ?? 'other';
  });
}
