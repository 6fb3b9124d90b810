import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCE = fileURLToPath(new URL('./journal.c', import.meta.url));

/**
 * Why the power can't be cut here, or null when it can: the journal is a C
 * library that Linux loads before PostgreSQL's own.
 */
export function whyNoPowerCuts(): string | null {
  if (process.platform !== 'linux') return 'the power harness needs Linux (LD_PRELOAD)';
  if (compiler() === null)
    return 'the power harness needs a C compiler (cc, gcc or clang): none is here';
  return null;
}

/** Compiles the journal into a folder. @returns the path of the library */
export function compileJournal(folder: string): string {
  const library = join(folder, 'journal.so');
  if (existsSync(library)) return library;
  const flags = ['-shared', '-fPIC', '-O2', '-Wall', '-Werror', '-o', library, SOURCE, '-ldl'];
  execFileSync(compiler() ?? 'cc', flags, { stdio: 'inherit' });
  chmodSync(library, 0o755);
  return library;
}

function compiler(): string | null {
  const works = (name: string) => spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0;
  return ['cc', 'gcc', 'clang'].find(works) ?? null;
}
