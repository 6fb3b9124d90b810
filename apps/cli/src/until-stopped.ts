import { readFileSync } from 'node:fs';

/** How often to look whether the npm that started us is still there, in milliseconds. */
const WATCH = 500;
/** A second signal after so many milliseconds means: now. npm sends one signal twice at once. */
const IMPATIENT = 3_000;

/**
 * Settles when somebody wants Sila to stop: Ctrl-C, SIGTERM, a closed terminal,
 * or the end of the npm that started it (killed, it cannot pass a signal on).
 * A second Ctrl-C some seconds later ends the process at once.
 */
export function untilStopped(): Promise<void> {
  return new Promise((done) => {
    let asked = 0;
    const stop = () => {
      if (asked === 0) {
        asked = Date.now();
        done();
      } else if (Date.now() - asked > IMPATIENT) {
        process.exit(1);
      }
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
    if (process.env.npm_lifecycle_event) watchParents(done);
  });
}

/** npm starts a shell that starts us; when either goes, our parents are no longer who they were. */
function watchParents(gone: () => void): void {
  const before = parents();
  const watch = setInterval(() => {
    if (parents() === before) return;
    clearInterval(watch);
    gone();
  }, WATCH);
  watch.unref();
}

function parents(): string {
  return `${process.ppid} ${parentOf(process.ppid)}`;
}

/** Read from /proc; elsewhere only the nearest parent is watched. */
function parentOf(pid: number): string {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[1] ?? '';
  } catch {
    return '';
  }
}
