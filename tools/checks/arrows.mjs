import { posix } from 'node:path';
import { walk } from './source-file.mjs';

/** What a program that wires everything together may import. */
const ALL_PACKAGES = [
  'domain',
  'names',
  'linkage',
  'estimate',
  'charts',
  'formats',
  'vault',
  'seal',
  'tracing',
  'wire',
  'store',
  'fixtures',
];

/** Who may import whom (ARCHITECTURE.md). What is not listed here may not be imported. */
export const ARROWS = {
  domain: [],
  names: [],
  linkage: [],
  estimate: [],
  charts: [],
  formats: ['domain'],
  vault: ['domain', 'seal'],
  seal: ['domain'],
  tracing: ['domain', 'names', 'linkage', 'estimate', 'formats'],
  wire: ['domain', 'tracing'],
  store: ['domain', 'tracing'],
  fixtures: ['domain', 'names', 'formats'],
  web: ['domain', 'names', 'charts', 'wire', 'formats', 'tracing', 'seal'],
  server: ALL_PACKAGES,
  cli: [...ALL_PACKAGES, 'server'],
};

/** The stages of the spine hand over domain types; only flow.ts composes them. */
const STAGES = ['intake', 'normalise', 'link', 'review', 'inform'];

/**
 * Imports that go against the arrows, enter a package by another door than its
 * index, or lead from one stage of tracing to another; and re-exports of
 * everything, which hide what a package offers.
 */
export function findWrongArrows(sources) {
  return sources.flatMap((source) =>
    importsOf(source).flatMap((found) => {
      const problem = found.all
        ? 'exports everything (export *)'
        : judge(source.path, found.specifier);
      return problem ? [`${source.path}:${found.line} ${problem}`] : [];
    }),
  );
}

/** What a file imports: static, dynamic, type-only and re-exported alike. */
export function importsOf(source) {
  const found = [];
  const add = (node, from, all = false) => {
    if (typeof from?.value !== 'string') return;
    found.push({ specifier: from.value, line: source.lineOf(node.start), all });
  };
  walk(source.program, (node) => {
    if (node.type === 'ExportAllDeclaration') add(node, node.source, true);
    else if (/^(Import|ExportNamed)Declaration$/.test(node.type)) add(node, node.source);
    else if (node.type === 'ImportExpression') add(node, node.source);
    else if (node.type === 'TSImportType') add(node, node.source ?? node.argument?.literal);
  });
  return found;
}

function judge(path, specifier) {
  const from = workspaceOf(path);
  if (specifier.startsWith('.')) return judgeRelative(path, from, specifier);
  if (!specifier.startsWith('@sila/')) return null;
  const [name, ...inside] = specifier.slice('@sila/'.length).split('/');
  // Measurements and journeys stand outside every package and may use what a package offers them.
  if (from === null) return null;
  if (inside.length > 0) return `enters @sila/${name} by ${specifier}; enter by its index`;
  if (isTestFolder(path) || name === from) return null;
  if (ARROWS[from] === undefined)
    return `belongs to ${from}, which has no arrows yet (tools/checks/arrows.mjs)`;
  return ARROWS[from].includes(name) ? null : `${from} may not import ${name}`;
}

function judgeRelative(path, from, specifier) {
  const target = posix.join(posix.dirname(path), specifier);
  const to = workspaceOf(target);
  if (from !== null && to !== from && !isTestFolder(path)) return `leaves ${from} by ${specifier}`;
  const [left, entered] = [stageOf(path), stageOf(target)];
  if (left && entered && left !== entered) return `stage ${left} may not import stage ${entered}`;
  return null;
}

function workspaceOf(path) {
  return /^(?:packages|apps)\/([^/]+)\//.exec(path)?.[1] ?? /^(fixtures)\//.exec(path)?.[1] ?? null;
}

/** Tests that use files, databases and servers may use any package for it. */
function isTestFolder(path) {
  return /^(packages\/[^/]+|apps\/[^/]+|fixtures)\/test\//.test(path);
}

function stageOf(path) {
  const stage = /^packages\/tracing\/src\/([^/]+)\//.exec(path)?.[1];
  return STAGES.includes(stage) ? stage : null;
}
