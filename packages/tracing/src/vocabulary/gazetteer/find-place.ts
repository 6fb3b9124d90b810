import { foldText } from '../fold-text.ts';
import { ABROAD } from './abroad.ts';
import type { GazetteerPlace } from './place.ts';
import { SYRIA } from './syria.ts';

type Path = readonly string[];

/** Longest name, in words, that is looked up. */
const MAX_WORDS = 5;
const byName = new Map<string, Path[]>();
/** How many words the longest name has that begins with a word: most words of a text begin none. */
const longestFrom = new Map<string, number>();

function enter(place: GazetteerPlace, above: Path): void {
  const path = [...above, place.id];
  for (const name of place.names) {
    const words = placeWords(name);
    const key = words.join(' ');
    const known = byName.get(key);
    const [first = ''] = words;
    longestFrom.set(first, Math.max(words.length, longestFrom.get(first) ?? 0));
    if (!known) byName.set(key, [path]);
    else if (!known.some((other) => other.at(-1) === place.id)) known.push(path);
  }
  for (const inner of place.within ?? []) enter(inner, path);
}

/** Words that stand before a place's name and say only what kind of place it is. */
const KINDS =
  /^(?:محافظه|مدينه|بلده|قريه|منطقه|ناحيه|حي|governorate|city|town|village|district|of)$/;
const ARTICLES = /^(?:al|el|ar|as|ad|an|at|az|ash|ath)$/;

/** The words of a folded name without articles and kinds, as it is looked up. */
function placeWords(text: string): string[] {
  const words = joinArticles(
    foldText(text)
      .split(' ')
      .filter((word) => word !== ''),
  );
  const bare = words.filter((word) => !KINDS.test(word));
  return (bare.length > 0 ? bare : words).map(withoutArticle);
}

/**
 * Drops Latin articles, as lists write or leave them as they like. Before a
 * short word the article stays with it: "al-Bab" is a town, "Bab" begins a
 * hundred names of gates.
 */
function joinArticles(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const next = words[i + 1];
    if (!ARTICLES.test(words[i]!) || next === undefined) joined.push(words[i]!);
    else if (next.length <= 4) {
      joined.push(`al${next}`);
      i++;
    }
  }
  return joined;
}

/** القصير and قصير are one place; الباب and التل keep the article, for باب and تل begin other names. */
function withoutArticle(word: string): string {
  return word.startsWith('ال') && word.length > 5 ? word.slice(2) : word;
}

// "مدينة حمص" and "محافظة حمص" are both read as حمص, which then means what they share: the governorate.
for (const place of [SYRIA, ...ABROAD]) enter(place, []);

/**
 * The place a text names, as ids from the widest to the narrowest; empty when
 * the gazetteer knows none. Where a text names several ("ريف دمشق - دوما"), the
 * narrowest whose surroundings the others don't contradict.
 */
export function findPlace(text: string): Path {
  const words = placeWords(text);
  const named: Path[][] = [];
  for (let at = 0; at < words.length; ) {
    const length = longestNameAt(words, at);
    if (length > 0) named.push(byName.get(words.slice(at, at + length).join(' '))!);
    at += length || 1;
  }
  return agreeing(named);
}

function longestNameAt(words: readonly string[], at: number): number {
  const most = Math.min(MAX_WORDS, longestFrom.get(words[at]!) ?? 0, words.length - at);
  for (let length = most; length > 0; length--) {
    if (byName.has(words.slice(at, at + length).join(' '))) return length;
  }
  return 0;
}

/** Picks among the candidates of each name the path that most other names lie on. */
function agreeing(named: readonly Path[][]): Path {
  let best: Path = [];
  let bestSupport = -1;
  for (const candidates of named) {
    for (const path of candidates) {
      const support = named.filter((others) =>
        others.some((other) => path.includes(other.at(-1)!)),
      ).length;
      if (support > bestSupport || (support === bestSupport && path.length > best.length)) {
        best = path;
        bestSupport = support;
      }
    }
  }
  // One name that means several places, with nothing beside it to choose by: what they share.
  if (named.length === 1 && named[0]!.length > 1) return shared(named[0]!);
  return best;
}

function shared(paths: readonly Path[]): Path {
  const [first, ...rest] = paths;
  const length = first!.findIndex((id, i) => rest.some((path) => path[i] !== id));
  return length < 0 ? first! : first!.slice(0, length);
}
