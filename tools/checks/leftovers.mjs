import { walk } from './source-file.mjs';

/** Marks of unfinished work, and tests that are switched off or switch the others off. */
export function findLeftovers(sources) {
  return sources.flatMap((source) => [...unfinished(source), ...switchedOff(source)]);
}

function unfinished(source) {
  return source.comments
    .filter(({ value }) => /\b(TODO|FIXME|XXX|HACK)\b/.test(value))
    .map(
      ({ start, value }) => `${source.path}:${source.lineOf(start)} unfinished:${value.trimEnd()}`,
    );
}

/** `skipIf(condition)` and `context.skip(reason)` say why at run time and are allowed. */
function switchedOff(source) {
  const problems = [];
  walk(source.program, (node) => {
    if (node.type !== 'MemberExpression' || !/^(skip|only|todo)$/.test(node.property?.name)) return;
    if (!/^(test|it|describe|suite)$/.test(node.object?.name)) return;
    const line = source.lineOf(node.start);
    problems.push(`${source.path}:${line} ${node.object.name}.${node.property.name}`);
  });
  return problems;
}
