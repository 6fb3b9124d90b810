import { foldText } from './fold-text.ts';
import { remembered } from './remembered.ts';
import { THING_LINES } from './thing-words.ts';

/** Words that say nothing of whom they are said of. */
const EMPTY: ReadonlySet<string> = new Set(
  (
    'في من على الى عن مع كان كانت هو هي انه انها قال قالت يقول تقول لها له اسم اسمه اسمها التي الذي او ثم قد ما لا لم ' +
    'يردد يكرر ينادي يذكر يسال ' +
    'keeps keep saying say says repeats repeating calls calling asks asking ' +
    'a an the of on in at to and or with he she his her him it is was said says name named for from by that this'
  ).split(' '),
);

const PREFIXES = ['وال', 'بال', 'فال', 'كال', 'لل', 'ال', 'و', 'ب', 'ل'];
const SUFFIXES = ['هما', 'هم', 'ها', 'ين', 'ات', 'ان', 'يه', 'ه', 'ي'];
const SHORTEST = 3;

/** An article leaves no doubt what it stands before: اليد, الخد. */
function shortestAfter(prefix: string): number {
  return prefix.endsWith('ال') || prefix === 'لل' ? 2 : SHORTEST;
}

/**
 * The forms that a folded word may be looked up under, likeliest first: as it
 * is, then without article and conjunction, then without a possessive. A light
 * stemming in the manner of Larkey, Ballesteros and Connell (2002), kept
 * gentler: a word never gets shorter than three letters, or two behind an article.
 */
export function stemsOf(word: string): string[] {
  const bare = PREFIXES.flatMap((prefix) =>
    word.startsWith(prefix) && word.length - prefix.length >= shortestAfter(prefix)
      ? [word.slice(prefix.length)]
      : [],
  );
  const forms = [word, ...bare];
  const cut = forms.flatMap((form) =>
    SUFFIXES.flatMap((suffix) =>
      form.endsWith(suffix) && form.length - suffix.length >= SHORTEST
        ? [form.slice(0, -suffix.length)]
        : [],
    ),
  );
  return [...new Set([...forms, ...cut])];
}

/** A lexicon from folded words of either script to what they mean. */
export function lexiconOf(
  entries: Iterable<readonly [string, readonly string[]]>,
): (word: string) => string | null {
  const meanings = new Map<string, string>();
  for (const [meaning, words] of entries)
    for (const word of words) meanings.set(foldText(word).replaceAll(' ', ''), meaning);
  return (word) => {
    for (const stem of stemsOf(word)) {
      const meaning = meanings.get(stem) ?? meanings.get(`${stem}ه`);
      if (meaning !== undefined) return meaning;
    }
    return null;
  };
}

const thingOf = lexiconOf(THING_LINES.map((line) => [`=${line[0]}`, line] as const));

/** What the words of a text come to, each once: things by their line, others by their shortest sure stem. */
export function conceptsOf(text: string): string[] {
  const concepts = new Set<string>();
  for (const word of foldText(text).split(' ')) {
    if (word.length < 2 || EMPTY.has(word)) continue;
    concepts.add(conceptOf(word));
  }
  return [...concepts];
}

const conceptOf = remembered((word) => thingOf(word) ?? plainStem(word), 50_000);

/** Without article, conjunction and possessive where enough is left to tell the word by. */
function plainStem(word: string): string {
  const bare = word.replace(/^(?:وال|بال|فال|كال|لل|ال)(?=.{3})/u, '');
  return bare.replace(/(?<=.{3})(?:ها|هم|ه)$/u, '');
}
