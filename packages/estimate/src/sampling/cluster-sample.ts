import { ratioOfMeans, type Shares } from './ratio-of-means.ts';

/** A person drawn at random, with all of their records. */
export interface SampledCluster {
  readonly records: readonly string[];
  /** One over the chance of having been drawn, up to a factor that is the same for all. */
  readonly weight: number;
}

export interface DesignEstimate {
  readonly value: number;
  /** Standard deviation; NaN where the sample cannot tell it. */
  readonly deviation: number;
}

/** For each record the cluster that the links put it in, and how many records that cluster holds. */
export interface LinkedClusters {
  clusterOf(record: string): string | number | undefined;
  sizeOf(cluster: string | number): number;
}

/**
 * Pairwise precision of links from a sample of whole persons (cluster block
 * sampling, Binette et al. 2022, arXiv 2210.01230; the same as ER-Evaluation's
 * pairwise_precision_design_estimate).
 */
export function pairwisePrecision(
  sample: readonly SampledCluster[],
  links: LinkedClusters,
): DesignEstimate {
  return estimate(sample, links, (pieces) =>
    pieces.reduce((sum, { size, inside }) => sum + (inside * (size - 1)) / 2, 0),
  );
}

/** Pairwise recall of links from a sample of whole persons (the same source). */
export function pairwiseRecall(
  sample: readonly SampledCluster[],
  links: LinkedClusters,
): DesignEstimate {
  return estimate(sample, links, (pieces) =>
    pairsOf(pieces.reduce((sum, { inside }) => sum + inside, 0)),
  );
}

/** The part of a person that stands in one linked cluster. */
interface Piece {
  readonly size: number;
  readonly inside: number;
}

function estimate(
  sample: readonly SampledCluster[],
  links: LinkedClusters,
  below: (pieces: readonly Piece[]) => number,
): DesignEstimate {
  const draws = sample.map(({ records, weight }): Shares => {
    const pieces = piecesOf(records, links);
    const right = pieces.reduce((sum, { inside }) => sum + pairsOf(inside), 0);
    return { above: weight * right, below: weight * below(pieces) };
  });
  const { ratio, deviation } = ratioOfMeans(draws);
  return { value: ratio, deviation };
}

/** Records that the links don't know are left out. */
function piecesOf(records: readonly string[], links: LinkedClusters): Piece[] {
  const inside = new Map<string | number, number>();
  for (const record of records) {
    const cluster = links.clusterOf(record);
    if (cluster !== undefined) inside.set(cluster, (inside.get(cluster) ?? 0) + 1);
  }
  return [...inside].map(([cluster, count]) => ({ size: links.sizeOf(cluster), inside: count }));
}

function pairsOf(records: number): number {
  return (records * (records - 1)) / 2;
}
