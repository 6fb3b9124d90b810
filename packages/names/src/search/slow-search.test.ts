import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NameMatcher } from '../compare/name-matcher.ts';
import type { PreparedName } from '../compare/prepared-name.ts';
import { NameIndex } from './name-index.ts';

const WORDS =
  'محمد أحمد خالد سمير الشامي حداد قرقناوي عبدالرحمن حسين حسن يوسف زيتوني Mohammad Ahmed Khaled Samir Shami Haddad Hussein Qarqnawi Youssef Zaytouni'.split(
    ' ',
  );
/** Weight in nats from which a word is a reading of another. */
const READING = 0.5;
/** A name that only begins as asked scores this share, as in the index. */
const COMPLETED = 0.35;

/** One letter lost, doubled or swapped with the next. */
type Slip = readonly [kind: 'lost' | 'doubled' | 'swapped', at: number];
const slips: fc.Arbitrary<Slip> = fc.tuple(
  fc.constantFrom('lost', 'doubled', 'swapped'),
  fc.nat(20),
);

/** Words of three letters stay whole: with one slip they could be too many others. */
function slipped(word: string, [kind, place]: Slip): string {
  if (word.length < 4) return word;
  const at = 1 + (place % (word.length - 2));
  const rest = word.slice(at + 1);
  if (kind === 'lost') return word.slice(0, at) + rest;
  if (kind === 'doubled') return word.slice(0, at + 1) + word.slice(at);
  return word.slice(0, at) + rest[0] + word[at] + rest.slice(1);
}

const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 });
const names = fc.array(
  words.map((list) => list.join(' ')),
  { minLength: 1, maxLength: 25 },
);

/** The slow, obvious search: every name scored, with the heaviest reading that any of its words is of an asked one. */
function everyName(list: readonly string[], query: string) {
  const matcher = new NameMatcher();
  const wanted = matcher.prepare(query);
  const reading = (name: PreparedName) =>
    Math.max(
      ...[...wanted.tokens].flatMap((one) =>
        [...name.tokens].map((other) => matcher.weigh(one, other)),
      ),
    );
  return list
    .map((written, id) => ({ id, name: matcher.prepare(written) }))
    .map(({ id, name }) => ({ id, score: matcher.score(wanted, name), reading: reading(name) }))
    .sort((a, b) => b.score - a.score || a.id - b.id);
}

function indexOf(list: readonly string[]): NameIndex {
  const index = new NameIndex();
  for (const [id, name] of list.entries()) index.add(id, name);
  return index;
}

describe('NameIndex beside scoring every name', () => {
  it('gives the same names in the same order, words in either script and with slips', () => {
    fc.assert(
      fc.property(
        names,
        words,
        fc.array(slips, { minLength: 4, maxLength: 4 }),
        (list, asked, slip) => {
          const query = asked.map((word, at) => slipped(word, slip[at]!)).join(' ');
          const every = everyName(list, query);
          const found = indexOf(list).search(query, list.length);
          const score = new Map(every.map((one) => [one.id, one.score]));
          for (const one of found) expect(one.score).toBe(score.get(one.id));
          const ids = new Set(found.map(({ id }) => id));
          const holds = (id: number) => asked.some((word) => list[id]!.split(' ').includes(word));
          for (const { id, reading } of every)
            if (reading > READING && holds(id)) expect(ids).toContain(id);
          const expected = every.filter(({ id }) => ids.has(id)).map(({ id }) => id);
          const fitting = new Set(
            every.filter(({ reading }) => reading > READING).map(({ id }) => id),
          );
          expect(found.map(({ id }) => id).filter((id) => fitting.has(id))).toEqual(
            expected.filter((id) => fitting.has(id)),
          );
        },
      ),
      { numRuns: 80 },
    );
  });

  it('finds every name that begins as typed, as high as the whole word would make it', () => {
    fc.assert(
      fc.property(names, words, fc.nat(20), (list, asked, length) => {
        const last = asked.at(-1)!.replace(/^ال/u, '');
        const typed = last.slice(0, 2 + (length % (last.length - 1)));
        const query = [...asked.slice(0, -1), typed].join(' ');
        const completed = [...asked.slice(0, -1), last].join(' ');
        const found = indexOf(list).search(query, list.length, { prefix: true });
        const score = new Map(found.map((one) => [one.id, one.score]));
        const holders = everyName(list, completed).filter(({ id }) =>
          list[id]!.split(' ').some((word) => word.replace(/^ال/u, '') === last),
        );
        for (const { id, score: whole } of holders)
          expect(score.get(id) ?? -1).toBeGreaterThanOrEqual(COMPLETED * whole - 1e-12);
      }),
      { numRuns: 80 },
    );
  });
});
