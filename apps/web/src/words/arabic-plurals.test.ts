import { expect, test } from 'vitest';
import { ar } from './ar/index.ts';
import { en } from './en/index.ts';
import { makeVoice, type WordKey } from './voice.ts';

const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** The bodies of `{x, plural, …}` in a message, with braces balanced. */
function pluralBodies(message: string): string[] {
  const bodies: string[] = [];
  for (const found of message.matchAll(/\{\s*\w+\s*,\s*plural\s*,/g)) {
    let depth = 1;
    let end = found.index + found[0].length;
    for (; depth > 0 && end < message.length; end++) {
      if (message[end] === '{') depth++;
      if (message[end] === '}') depth--;
    }
    bodies.push(message.slice(found.index + found[0].length, end - 1));
  }
  return bodies;
}

const withPlurals = (Object.keys(ar) as WordKey[]).filter((key) => ar[key].includes(', plural,'));

test('there are Arabic plurals to look at', () => {
  expect(withPlurals.length).toBeGreaterThan(10);
});

test.each(withPlurals)('%s has all six Arabic plurals', (key) => {
  for (const body of pluralBodies(ar[key])) {
    for (const form of FORMS) {
      // `=0` may stand for zero, since Arabic's zero holds nothing else.
      const said = new RegExp(`(^|\\s)${form}\\s*\\{`).test(body);
      expect(said || (form === 'zero' && /=0\s*\{/.test(body)), `${key}: ${form}`).toBe(true);
    }
  }
});

test('every message of both languages can be read, and asks for the same parameters', () => {
  const names = (message: string) =>
    [...new Set([...message.matchAll(/\{\s*(\w+)\s*[,}]/g)].map((found) => found[1]))].sort();
  for (const language of ['ar', 'en'] as const) {
    const words = language === 'ar' ? ar : en;
    const voice = makeVoice(language, words);
    for (const key of Object.keys(words) as WordKey[]) {
      const params = Object.fromEntries(names(words[key]).map((name) => [name!, 3]));
      expect(() => voice.say(key, params), key).not.toThrow();
    }
  }
});
