import { NOT_ARTICLE, PLAIN_ARTICLES, SUN_ARTICLES } from './particles.ts';
import { isArabic } from './script.ts';

/** Whether `word` is the article of `next`: al, el; or as, ash, ad … before their own letter. */
export function isArticleBefore(word: string, next: string): boolean {
  if (PLAIN_ARTICLES.has(word)) return true;
  return SUN_ARTICLES.has(word) && next.startsWith(word.slice(1));
}

/** The Arabic word without its joined article; names such as الياس keep their first letters. */
export function withoutArticle(word: string): string {
  let stem = word;
  while (isArabic(stem) && stem.startsWith('ال') && stem.length >= 5 && !NOT_ARTICLE.has(stem)) {
    stem = stem.slice(2);
  }
  return stem;
}

/** Words without articles; an article that no word follows stays. */
export function stripArticles(words: readonly string[]): string[] {
  return words
    .filter((word, at) => {
      const next = words[at + 1];
      return next === undefined || !isArticleBefore(word, next);
    })
    .map(withoutArticle);
}
