import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './root.mjs';
import { ToolProblem } from './tool-problem.mjs';

const MODULES = join(ROOT, 'node_modules');
const LOCK = join(ROOT, 'package-lock.json');
const STAMP = join(MODULES, '.sila-installed');

/** Installs the packages when they are missing or older than the lock file; else does nothing. */
export async function ensureInstalled(say) {
  if (isInstalled()) return;
  say('Installing packages (the first time takes a minute) …');
  const { code, output } = await npmInstall();
  if (code !== 0) throw new ToolProblem(`npm install failed: ${causeIn(output)}`);
  writeFileSync(STAMP, lockHash());
}

function isInstalled() {
  const own = join(MODULES, '.package-lock.json');
  if (!existsSync(own)) return false;
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lockHash()) return true;
  // Somebody ran npm install by hand: npm writes both files within moments.
  return statSync(own).mtimeMs > statSync(LOCK).mtimeMs - 5_000;
}

function lockHash() {
  return createHash('sha256').update(readFileSync(LOCK)).digest('hex');
}

/** `install`, not `ci`: npm cannot always lock the packages of other platforms. */
function npmInstall() {
  const [program, first] = npmProgram();
  const flags = ['install', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  return new Promise((done) => {
    const child = spawn(program, [...first, ...flags], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const hear = (text) => {
      output += text;
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', (error) => done({ code: 1, output: error.message }));
    child.on('close', (code) => done({ code, output }));
  });
}

/** The npm that started us, else the one beside this Node, else the one on the path. */
function npmProgram() {
  const started = process.env.npm_execpath;
  if (started?.endsWith('.js') && existsSync(started)) return [process.execPath, [started]];
  const beside = join(dirname(process.execPath), 'npm');
  return [existsSync(beside) ? beside : 'npm', []];
}

function causeIn(output) {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const errors = lines.filter(
    (line) => /npm (error|ERR!)/.test(line) && !/A complete log/.test(line),
  );
  return (errors.slice(0, 3).join(' ') || lines.at(-1) || 'it gave no reason').trim();
}
