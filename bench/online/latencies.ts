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

/** Does a thing for each of many, one by one. */
export function latenciesOf<T>(many: readonly T[], once: (one: T) => void): Latencies {
  const wall = new Float64Array(many.length);
  const cpu = new Float64Array(many.length);
  const start = process.cpuUsage();
  many.forEach((one, at) => {
    const began = performance.now();
    const used = process.cpuUsage();
    once(one);
    cpu[at] = milliseconds(process.cpuUsage(used));
    wall[at] = performance.now() - began;
  });
  const perSecond = (1000 * many.length) / milliseconds(process.cpuUsage(start));
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
