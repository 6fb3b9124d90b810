import { walk } from './source-file.mjs';

/** Words the glossary gives up for a better one (GLOSSARY.md, "never called"). */
const GIVEN_UP = {
  case: 'TracingRequest',
  ticket: 'TracingRequest',
  dataset: 'List',
  feed: 'Source',
  entity: 'PersonRecord',
  victim: 'PersonRecord',
  profile: 'PersonRecord or Person',
  duplicate: 'CandidatePair',
  hit: 'Match',
  'master record': 'Person',
  'golden record': 'Person',
};

/** Ours in form only: each is part of another craft's own word. */
const ALLOWED = [
  [/(lower|upper|camel|kebab|snake|title|letter|latin|choose)\s?cases?/gi, 'letters have cases'],
  [/\bline feeds?\b/gi, 'a control character'],
  [/\bcase worker/gi, 'the name of a profession'],
  [/\b(in|just in) case\b/gi, 'ordinary English'],
  [/\b(xml|html|parameter|general|internal|external)\s?entit(y|ies)\b/gi, 'a part of XML'],
];

/** Given-up words in the names of things and files, and in what screens say in English. */
export function findGivenUpWords(sources) {
  // Measurements have test cases, and nobody but us reads them.
  const ours = sources.filter(({ path }) => !path.startsWith('bench/'));
  return ours.flatMap((source) => {
    const name = source.path
      .split('/')
      .at(-1)
      .replace(/\.\w+$/, '');
    const inName = givenUpIn(spaced(name)).map((word) => `${source.path} is named "${word}"`);
    return [...inName, ...inIdentifiers(source), ...onScreens(source)].map(
      (problem) => `${problem}; say ${adviceFor(problem)}`,
    );
  });
}

function inIdentifiers(source) {
  const problems = new Set();
  const foreign = new Set();
  walk(source.program, (node) => {
    // The browser's own name for an element's data attributes.
    if (node.type === 'MemberExpression' && node.property.name === 'dataset')
      foreign.add(node.property);
    if (foreign.has(node)) return;
    if (!/^(Identifier|PrivateIdentifier|JSXIdentifier)$/.test(node.type)) return;
    for (const word of givenUpIn(spaced(node.name))) {
      problems.add(`${source.path}:${source.lineOf(node.start)} ${node.name} holds "${word}"`);
    }
  });
  return [...problems];
}

function onScreens(source) {
  if (!source.path.startsWith('apps/web/src/words/en/')) return [];
  const problems = [];
  walk(source.program, (node) => {
    const text =
      node.type === 'Literal'
        ? node.value
        : node.type === 'TemplateElement'
          ? node.value?.cooked
          : null;
    if (typeof text !== 'string') return;
    for (const word of givenUpIn(text)) {
      problems.push(`${source.path}:${source.lineOf(node.start)} a screen says "${word}"`);
    }
  });
  return problems;
}

function givenUpIn(text) {
  const left = ALLOWED.reduce((rest, [pattern]) => rest.replace(pattern, ' '), text);
  return Object.keys(GIVEN_UP).filter((word) =>
    new RegExp(`\\b(${word}|${plural(word)})\\b`, 'i').test(left),
  );
}

function plural(word) {
  return word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** `openCaseFile`, `open-case-file` and `OPEN_CASE` as words: open case file. */
function spaced(name) {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .replace(/[-_.$]+/g, ' ');
}

function adviceFor(problem) {
  return GIVEN_UP[/"([^"]+)"/.exec(problem)?.[1]] ?? 'the word of the glossary';
}
