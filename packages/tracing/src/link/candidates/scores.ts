import { COMPARISONS, type ComparisonName } from './comparisons.ts';
import { marksBits } from './marks-bits.ts';
import { numberLevel } from './number-level.ts';
import { type Asked, type Rarity, rarityAmong } from './rarity-among.ts';
import { together } from './stays.ts';
import { type Traits, tells, type WordTrait } from './traits.ts';

/**
 * By comparison, in the order of COMPARISONS, and by record number: a level, or
 * bits of rarity of all that agrees; -1 where a side tells nothing. Only those
 * that postings lead to are compared; of all others 0 is known beforehand.
 * @param isFound true where the record asked about was found, and the others are sought
 */
export function scoresAmong(mine: Traits, asked: Asked, isFound: boolean): Float32Array[] {
  const scoring: Scoring = { mine, asked, isFound, rarity: rarityAmong(asked) };
  return COMPARISONS.map((name, at) => {
    const scores = new Float32Array(asked.index.size).fill(-1);
    if (tells(mine, name)) {
      for (const member of asked.members) if (asked.index.tells(member, at)) scores[member] = 0;
      SCORERS[name](scoring, scores);
    }
    return scores;
  });
}

interface Scoring {
  readonly mine: Traits;
  readonly asked: Asked;
  readonly isFound: boolean;
  readonly rarity: Rarity;
}
type Scorer = (scoring: Scoring, scores: Float32Array) => void;

const SCORERS: Readonly<Record<ComparisonName, Scorer>> = {
  number({ mine, asked }, scores) {
    const { index, members } = asked;
    for (const member of members) {
      if (scores[member] === 0)
        scores[member] = numberLevel(mine.numbers, index.kept(member).numbers);
    }
  },
  names: sharedWords('names'),
  said: sharedWords('said'),
  hums: sharedWords('hums'),
  effects: sharedWords('effects'),
  teeth: sharedWords('teeth'),
  medical: sharedWords('medical'),
  journey(scoring, scores) {
    const { mine, asked, isFound, rarity } = scoring;
    const { index } = asked;
    const lists = mine.stays.flatMap(({ place, path, region }) => [
      index.places.of(place),
      region === null ? [] : index.regions.of(region),
      path.length > 2 ? index.steps.of(path.at(-1)!) : [],
      ...path.map((step) => index.towns.of(step)),
    ]);
    for (const other of membersIn(lists, asked)) {
      const theirs = index.kept(other).stays;
      scores[other] = isFound
        ? together(theirs, mine.stays, rarity.places)
        : together(mine.stays, theirs, rarity.places);
    }
  },
  marks({ mine, asked, isFound, rarity }, scores) {
    const { index } = asked;
    const lists = mine.marks.flatMap(({ kind, part }) => [
      kind === null ? [] : index.markKinds.of(kind),
      part === null ? [] : index.markParts.of(part),
    ]);
    for (const other of membersIn(lists, asked)) {
      const theirs = index.kept(other).marks;
      scores[other] = isFound
        ? marksBits(theirs, mine.marks, rarity.marks)
        : marksBits(mine.marks, theirs, rarity.marks);
    }
  },
  languages({ mine, asked }, scores) {
    const lists = mine.languages.map((word) => asked.index.words.languages.of(word));
    for (const other of membersIn(lists, asked)) scores[other] = 1;
  },
  age({ mine, asked: { index, members } }, scores) {
    const { first, last } = mine.birth!;
    for (const member of members) {
      if (scores[member] !== 0) continue;
      const other = index.birth(member);
      const gap = Math.max(first - other.last, other.first - last);
      scores[member] = gap <= 0 ? 2 : gap <= NEAR_DAYS ? 1 : 0;
    }
  },
  sex({ mine, asked: { index, members } }, scores) {
    for (const member of members) {
      if (scores[member] === 0) scores[member] = Number(index.sex(member) === mine.sex);
    }
  },
};

/** Days between two births that still may be one, as guesses of ages go: five years. */
const NEAR_DAYS = 5 * 365;

/** Words of one text go together: each further one tells this share. */
const FURTHER = 0.6;

function sharedWords(of: WordTrait): Scorer {
  return ({ mine, asked, rarity }, scores) => {
    const rarest = new Map<number, number>();
    for (const word of mine[of]) {
      const bits = rarity.words(of, word);
      for (const other of asked.index.words[of].of(word)) {
        if (asked.isMember[other] === 0) continue;
        const most = rarest.get(other) ?? 0;
        rarest.set(other, Math.max(most, bits));
        scores[other]! += FURTHER * bits;
      }
    }
    for (const [other, most] of rarest) scores[other]! += (1 - FURTHER) * most;
  };
}

/** Every member that stands in one of the lists, once. */
function membersIn(lists: readonly (readonly number[])[], { isMember }: Asked): Set<number> {
  const found = new Set<number>();
  for (const list of lists) for (const other of list) if (isMember[other] === 1) found.add(other);
  return found;
}
