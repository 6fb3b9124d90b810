import { walk } from './source-file.mjs';

const FILE_LINES = 400;
const FUNCTION_LINES = 50;
/** A component's markup stands in one function with it, so a screen may be longer. */
const COMPONENT_LINES = 90;

/** Files and functions too long to be one thought. */
export function findTooLong(sources) {
  return sources.flatMap((source) => {
    const lines = source.text.trimEnd().split('\n').length;
    const file =
      lines > FILE_LINES ? [`${source.path} has ${lines} lines (at most ${FILE_LINES})`] : [];
    return [...file, ...longFunctions(source)];
  });
}

function longFunctions(source) {
  if (isTest(source.path)) return [];
  const limit = source.path.endsWith('.tsx') ? COMPONENT_LINES : FUNCTION_LINES;
  const problems = [];
  walk(source.program, (node) => {
    if (!/^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type))
      return;
    const first = source.lineOf(node.start);
    const lines = source.lineOf(node.end) - first + 1;
    if (lines <= limit) return;
    problems.push(`${source.path}:${first} a function of ${lines} lines (at most ${limit})`);
  });
  return problems;
}

/** A test reads from top to bottom, like a story. */
function isTest(path) {
  return /\.test\.tsx?$/.test(path) || path.includes('/test/') || path.startsWith('journeys/');
}
