/**
 * Seeded inputs against the laws of @sila/names; tells the slowest of each kind
 * and everything that broke: node --import tsx packages/names/test/fuzz-names.ts [COUNT] [SEED]
 */
import { FuzzInputs } from './fuzz-inputs.ts';
import { IndexLaw, LAWS } from './name-laws.ts';

const count = Number(process.argv[2] ?? 1_000_000);
const seed = Number(process.argv[3] ?? 1);
const MOST_TOLD = 20;
/** Laws that take milliseconds on words never met are asked of every so many-th input only. */
const EVERY: Readonly<Record<string, number>> = { compare: 4, search: 50 };
/** An index grows words with every input: replaced before it holds more than a large one would. */
const INDEX_LIFE = 50_000;

interface Slowest {
  ms: number;
  name: string;
}

const inputs = new FuzzInputs(seed);
let index = new IndexLaw();
const checks = { ...LAWS, search: (name: string, other: string) => index.search(name, other) };
const slowest = new Map<string, Slowest[]>();
const sums = new Map<string, number>();
let broken = 0;

for (let at = 0; at < count; at++) {
  const name = inputs.next();
  const other = inputs.next();
  if (at % INDEX_LIFE === 0) index = new IndexLaw();
  for (const [law, check] of Object.entries(checks)) {
    if (at % (EVERY[law] ?? 1) === 0) measure(law, () => check(name, other), name);
  }
  if ((at + 1) % 100_000 === 0) print(`${(at + 1).toLocaleString('en')} inputs, ${broken} broken`);
}

function measure(law: string, check: () => string | null, name: string): void {
  const from = performance.now();
  let problem: string | null;
  try {
    problem = check();
  } catch (error) {
    problem = error instanceof Error ? `threw ${error.message}` : 'threw';
  }
  const ms = performance.now() - from;
  if (problem !== null && broken++ < MOST_TOLD)
    print(`${law}: ${problem}: ${JSON.stringify(name).slice(0, 300)}`);
  sums.set(law, (sums.get(law) ?? 0) + ms);
  const kept = slowest.get(law) ?? [];
  if (kept.length === 3 && kept[2]!.ms >= ms) return;
  slowest.set(law, [...kept, { ms, name }].sort((a, b) => b.ms - a.ms).slice(0, 3));
}

for (const [law, kept] of slowest) {
  print(
    `${law}: ${((sums.get(law)! / count) * (EVERY[law] ?? 1) * 1000).toFixed(0)} µs on average; slowest`,
  );
  for (const { ms, name } of kept)
    print(
      `  ${again(law, name).toFixed(1)} ms again (${ms.toFixed(1)} at first)  ${JSON.stringify(name).slice(0, 120)}`,
    );
}
print(`${count.toLocaleString('en')} inputs, seed ${seed}: ${broken} broken`);
process.exitCode = broken === 0 ? 0 : 1;

/** The least of five: a busy machine and collections of garbage slow single calls, never all. */
function again(law: string, name: string): number {
  const times = Array.from({ length: 5 }, () => {
    const from = performance.now();
    checks[law as keyof typeof checks]?.(name, name);
    return performance.now() - from;
  });
  return Math.min(...times);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
