import { lexiconEntry } from './lexicon.ts';

/** What a compound token is made of; both scripts use the same kinds, so that stems can be compared alone. */
export type ShapeKind = 'plain' | 'servant' | 'kunya' | 'faith' | 'god';

export interface TokenShape {
  readonly kind: ShapeKind;
  /** Likely stems, the likeliest first; for `plain` the whole word, and without a joined Latin article. */
  readonly stems: readonly string[];
}

const RULES: readonly { kind: ShapeKind; pattern: RegExp }[] = [
  { kind: 'servant', pattern: /^عبد(?:ال)?(?<stem>[^ا]..+|.{4,})$/u },
  { kind: 'servant', pattern: /^abd(?:al|[aeiou]{1,2}l?)(?<stem>[a-z]{3,})$/u },
  { kind: 'faith', pattern: /^(?<stem>.{2,})الدين$/u },
  { kind: 'faith', pattern: /^(?<stem>[a-z]{2,})(?:aldin)$/u },
  { kind: 'god', pattern: /^(?<stem>(?!عبد).{2,})الله$/u },
  { kind: 'god', pattern: /^(?<stem>(?!abd)[a-z]{2,})allah$/u },
  { kind: 'kunya', pattern: /^ابو(?<stem>.{3,})$/u },
  { kind: 'kunya', pattern: /^abou?(?<stem>[a-z]{3,})$/u },
  { kind: 'kunya', pattern: /^abu(?<stem>[a-z]{3,})$/u },
];

/** Reads a folded token as a compound where its letters say so. */
export function shapeOf(token: string): TokenShape {
  for (const { kind, pattern } of RULES) {
    const stem = pattern.exec(token)?.groups?.stem;
    if (stem !== undefined)
      return { kind, stems: kind === 'servant' ? servantStems(stem) : [stem] };
  }
  return { kind: 'plain', stems: [token] };
}

/** "abdelatif" may hide the l of the article or of the name. */
function servantStems(stem: string): string[] {
  return /^[aeiou]/u.test(stem) ? [stem, `l${stem}`] : [stem];
}

/** A word without "son of" or an article written joined to it, or null. */
export function withoutJoined(token: string): string | null {
  return withoutJoinedSon(token) ?? withoutJoinedArticle(token);
}

/**
 * "benboulaid" without its ben, بنعلي without its بن, or null: standing by
 * itself this is left out, so that a family that one list joins and another
 * does not would else be two. What is left must be long or a known name:
 * Bender and بندر are sons of nobody.
 */
export function withoutJoinedSon(token: string): string | null {
  const son = /^(?:b[ei]n(?=[a-z]{3})|بن(?=...))/u.exec(token);
  if (son === null) return null;
  const rest = token.slice(son[0].length);
  const isLong = son[0].length === 3 && rest.length > 3;
  return isLong || lexiconEntry(rest) !== null ? rest : null;
}

/** A word without an article written joined to it ("alhassan", "elsayed", "lahbib", المر), or null. */
export function withoutJoinedArticle(token: string): string | null {
  if (/^ال..$/u.test(token)) return token.slice(2);
  const article =
    /^(?:[aeiu]l(?=[a-z]{4})|[ae]l(?=[bcdfghjkmnqrstvwxyz][a-z]{2}$)|a(?:sh(?=sh)|([srndtz])(?=\1))|l(?:a?(?=[bcdfghjklmnpqrstvwxyz][a-z]{3})|(?=aa|ou)))/u.exec(
      token,
    );
  return article ? token.slice(article[0].length) : null;
}
