/** What pictures are drawn from; the figures of a link run have this shape. */
export interface LevelFigure {
  readonly field: string;
  readonly part: string | null;
  readonly level: string;
  readonly m: number;
  readonly u: number;
  /** Mean weight; null where no pair stood at this level. */
  readonly bits: number | null;
  readonly pairs: number;
}

export interface KeyFigure {
  readonly field: string;
  readonly part: string | null;
  readonly pairs: number;
  readonly likely: number;
  readonly added: number;
}

export interface Counts {
  /** Where the first step begins, in bits; each is two bits wide. */
  readonly from: number;
  readonly counts: readonly number[];
}

export interface Figures {
  readonly records: number;
  readonly groupSizes: readonly number[];
  readonly proposedFrom: number;
  readonly levels: readonly LevelFigure[];
  readonly keys: readonly KeyFigure[];
  readonly likelyPairs: number;
  readonly weights: Counts;
  readonly reach: Counts;
  readonly tooLittle: number;
}

export interface Share {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface CurvePoint {
  readonly bits: number;
  readonly precision: Share | null;
  readonly recall: Share | null;
}
