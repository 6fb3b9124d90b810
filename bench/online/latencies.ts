/** Milliseconds that half, 99 and 99.9 of a hundred took at most; and microseconds of CPU each. */
export interface Latencies {
  readonly p50: number;
  readonly p99: number;
  readonly p999: number;
  readonly each: number;
}

/** Does a thing for each of many, one by one. */
export function latenciesOf<T>(many: readonly T[], once: (one: T) => void): Latencies {
  const took = new Float64Array(many.length);
  const start = process.cpuUsage();
  many.forEach((one, at) => {
    const began = performance.now();
    once(one);
    took[at] = performance.now() - began;
  });
  const { user, system } = process.cpuUsage(start);
  took.sort();
  const share = (of: number) => took[Math.min(took.length - 1, Math.floor(took.length * of))] ?? 0;
  return {
    p50: share(0.5),
    p99: share(0.99),
    p999: share(0.999),
    each: (user + system) / Math.max(1, many.length),
  };
}
