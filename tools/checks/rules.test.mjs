import { describe, expect, test } from 'vitest';
import { FEWEST_FILES, findBlindness } from './all-checks.mjs';
import { findWrongArrows } from './arrows.mjs';
import { findGivenUpWords } from './glossary-words.mjs';
import { findLeftovers } from './leftovers.mjs';
import { findMissingWords } from './screen-words.mjs';
import { findTooLong } from './sizes.mjs';
import { parseSource, readSources } from './source-file.mjs';

/** What a rule says about one planted file. */
function saidBy(rule, path, text) {
  return rule([parseSource(path, text)]);
}

describe('arrows', () => {
  test.each([
    ['packages/domain/src/a.ts', "import { x } from '@sila/names';", 'domain may not import names'],
    [
      'packages/names/src/a.ts',
      "export type { X } from '@sila/domain';",
      'names may not import domain',
    ],
    [
      'packages/wire/src/a.ts',
      "const x = await import('@sila/store');",
      'wire may not import store',
    ],
    [
      'packages/names/src/a.ts',
      "type X = import('@sila/domain').X;",
      'names may not import domain',
    ],
    ['apps/web/src/a.tsx', "import { x } from '@sila/store';", 'web may not import store'],
    [
      'packages/store/src/a.ts',
      "import { x } from '@sila/domain/src/ids.ts';",
      'enter by its index',
    ],
    ['packages/store/src/a.ts', "import { x } from '../../domain/src/ids.ts';", 'leaves store'],
    [
      'packages/tracing/src/link/a.ts',
      "import { x } from '../intake/b.ts';",
      'stage link may not import stage intake',
    ],
    ['packages/domain/src/a.ts', "export * from './b.ts';", 'exports everything'],
    ['packages/novelty/src/a.ts', "import { x } from '@sila/domain';", 'has no arrows yet'],
  ])('%s: %s', (path, text, said) => {
    expect(saidBy(findWrongArrows, path, text).join()).toContain(said);
  });

  test.each([
    ['packages/store/src/a.ts', "import { uuidV7 } from '@sila/domain';"],
    [
      'packages/store/test/a.test.ts',
      "import { x } from '@sila/fixtures'; import { y } from '../src/a.ts';",
    ],
    [
      'packages/tracing/src/flow.ts',
      "import { x } from './intake/b.ts'; import { y } from './link/c.ts';",
    ],
    [
      'packages/tracing/src/link/a.ts',
      "import { x } from './b.ts'; import { y } from '../ports.ts';",
    ],
    ['apps/web/src/a.tsx', "import { createSignal } from 'solid-js';"],
  ])('%s may: %s', (path, text) => {
    expect(saidBy(findWrongArrows, path, text)).toEqual([]);
  });
});

describe('sizes', () => {
  const body = (lines) => `export function f() {\n${'  g();\n'.repeat(lines)}}\n`;

  test('a file of more than 400 lines, a function of more than 50', () => {
    expect(saidBy(findTooLong, 'packages/a/src/a.ts', 'g();\n'.repeat(401))).toHaveLength(1);
    expect(saidBy(findTooLong, 'packages/a/src/a.ts', 'g();\n'.repeat(400))).toEqual([]);
    expect(saidBy(findTooLong, 'packages/a/src/a.ts', body(49))).toHaveLength(1);
    expect(saidBy(findTooLong, 'packages/a/src/a.ts', body(48))).toEqual([]);
  });
});

describe('leftovers', () => {
  test.each([
    '// TODO later',
    '/* FIXME */',
    "test.skip('a', f);",
    "describe.only('a', f);",
    "it.todo('a');",
  ])('%s', (text) => {
    expect(saidBy(findLeftovers, 'packages/a/src/a.test.ts', text)).toHaveLength(1);
  });

  test.each([
    "test.skipIf(true)('a', f);",
    "context.skip('no data here');",
    "const word = 'TODO';",
  ])('%s is allowed', (text) => {
    expect(saidBy(findLeftovers, 'packages/a/src/a.test.ts', text)).toEqual([]);
  });
});

describe('words given up', () => {
  test.each([
    ['packages/a/src/open-case.ts', 'f();', 'TracingRequest'],
    ['packages/a/src/a.ts', 'const ticketId = 1;', 'TracingRequest'],
    ['packages/a/src/a.ts', 'function findDuplicates() {}', 'CandidatePair'],
    ['packages/a/src/a.ts', 'interface SearchHit { n: number }', 'Match'],
    ['packages/a/src/a.ts', 'const dataset = [];', 'List'],
    ['packages/a/src/a.ts', 'const MASTER_RECORD = 1;', 'Person'],
    ['packages/a/src/a.ts', 'const entities = [];', 'PersonRecord'],
    [
      'apps/web/src/words/en/a.ts',
      "export const a = { 'a.b': 'Open the case' };",
      'TracingRequest',
    ],
  ])('%s: %s', (path, text, advice) => {
    expect(saidBy(findGivenUpWords, path, text).join()).toContain(`say ${advice}`);
  });

  test.each([
    ['packages/a/src/a.ts', 'switch (x) { case 1: y.toLowerCase(); }'],
    ['packages/a/src/a.ts', 'element.dataset.shade = 1;'],
    ['packages/a/src/a.ts', '// in any case, a duplicate'],
    ['apps/web/src/words/en/a.ts', "export const a = { 'a.b': 'The case worker decides' };"],
  ])('%s may say: %s', (path, text) => {
    expect(saidBy(findGivenUpWords, path, text)).toEqual([]);
  });
});

describe('screen words', () => {
  const tables = (ar, en) =>
    findMissingWords([
      parseSource('apps/web/src/words/ar/a.ts', `export const a = ${ar};`),
      parseSource('apps/web/src/words/en/a.ts', `export const a = ${en};`),
    ]);

  test('a sentence missing in one language, empty, or not translated', () => {
    expect(tables("{ 'a.b': 'نعم' }", "{ 'a.b': 'Yes' }")).toEqual([]);
    expect(tables("{ 'a.b': 'نعم' }", "{ 'a.b': 'Yes', 'a.c': 'No' }").join()).toContain(
      'a.c is missing in Arabic',
    );
    expect(tables("{ 'a.b': 'نعم', 'a.c': 'لا' }", "{ 'a.b': 'Yes' }").join()).toContain(
      'a.c is missing in English',
    );
    expect(tables("{ 'a.b': 'Yes' }", "{ 'a.b': 'Yes' }").join()).toContain('a.b is not in Arabic');
    expect(tables("{ 'a.b': '' }", "{ 'a.b': 'Yes' }").join()).toContain('a.b is empty');
  });
});

test('the checks see the code they are there for', () => {
  expect(findBlindness([])).toHaveLength(1);
  const sources = readSources();
  expect(sources.length).toBeGreaterThanOrEqual(FEWEST_FILES);
  for (const folder of ['packages/tracing/src/', 'apps/web/src/', 'packages/store/test/']) {
    expect(sources.some(({ path }) => path.startsWith(folder))).toBe(true);
  }
});

test('a file that cannot be parsed is not passed over', () => {
  expect(() => parseSource('packages/a/src/a.ts', 'const = 1')).toThrow('cannot be parsed');
});
