import { ARABIC, ARABIC_LETTERS } from '../tokens/alphabet.ts';
import { letterCost } from '../tokens/arabic-distance.ts';
import { ARABIC_AS_LATIN, type CoarseOdds, LATIN_AS_LATIN } from '../tokens/coarse-likeness.ts';
import { ARABIC_SIGNS, LATIN_SIGNS } from '../tokens/coarse-signs.ts';

/** Nats that a full letter's cost takes off, between two Arabic words. */
export const NATS_A_LETTER = 4;

/** Units of likeness in a nat: as fine as the learned odds are. */
export const UNITS_A_NAT = 20;

/** Units of likeness of an asked sign (rows) beside a sign of another word (columns); number 0 of either is nothing. */
export interface SignUnits {
  readonly units: Int32Array;
  readonly width: number;
  /** The most that each asked sign can add, whatever stands beside it. */
  readonly most: Int32Array;
}

/** By the asked word's script, then by the other's: as of `coarseLikeness`, of two Arabic words near `arabicDistance`. */
export const SIGN_UNITS = {
  arabic: {
    arabic: signUnits(ARABIC_SIGNS.length, ARABIC_SIGNS.length, arabicNats),
    latin: signUnits(ARABIC_SIGNS.length, LATIN_SIGNS.length, oddsOf(ARABIC_AS_LATIN)),
  },
  latin: {
    arabic: signUnits(LATIN_SIGNS.length, ARABIC_SIGNS.length, turned(oddsOf(ARABIC_AS_LATIN))),
    latin: signUnits(LATIN_SIGNS.length, LATIN_SIGNS.length, oddsOf(LATIN_AS_LATIN)),
  },
} as const;

type NatsOf = (asked: number, other: number) => number;

function signUnits(height: number, width: number, of: NatsOf): SignUnits {
  const units = new Int32Array(height * width);
  const most = new Int32Array(height).fill(-1e6);
  for (let asked = 0; asked < height; asked++)
    for (let other = 0; other < width; other++) {
      const value = asked === 0 && other === 0 ? 0 : Math.round(of(asked, other) * UNITS_A_NAT);
      units[asked * width + other] = value;
      most[asked] = Math.max(most[asked]!, value);
    }
  return { units, width, most };
}

function oddsOf({ odds, width }: CoarseOdds): NatsOf {
  return (asked, other) => odds[asked * width + other]!;
}

function turned(of: NatsOf): NatsOf {
  return (asked, other) => of(other, asked);
}

function arabicNats(asked: number, other: number): number {
  const letter = letterOf(asked === 0 ? other : asked);
  const beside = asked === 0 || other === 0 ? null : letterOf(other);
  return -NATS_A_LETTER * letterCost(letter, beside);
}

/** Signs after the plain letters are a final ه and a final ي. */
function letterOf(sign: number): number {
  const plain = ARABIC_LETTERS[sign - 1] ?? ARABIC_SIGNS[sign]![0]!;
  return ARABIC.numbers.get(plain)!;
}
