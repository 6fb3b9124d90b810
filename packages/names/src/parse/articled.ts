import { DOUBTFUL_TITLES } from '../normalise/particles.ts';
import { isArticleBefore, withoutArticle } from '../normalise/strip-article.ts';

/** Tokens that the writing gives an article: الشامي, al-Shami. @param named folded words without titles */
export function articledOf(named: readonly string[]): ReadonlySet<string> {
  const articled = new Set<string>();
  for (const [at, word] of named.entries()) {
    const bare = withoutArticle(word);
    if (bare !== word && !DOUBTFUL_TITLES.has(word)) articled.add(bare);
    const next = named[at + 1];
    if (next !== undefined && isArticleBefore(word, next)) articled.add(withoutArticle(next));
  }
  return articled;
}
