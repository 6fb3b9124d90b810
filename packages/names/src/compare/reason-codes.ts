/** Why two parts of names were weighed as they were; a closed list, worded by the screens in both languages. */
export const NAME_REASON_CODES = [
  /** The same word, as written. */
  'name.same',
  /** The same word up to hamza, ta marbuta, article, marks or letter case. */
  'name.sameFolded',
  /** One name written in two scripts. */
  'name.sameOtherScript',
  /** One name in two spellings of one script. */
  'name.sameOtherSpelling',
  /** Near in letters; may be one name or two. */
  'name.near',
  /** An initial that fits. */
  'name.initial',
  /** A short or pet form of the other (hypocoristic, abbreviation). */
  'name.equivalent',
  /** Written as one word here and as two there. */
  'name.joined',
  /** Two names. */
  'name.different',
  /** Only one of the two names has this part. */
  'name.absent',
  /** The part stands in another place of the other name. */
  'name.moved',
  /** Same father and family, another given name: brothers and sisters look like this. */
  'name.siblings',
  /** Same given name and family, another father: namesakes of one family, or a grandson named for his grandfather. */
  'name.otherFather',
  /** Same given name and father, another family: namesakes look like this. */
  'name.otherFamily',
  /** Numbers in two names of organisations or vessels that differ. */
  'name.otherNumber',
] as const;

export type NameReasonCode = (typeof NAME_REASON_CODES)[number];

export type NamePart =
  | 'given'
  | 'father'
  | 'grandfather'
  | 'family'
  | 'mother'
  | 'kunya'
  | 'title'
  | 'other';

/** One part of a comparison. `params.perMillion` is how common the name is, where known. */
export interface NameReason {
  readonly part: NamePart;
  /** The folded word on each side; null where that side has none. */
  readonly left: string | null;
  readonly right: string | null;
  readonly agreement: 'agrees' | 'close' | 'partial' | 'conflicts' | 'missing';
  readonly code: NameReasonCode;
  readonly params?: Readonly<Record<string, string | number>>;
  /** Evidence in bits: positive speaks for one person. */
  readonly weightBits: number;
}

export type NameVerdict = 'same' | 'unsure' | 'different';

export interface NameComparison {
  /** Calibrated probability, 0 to 1, that the two names name one person, among names that look alike. */
  readonly score: number;
  readonly verdict: NameVerdict;
  readonly reasons: readonly NameReason[];
}
