import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from './root.mjs';

const SKIPPED = new Set(['node_modules', 'dist', 'test-results', '.git']);

/** Every file below the paths given (folders or files, relative to the clone), sorted. */
export function filesUnder(...paths) {
  return paths.flatMap((path) => walk(join(ROOT, path))).sort();
}

function walk(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [relative(ROOT, path)];
  return readdirSync(path)
    .filter((name) => !SKIPPED.has(name))
    .flatMap((name) => walk(join(path, name)));
}

/** Folders of all workspaces, relative to the clone. */
export function workspaces() {
  const inside = (folder) => readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`);
  return [...inside('packages'), ...inside('apps'), 'fixtures'].filter((folder) =>
    existsSync(join(ROOT, folder, 'package.json')),
  );
}

/** One hash over the names and contents of files: equal only for equal sources. */
export function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = readFileSync(join(ROOT, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
