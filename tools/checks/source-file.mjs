import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';
import { ROOT } from '../root.mjs';
import { filesUnder, workspaces } from '../sources.mjs';

/**
 * A source file with its syntax tree. TypeScript 7 lends its parser to nobody,
 * so the tree comes from oxc.
 *
 * @typedef {{path: string, text: string, program: object, comments: object[], lineOf: (offset: number) => number}} SourceFile
 */

/** @returns {SourceFile} */
export function parseSource(path, text) {
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0].message}`);
  return { path, text, program, comments, lineOf: (offset) => lineAt(text, offset) };
}

/** Every TypeScript file that is read by people: sources and tests, not what a tool generated. */
export function readSources() {
  const folders = workspaces().flatMap((folder) => [`${folder}/src`, `${folder}/test`]);
  return filesUnder(...folders, 'journeys', 'bench', 'fuzz')
    .filter((path) => /\.tsx?$/.test(path) && !isGenerated(path))
    .map((path) => parseSource(path, readFileSync(join(ROOT, path), 'utf8')));
}

/** Tables made by a tool or kept as data are not read line by line. */
export function isGenerated(path) {
  return /\/(generated|data)\//.test(path) || path.endsWith('.d.ts');
}

/** Calls `see(node)` for every node of a syntax tree, parents first. */
export function walk(node, see) {
  if (Array.isArray(node)) {
    for (const one of node) walk(one, see);
  } else if (node && typeof node === 'object') {
    if (typeof node.type === 'string') see(node);
    for (const key of Object.keys(node)) {
      if (typeof node[key] === 'object') walk(node[key], see);
    }
  }
}

function lineAt(text, offset) {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
    line += 1;
  return line;
}
