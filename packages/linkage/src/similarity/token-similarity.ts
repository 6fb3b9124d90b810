/**
 * Similarity of the tokens at two places. What is below `least`, and what is
 * from `enough` on, need not be told exactly, only to be so.
 */
export type SimilarityAmong = (left: number, right: number, wanted: Wanted) => number;

export interface Wanted {
  readonly least: number;
  readonly enough: number;
}

/** How tokens of a vocabulary are alike. Injected, so that any script and any kind of name can be linked. */
export interface TokenSimilarity {
  /** Keys under which a token meets the tokens it may be like; few, and the same for the same token. */
  keys(token: string): readonly string[];
  /** One coarse key under which nearly all spellings of a token meet: blocks are made of it, with others. */
  blockKey(token: string): string;
  /** 0 unlike to 1 the same; symmetric. */
  similarity(left: string, right: string): number;
  /** Compares these tokens with each other many times: what is needed of each is worked out once. Else `similarity` is asked. */
  among?(tokens: readonly string[]): SimilarityAmong;
  /** True for a token known to be a word of its own: two such that are not alike are two names, not one misread. */
  attested?(token: string): boolean;
}
