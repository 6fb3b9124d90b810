import { LEVELS } from '../compare/levels.ts';
import type { FieldSpec } from '../table/field.ts';

/**
 * One level of a comparison. Its weight is log2 m - log2 u; where u is null,
 * log2 m plus the rarity of what agrees; with `atMostRarity` the lesser of both.
 */
export interface LevelModel {
  readonly name: string;
  /** Chance of the level where both records are of one person and both state something. */
  readonly m: number;
  /** The same where they are of two. */
  readonly u: number | null;
  readonly atMostRarity?: true;
}

export interface ComparisonModel {
  readonly field: string;
  /** Part of a name; null for the other kinds. */
  readonly part: string | null;
  /** True for what relatives share (father, family, place): see `relativesPerRecord`. */
  readonly shared: boolean;
  /** True for the parts of a person's own name: see `namesakesPerRecord`. */
  readonly naming?: true;
  /**
   * Another comparison that tells this one's value where it agrees (a given
   * name tells the sex): agreeing on both then adds only `adds` of the bits.
   */
  readonly impliedBy?: {
    readonly field: string;
    readonly part: string | null;
    readonly adds: number;
  };
  /** Levels 1, 2, … of the field's kind. Missing has no level and weighs nothing. */
  readonly levels: readonly LevelModel[];
}

export interface BlockingModel {
  /** A block of more records than this is split by a further attribute. */
  readonly cap: number;
}

/** All that weighs a pair, as data: write it as JSON, read it, compare two with diff. */
export interface LinkModel {
  readonly format: 'sila-link-model/1';
  readonly name: string;
  readonly version: number;
  /** Pairs at least this probable are proposed. */
  readonly threshold: number;
  /** Log2 odds that two records taken at random are of one person; null: learn it. */
  readonly priorBits: number | null;
  /** Further records that a record's person has, on average; null: learn it. They don't make a value common. */
  readonly repeatsPerRecord: number | null;
  /** True where m, u and the prior are to be learned from the records without labels. */
  readonly learn: boolean;
  /** Records of relatives (or of one house) that a record has among the others, which share the shared fields with it; null: learn it. */
  readonly relativesPerRecord: number | null;
  /** Records that bear a record's whole name by chance or custom, beyond what the commonness of its words says. */
  readonly namesakesPerRecord: number;
  /**
   * Chance that two records of one person (m), of two persons (u), stand in one
   * list: lists that were cleaned name a person once. Absent: learn it.
   */
  readonly sameList?: {
    readonly m: number;
    readonly u: number;
    /** The same of single lists, by name, that hold enough to tell: one was cleaned, another not. */
    readonly lists?: readonly { readonly list: string; readonly m: number; readonly u: number }[];
  };
  /**
   * Chance, in a pair of one person, that a further part of a name stands in
   * another place where one does already: who writes the family first has moved
   * the given name as well. Absent: learn it.
   */
  readonly movedTogether?: number;
  /** Least token similarity that counts as close, as near, as loose. */
  readonly similarity: { readonly close: number; readonly near: number; readonly loose: number };
  readonly blocking: BlockingModel;
  readonly comparisons: readonly ComparisonModel[];
}

export interface ModelSettings {
  readonly name?: string;
  /** Comparisons that relatives share: `field` or `field.part`. */
  readonly shared?: readonly string[];
}

/** The general model for fields nobody has described further: learned from the records themselves. */
export function generalModel(
  fields: readonly FieldSpec[],
  settings: ModelSettings = {},
): LinkModel {
  const shared = new Set(settings.shared ?? []);
  return {
    format: 'sila-link-model/1',
    name: settings.name ?? 'general',
    version: 1,
    threshold: 0.5,
    priorBits: null,
    repeatsPerRecord: null,
    learn: true,
    relativesPerRecord: null,
    namesakesPerRecord: 0,
    similarity: { close: 0.92, near: 0.86, loose: 0.8 },
    blocking: { cap: 32 },
    comparisons: fields.flatMap((field) =>
      (field.kind === 'name' ? (field.parts ?? ['name']) : [null]).map((part) => ({
        field: field.name,
        part,
        shared: shared.has(field.name) || (part !== null && shared.has(`${field.name}.${part}`)),
        levels: LEVELS[field.kind].map(({ name, m, by }) => ({
          name,
          m,
          u: by === 'value' ? null : 0.5,
          ...(by === 'both' ? { atMostRarity: true as const } : {}),
        })),
      })),
    ),
  };
}

/**
 * The model with one comparison for each field and part of a table, in the
 * table's order; what the model does not know is compared as the general one
 * does. Comparisons of other fields are left out.
 */
export function withFields(model: LinkModel, fields: readonly FieldSpec[]): LinkModel {
  const known = new Map(model.comparisons.map((c) => [`${c.field}\u0000${c.part}`, c]));
  return {
    ...model,
    comparisons: generalModel(fields).comparisons.map(
      (comparison) => known.get(`${comparison.field}\u0000${comparison.part}`) ?? comparison,
    ),
  };
}
