import type { FieldKind } from '../table/field.ts';

export interface LevelSpec {
  readonly name: string;
  /** Chance of this level in two records of one person, before anything is learned. */
  readonly m: number;
  /**
   * `value`: the weight comes from how rare the agreeing value is; `level`:
   * from how often strangers stand at this level; `both`: from the rarity, but
   * never more than the level is worth on average.
   */
  readonly by: 'value' | 'level' | 'both';
}

const level = (name: string, m: number, by: LevelSpec['by'] = 'level'): LevelSpec => ({
  name,
  m,
  by,
});

/**
 * The levels of each kind of field from worst to best; a level's number is its
 * place here plus one, 0 is missing. The m are our expectation of lists typed
 * by hand, one error in four fields; learning starts from them.
 */
export const LEVELS: Readonly<Record<FieldKind, readonly LevelSpec[]>> = {
  name: [
    // Both words are known names: no slip of the pen makes one of the other.
    level('contradicts', 0.01),
    level('conflict', 0.05),
    level('otherPart', 0.04, 'value'),
    level('loose', 0.04, 'value'),
    level('near', 0.06, 'value'),
    level('close', 0.12, 'value'),
    level('exact', 0.68, 'value'),
  ],
  text: [
    level('conflict', 0.12),
    level('some', 0.08, 'value'),
    level('most', 0.1, 'value'),
    level('close', 0.15, 'value'),
    level('exact', 0.55, 'value'),
  ],
  identifier: [
    level('conflict', 0.12),
    level('begins', 0.04),
    level('oneEdit', 0.12),
    level('exact', 0.72, 'value'),
  ],
  category: [level('conflict', 0.05), level('exact', 0.95, 'value')],
  date: [
    level('conflict', 0.06),
    level('withinFiveYears', 0.03),
    level('withinOneYear', 0.06),
    level('compatible', 0.1, 'value'),
    level('twoParts', 0.08, 'both'),
    level('oneError', 0.1, 'both'),
    level('exact', 0.57, 'value'),
  ],
  place: [
    level('conflict', 0.12),
    level('samePartOfCountry', 0.13, 'value'),
    level('within', 0.2, 'value'),
    level('exact', 0.55, 'value'),
  ],
  range: [level('conflict', 0.05), level('near', 0.15), level('overlap', 0.8)],
};
