import { allSpellings } from '../tokens/lexicon.ts';
import { alignSpelling } from './align-spelling.ts';

/** How much the commoner, less exact context counts beside the rarer one (Witten and Bell 1991 in spirit). */
const BACK_OFF = 2;
const LEAST = 1e-5;
const GAP = '-';

/** A place of a folded Arabic word: a letter or the gap (-) between two, with its neighbours (^ and $ at the edges). */
export interface SpellingPlace {
  readonly letter: string;
  readonly before: string;
  readonly after: string;
}

/** The places of a word in order: gap, letter, gap, letter … gap. */
export function placesOf(arabic: string): SpellingPlace[] {
  const letters = [...arabic];
  return Array.from({ length: letters.length * 2 + 1 }, (_, at) => {
    const next = at >> 1;
    const before = letters[next - 1] ?? '^';
    if (at % 2 === 0) return { letter: GAP, before, after: letters[next] ?? '$' };
    return { letter: letters[next]!, before, after: letters[next + 1] ?? '$' };
  });
}

/**
 * What each letter writes in its surroundings, counted over the lexicon's
 * spellings aligned with their names: P(group | letter, letters beside it),
 * backing off to one neighbour and to none. Where the letter model tells
 * spellings of a name from those of others, this tells the frequent from the rare.
 */
export class SpellingHabits {
  /** The places met of each letter, and what is written in a context: added up when first asked for, most never are. */
  readonly #places = new Map<string, SeenPlace[]>();
  readonly #written = new Map<string, Written>();

  constructor(spellings: ReadonlyMap<string, ReadonlyMap<string, number>>) {
    const exact = new Map<string, SeenPlace>();
    for (const [arabic, known] of spellings) {
      const seen = placesOf(arabic).map((place) => seenPlace(exact, place));
      for (const [latin, count] of known) {
        const alignment = alignSpelling(arabic, latin);
        if (alignment === null) continue;
        const weight = Math.log2(1 + count);
        seen.forEach(({ counts }, at) => {
          const group = at % 2 === 0 ? alignment.gaps[at >> 1]! : alignment.letters[at >> 1]!;
          counts.set(group, (counts.get(group) ?? 0) + weight);
        });
      }
    }
    for (const seen of exact.values()) {
      const same = this.#places.get(seen.place.letter);
      if (same === undefined) this.#places.set(seen.place.letter, [seen]);
      else same.push(seen);
    }
  }

  /** The groups ever written at a place, with their probability (natural logarithm), likeliest first. */
  at(place: SpellingPlace): [group: string, log: number][] {
    const contexts = contextsOf(place).map((context) => this.#writtenIn(context, place.letter));
    const groups = new Set(contexts.flatMap(({ counts }) => [...counts.keys()]));
    return [...groups]
      .map((group): [string, number] => [group, Math.log(this.#likely(contexts, group))])
      .sort((a, b) => b[1] - a[1]);
  }

  /** The counts of all places of a letter that are of a context, together. */
  #writtenIn(context: string, letter: string): Written {
    const known = this.#written.get(context);
    if (known !== undefined) return known;
    const counts = new Map<string, number>();
    let total = 0;
    for (const seen of this.#places.get(letter) ?? []) {
      seen.contexts ??= contextsOf(seen.place);
      if (!seen.contexts.includes(context)) continue;
      for (const [group, weight] of seen.counts) {
        counts.set(group, (counts.get(group) ?? 0) + weight);
        total += weight;
      }
    }
    const written = { counts, total };
    this.#written.set(context, written);
    return written;
  }

  #likely(contexts: readonly Written[], group: string): number {
    return contexts.reduce(
      (likely, { counts, total }) =>
        ((counts.get(group) ?? 0) + BACK_OFF * likely) / (total + BACK_OFF),
      LEAST,
    );
  }
}

interface SeenPlace {
  readonly place: SpellingPlace;
  readonly counts: Map<string, number>;
  contexts?: readonly string[];
}

/** What is written in one context: each group's count, and of all together. */
interface Written {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

function seenPlace(known: Map<string, SeenPlace>, place: SpellingPlace): SeenPlace {
  const key = place.letter + place.before + place.after;
  const found = known.get(key) ?? { place, counts: new Map<string, number>() };
  known.set(key, found);
  return found;
}

/** From the widest to the most exact. */
function contextsOf({ letter, before, after }: SpellingPlace): string[] {
  const kinds = letter + kind(before) + kind(after);
  return [letter, kinds, `${letter}${kind(before)}>${after}`, `${letter}${before}${after}!`];
}

function kind(letter: string): string {
  if (letter === '^' || letter === '$') return letter;
  return 'اوي'.includes(letter) ? letter : 'C';
}

let habits: SpellingHabits | null = null;

/** The habits of the lexicon, counted when first asked for. */
export function spellingHabits(): SpellingHabits {
  habits ??= new SpellingHabits(allSpellings());
  return habits;
}
