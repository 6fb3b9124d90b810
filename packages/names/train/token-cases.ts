import { readFileSync } from 'node:fs';
import { normaliseName } from '../src/normalise/normalise-name.ts';
import { readTokenPairs, splitNumber } from './token-pairs.ts';

export interface TokenCase {
  readonly arabic: string;
  readonly latin: string;
  readonly same: boolean;
}

/**
 * Token pairs with hard negatives for names that the letter models never saw:
 * one half to set the threshold on, the other to report.
 */
export function unseenTokenCases(folder: string): { fit: TokenCase[]; report: TokenCase[] } {
  const heldOut = new Set(
    readTokenPairs(`${folder}/dev_tokens.tsv`)
      .filter((pair) => pair.heldOut)
      .map((pair) => pair.arabic),
  );
  const cases = readFileSync(`${folder}/dev_tokens_hard_negatives.tsv`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'))
    .map(([arabic = '', latin = '', same = '0']) => ({ arabic, latin, same: same === '1' }));
  const unseen = new Set<string>();
  for (const { arabic, latin, same } of cases) {
    if (same && heldOut.has(normaliseName(arabic).tokens[0] ?? '')) unseen.add(latin);
  }
  const kept = cases.filter(({ latin }) => unseen.has(latin));
  return {
    fit: kept.filter(({ latin }) => splitNumber(latin) < 50),
    report: kept.filter(({ latin }) => splitNumber(latin) >= 50),
  };
}
