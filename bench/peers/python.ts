import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const REQUIREMENTS = fileURLToPath(new URL('./requirements.txt', import.meta.url));
/** Beside node_modules' other caches: never committed, made once. */
const PLACE = fileURLToPath(new URL('../../node_modules/.cache/sila-peers', import.meta.url));

/**
 * A Python with the peers inside, in an environment of its own.
 * @returns its path, or null, with a clear word, where it can't be made
 */
export async function pythonForPeers(say: (line: string) => void): Promise<string | null> {
  const python = join(PLACE, 'bin/python');
  if (existsSync(python) && works(python)) return python;
  try {
    say('Making a Python environment for the peers …');
    execFileSync('python3', ['-m', 'venv', PLACE], { stdio: 'pipe' });
    const words = ['-m', 'pip', 'install', '--quiet', '-r', REQUIREMENTS];
    execFileSync(python, words, { stdio: 'pipe', timeout: 600_000 });
    return python;
  } catch (error) {
    const reason = String((error as { stderr?: unknown }).stderr ?? error).trim();
    say(`No Python registry is reachable, or there is no Python 3: ${reason.split('\n').at(-1)}`);
    say('Splink and SQL are left out; Sila is measured alone.');
    return null;
  }
}

function works(python: string): boolean {
  try {
    execFileSync(python, ['-c', 'import splink, duckdb, pandas'], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}
