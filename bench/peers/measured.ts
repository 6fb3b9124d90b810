import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a program cost from its start to its end, its children's cost included. */
export interface Measured {
  readonly stdout: string;
  readonly wallSeconds: number;
  /** User and system time; 0 where the system does not tell. */
  readonly cpuSeconds: number;
  /** Most memory that all processes held at one time; 0 where the system does not tell. */
  readonly peakMiB: number;
}

/** Linux counts processor time in hundredths of a second, memory in pages of 4 KiB. */
const TICKS = 100;
const PAGES_PER_MIB = 256;
const LOOK_EVERY = 25;

/** Runs a program to its end. @throws Error when it fails or takes longer than it may */
export async function measured(
  program: string,
  words: readonly string[],
  { cwd, seconds }: { readonly cwd?: string; readonly seconds: number },
): Promise<Measured> {
  const started = performance.now();
  const child = spawn(program, words, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (text) => {
    stdout += text;
  });
  child.stderr.on('data', (text) => {
    stderr = (stderr + text).slice(-2000);
  });
  const cpu = new Map<number, number>();
  let peak = 0;
  const look = setInterval(() => {
    let pages = 0;
    for (const { pid, ticks, resident } of treeOf(child.pid!)) {
      cpu.set(pid, ticks);
      pages += resident;
    }
    peak = Math.max(peak, pages);
  }, LOOK_EVERY);
  const limit = setTimeout(() => child.kill('SIGKILL'), seconds * 1000);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  clearInterval(look);
  clearTimeout(limit);
  if (code !== 0)
    throw new Error(`ended with ${code ?? 'a kill'}: ${stderr.trim().split('\n').at(-1)}`);
  let ticks = 0;
  for (const spent of cpu.values()) ticks += spent;
  return {
    stdout,
    wallSeconds: (performance.now() - started) / 1000,
    cpuSeconds: ticks / TICKS,
    peakMiB: Math.round(peak / PAGES_PER_MIB),
  };
}

interface ProcessCost {
  readonly pid: number;
  readonly parent: number;
  readonly ticks: number;
  readonly resident: number;
}

function treeOf(root: number): ProcessCost[] {
  const all = processes();
  const inside = new Set([root]);
  for (let grew = true; grew; ) {
    grew = false;
    for (const { pid, parent } of all) {
      if (inside.has(pid) || !inside.has(parent)) continue;
      inside.add(pid);
      grew = true;
    }
  }
  return all.filter(({ pid }) => inside.has(pid));
}

function processes(): ProcessCost[] {
  try {
    return readdirSync('/proc').flatMap((name) =>
      /^\d+$/.test(name) ? (statOf(Number(name)) ?? []) : [],
    );
  } catch {
    return [];
  }
}

/** Null when the process has just ended. */
function statOf(pid: number): ProcessCost | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The program's name stands in brackets and may hold blanks.
    const rest = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return { pid, parent: rest[1]!, ticks: rest[11]! + rest[12]!, resident: rest[21]! };
  } catch {
    return null;
  }
}
