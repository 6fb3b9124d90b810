import { betaQuantile } from '../numbers/beta.ts';
import { normalReach } from '../numbers/quantiles.ts';
import { type Interval, MISSES } from './interval.ts';

/**
 * Wilson's score interval for a share (Wilson 1927): right on average, also
 * for few trials and shares near 0 or 1.
 * @param successes 0 to trials; need not be whole
 */
export function wilsonInterval(successes: number, trials: number, misses = MISSES): Interval {
  if (trials <= 0) return { low: 0, high: 1 };
  const z2 = normalReach(misses) ** 2;
  const share = successes / trials;
  const middle = (share + z2 / (2 * trials)) / (1 + z2 / trials);
  const half =
    Math.sqrt(z2 * ((share * (1 - share)) / trials + z2 / (4 * trials * trials))) /
    (1 + z2 / trials);
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/**
 * Clopper and Pearson's interval (1934): never misses more often than it says,
 * whatever the truth; wider for it.
 * @param successes 0 to trials; need not be whole
 */
export function clopperPearsonInterval(
  successes: number,
  trials: number,
  misses = MISSES,
): Interval {
  if (trials <= 0) return { low: 0, high: 1 };
  const failures = trials - successes;
  return {
    low: successes <= 0 ? 0 : betaQuantile(misses / 2, successes, failures + 1),
    high: failures <= 0 ? 1 : betaQuantile(1 - misses / 2, successes + 1, failures),
  };
}
