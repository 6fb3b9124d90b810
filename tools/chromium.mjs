import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { ToolProblem } from './tool-problem.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The path of a Chromium for the journeys: the one CHROMIUM names, one of the
 * machine's, or Debian's, installed now where we may.
 */
export function ensureChromium(say) {
  const found = findChromium() ?? installChromium(say);
  if (found) return found;
  throw new ToolProblem(
    'The journeys need a Chromium: install the package chromium (Debian: apt-get install chromium), or set CHROMIUM to its path.',
  );
}

function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) {
    if (runs(named)) return named;
    throw new ToolProblem(`CHROMIUM names ${named}, which does not run.`);
  }
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter), '/usr/local/bin'];
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const macOs = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  return [...paths, macOs].find((path) => existsSync(path) && runs(path));
}

/** A package may be a mere pointer to another way of installing, so it is asked to speak. */
function runs(path) {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 && /\d+\./.test(stdout);
}

function installChromium(say) {
  const prefix = rootPrefix();
  if (prefix === null || !existsSync('/usr/bin/apt-get')) return undefined;
  say('Installing chromium for the journeys …');
  const [program, ...first] = [...prefix, 'apt-get'];
  const options = {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  try {
    execFileSync(program, [...first, 'update', '-qq'], options);
    const flags = ['install', '-y', '-qq', '--no-install-recommends', 'chromium'];
    execFileSync(program, [...first, ...flags], options);
  } catch (error) {
    say(
      String(error.stderr ?? error.message)
        .trim()
        .split('\n')
        .at(-1),
    );
    return undefined;
  }
  return findChromium();
}

/** What stands before a command to run it as root; null where that is not ours to do. */
function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0
    ? ['sudo', '-n']
    : null;
}
