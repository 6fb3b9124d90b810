import { betaQuantile } from './beta.ts';

/**
 * How far from 0 Student's t stays with chance 1 - misses, either side.
 * @param degrees of freedom, above 0; infinite gives the normal distribution's
 */
export function studentReach(misses: number, degrees: number): number {
  const freedom = Math.min(degrees, 1e7);
  const x = betaQuantile(misses, freedom / 2, 0.5);
  return Math.sqrt((freedom * (1 - x)) / x);
}

/** How far from 0 a normal variable stays with chance 1 - misses, in standard deviations. */
export function normalReach(misses: number): number {
  return studentReach(misses, Number.POSITIVE_INFINITY);
}
