/** What half, 99 and 99.9 of a hundred took at most, in milliseconds. */
export interface Spread {
  readonly p50: number;
  readonly p99: number;
  readonly p999: number;
}

/** By the clock, and by processor time: on a machine that does other work the clock counts waiting. */
export interface Latencies {
  readonly wall: Spread;
  readonly cpu: Spread;
  /** Done in a second of processor time. */
  readonly perSecond: number;
}

/**
 * Does a thing for each of many, one by one: the first half together, for how
 * many are done in a second, as asking for the processor's time takes as long
 * as some of them; the second half each by itself.
 */
export function latenciesOf<T>(many: readonly T[], once: (one: T) => void): Latencies {
  const half = many.length >> 1;
  const timed = many.slice(half);
  const start = process.cpuUsage();
  for (const one of many.slice(0, half)) once(one);
  const perSecond = (1000 * half) / milliseconds(process.cpuUsage(start));
  const wall = new Float64Array(timed.length);
  const cpu = new Float64Array(timed.length);
  timed.forEach((one, at) => {
    const began = performance.now();
    const used = process.cpuUsage();
    once(one);
    cpu[at] = milliseconds(process.cpuUsage(used));
    wall[at] = performance.now() - began;
  });
  return { wall: spreadOf(wall), cpu: spreadOf(cpu), perSecond };
}

function milliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}

function spreadOf(took: Float64Array): Spread {
  took.sort();
  const share = (of: number) => took[Math.min(took.length - 1, Math.floor(took.length * of))] ?? 0;
  return { p50: share(0.5), p99: share(0.99), p999: share(0.999) };
}
