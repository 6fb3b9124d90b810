/** How tokens of a vocabulary are alike. Injected, so that any script and any kind of name can be linked. */
export interface TokenSimilarity {
  /** Keys under which a token meets the tokens it may be like; few, and the same for the same token. */
  keys(token: string): readonly string[];
  /** One coarse key under which nearly all spellings of a token meet: blocks are made of it, with others. */
  blockKey(token: string): string;
  /** 0 unlike to 1 the same; symmetric. */
  similarity(left: string, right: string): number;
  /** True for a token known to be a word of its own: two such that are not alike are two names, not one misread. */
  attested?(token: string): boolean;
}
