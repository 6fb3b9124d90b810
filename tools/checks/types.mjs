import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../root.mjs';
import { workspaces } from '../sources.mjs';
import { problemsOf } from './run-command.mjs';

/** Types of every workspace, each under its own rules (pure packages see no Node), and of the tests. */
export async function findTypeErrors() {
  const projects = workspaces().map((folder) => `${folder}/tsconfig.json`);
  const missing = projects.filter((path) => !existsSync(join(ROOT, path)));
  const all = [...projects.filter((path) => !missing.includes(path)), 'tsconfig.test.json'];
  const found = await Promise.all(
    all.map((path) => problemsOf('node_modules/typescript/bin/tsc', ['-p', path])),
  );
  return [...missing.map((path) => `${path} is missing`), ...new Set(found.flat())];
}
