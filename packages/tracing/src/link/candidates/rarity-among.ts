import { COMPARISONS } from './comparisons.ts';
import type { TraitIndex } from './trait-index.ts';
import { WORD_TRAITS, type WordTrait } from './traits.ts';

/** How common what records tell is, among those that are asked; more bits for what is rarer. */
export interface Rarity {
  marks(key: string): number;
  words(of: WordTrait, word: string): number;
  places(place: string): number;
}

/** Those of an index that one question is asked among. */
export interface Asked {
  readonly index: TraitIndex;
  /** Their numbers, ascending. */
  readonly members: Int32Array;
  /** By number, 1 for a member. */
  readonly isMember: Uint8Array;
}

/** Counted in the very question: what the asker may not see makes nothing more or less common. */
export function rarityAmong({ index, members, isMember }: Asked): Rarity {
  const told = new Map(
    [...WORD_TRAITS, 'marks' as const, 'journey' as const].map((name) => {
      const at = COMPARISONS.indexOf(name);
      let count = 0;
      for (const member of members) if (index.tells(member, at)) count++;
      return [name, count];
    }),
  );
  const bits = (name: WordTrait | 'marks' | 'journey', tell: readonly number[]) => {
    let count = 0;
    for (const number of tell) count += isMember[number]!;
    return Math.max(0, Math.log2((told.get(name)! + 1) / (count + 1)));
  };
  return {
    marks: once((key) => bits('marks', index.marks.of(key))),
    places: once((place) => bits('journey', index.places.of(place))),
    words: (of, word) => bits(of, index.words[of].of(word)),
  };
}

function once(bitsOf: (key: string) => number): (key: string) => number {
  const known = new Map<string, number>();
  return (key) => {
    const bits = known.get(key) ?? bitsOf(key);
    known.set(key, bits);
    return bits;
  };
}
