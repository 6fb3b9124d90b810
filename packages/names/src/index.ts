// PLACEHOLDER surface: the names helper replaces the bodies, keeps the signatures.
export type Script = 'arabic' | 'latin' | 'mixed' | 'other';
export interface NormalisedName {
  readonly original: string;
  readonly tokens: readonly string[];
  readonly script: Script;
}
export interface NameReason {
  readonly part: 'given' | 'father' | 'grandfather' | 'family' | 'mother' | 'kunya' | 'title' | 'other';
  readonly left: string | null;
  readonly right: string | null;
  readonly agreement: 'agrees' | 'close' | 'partial' | 'conflicts' | 'missing';
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly weightBits: number;
}
export interface NameComparison {
  readonly score: number;
  readonly verdict: 'same' | 'unsure' | 'different';
  readonly reasons: readonly NameReason[];
}
export interface NameResult {
  readonly id: number;
  readonly score: number;
}
export function normaliseName(original: string): NormalisedName {
  return { original, tokens: original.toLowerCase().split(/\s+/).filter(Boolean), script: 'latin' };
}
export function compareNames(left: string, right: string): NameComparison {
  const same = left === right;
  return { score: same ? 1 : 0, verdict: same ? 'same' : 'different', reasons: [] };
}
/** How alike two folded tokens are, 0 to 1, in any mix of scripts. */
export function compareTokens(left: string, right: string): number {
  return left === right ? 1 : 0;
}
/** Coarse keys under which a token's likely spellings in both scripts meet. */
export function tokenKeys(token: string): readonly string[] {
  return [token];
}
export class NameIndex {
  readonly #names = new Map<number, NormalisedName>();
  add(id: number, name: string): void {
    this.#names.set(id, normaliseName(name));
  }
  remove(id: number): void {
    this.#names.delete(id);
  }
  search(query: string, top: number): NameResult[] {
    const wanted = normaliseName(query).tokens;
    return [...this.#names]
      .map(([id, name]) => ({ id, score: wanted.filter((t) => name.tokens.includes(t)).length }))
      .filter((r) => r.score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, top);
  }
}
