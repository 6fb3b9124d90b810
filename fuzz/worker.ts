import { performance } from 'node:perf_hooks';
import { parentPort, workerData } from 'node:worker_threads';
import type { Answer, Assignment, Fault } from './campaign.ts';
import { Mutator } from './mutate.ts';
import { CANARY, TARGETS, type Target } from './targets.ts';

const SLOW = 1;
const LARGE = 512 * 2 ** 20;
/** Enough to see what is wrong; a parser that fails always would fill the memory with its faults. */
const MOST_FAULTS = 1_000;

async function run({ target: name, inputs, seed, at }: Assignment): Promise<Answer> {
  const target = [...TARGETS, CANARY].find((one) => one.name === name);
  if (!target) throw new Error(`there is no target ${name}`);
  const seeds = await target.seeds();
  const mutator = new Mutator(seed);
  const faults: Fault[] = [];
  let slowest = 0;
  for (let input = 0; input < inputs && faults.length < MOST_FAULTS; input++) {
    Atomics.store(at, 0, input);
    const bytes = mutator.mutate(seeds);
    const note = (what: string) => faults.push({ target: name, input, what });
    const first = await timed(target, bytes, note);
    const seconds = first < SLOW / 10 ? first : await leastTime(target, bytes, first);
    slowest = Math.max(slowest, seconds);
    if (seconds > SLOW) note(`it took ${seconds.toFixed(1)} s`);
    if (input % 256 === 0 && process.memoryUsage().arrayBuffers > LARGE) note('it held 512 MiB');
  }
  return { faults, slowest };
}

async function timed(
  target: Target,
  bytes: Uint8Array,
  note: (what: string) => void,
): Promise<number> {
  const [begun, used] = [performance.now(), process.cpuUsage()];
  try {
    await target.take(bytes);
  } catch (error) {
    if (!target.refuses?.(error)) note(describe(error));
  }
  const { user, system } = process.cpuUsage(used);
  // By the clock, or by the processor where others had it meanwhile.
  return Math.min((performance.now() - begun) / 1e3, (user + system) / 1e6);
}

/** The machine may have been busy elsewhere: the shortest of three more tries counts. */
async function leastTime(target: Target, bytes: Uint8Array, first: number): Promise<number> {
  let least = first;
  for (let tries = 0; tries < 3; tries++) {
    least = Math.min(least, await timed(target, bytes, () => undefined));
  }
  return least;
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = (error.stack ?? '').split('\n').find((line) => /^\s+at /.test(line)) ?? '';
  return `${error.name}: ${error.message.slice(0, 200)}${place}`;
}

parentPort?.postMessage(await run(workerData as Assignment));
