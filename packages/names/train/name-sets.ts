import { readFileSync } from 'node:fs';
import { normaliseName } from '../src/normalise/normalise-name.ts';
import { naiveLatin, nearness } from './naive-latin.ts';
import { splitNumber } from './token-pairs.ts';

export interface NameQuery {
  readonly query: string;
  /** Index in the pool of every right answer. */
  readonly right: ReadonlySet<number>;
  readonly heldOut: boolean;
  readonly negatives: readonly number[];
}

/** Queries in one script against a pool of names in the other. */
export interface NameSet {
  readonly pool: readonly string[];
  readonly queries: readonly NameQuery[];
}

const HELD_OUT = 50;

/** Invented families: half of the families are kept apart from fitting. */
export function inventedSet(folder: string): NameSet {
  const people = lines(`${folder}/dev_invented_people.tsv`);
  const pool = people.map((row) => row[1]!);
  const numbers = new Map(people.map((row, at) => [row[0]!, at]));
  const raw = lines(`${folder}/dev_invented_queries.tsv`).map((row) => {
    const at = numbers.get(row[0]!)!;
    return {
      query: row[1]!,
      right: new Set([at]),
      heldOut: splitNumber(`f${Math.floor(at / 20)}`) < HELD_OUT,
    };
  });
  return withNegatives(pool, raw);
}

/** Public figures in a pool of made-up namesakes who share their given or family names. */
export function figuresSet(folder: string, poolSize = 18_310): NameSet {
  const rows = lines(`${folder}/dev_full_public_figures.tsv`);
  const pool: string[] = [];
  const at = new Map<string, number>();
  const byPerson = new Map<string, Set<number>>();
  for (const [arabic = '', , person = ''] of rows) {
    if (!at.has(arabic)) at.set(arabic, pool.push(arabic) - 1);
    const set = byPerson.get(person) ?? new Set<number>();
    byPerson.set(person, set.add(at.get(arabic)!));
  }
  pool.push(
    ...madeUpNamesakes(
      pool,
      lines(`${folder}/dev_invented_people.tsv`).map((row) => row[1]!),
      poolSize - pool.length,
    ),
  );
  const seen = new Set<string>();
  const raw = rows.flatMap(([, latin = '', person = '']) => {
    if (seen.has(`${latin}\t${person}`)) return [];
    seen.add(`${latin}\t${person}`);
    return [
      { query: latin, right: byPerson.get(person)!, heldOut: splitNumber(person) < HELD_OUT },
    ];
  });
  return withNegatives(pool, raw);
}

function lines(file: string): string[][] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));
}

function madeUpNamesakes(
  names: readonly string[],
  others: readonly string[],
  count: number,
): string[] {
  const givens = names.map((name) => name.split(' ')[0]!);
  const families = names.map((name) => name.split(' ').slice(1).join(' ') || name);
  const out = new Set<string>();
  let state = 12345;
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
  const pick = (list: readonly string[]) => list[random(list.length)]!;
  const otherGiven = () => pick(others).split(' ')[0]!;
  const otherFamily = () => pick(others).split(' ').at(-1)!;
  const known = new Set(names);
  while (out.size < count) {
    const kind = random(4);
    const name =
      kind === 0
        ? `${pick(givens)} ${pick(families)}`
        : kind === 1
          ? `${otherGiven()} ${pick(families)}`
          : kind === 2
            ? `${pick(givens)} ${otherFamily()}`
            : `${pick(givens)} ${pick(givens)} ${otherFamily()}`;
    const words = normaliseName(name).tokens;
    if (!known.has(name) && new Set(words).size === words.length) out.add(name);
  }
  return [...out];
}

/** Ten fixed negatives a query: five that share words with the right answer, five nearest by naive Levenshtein. */
function withNegatives(
  pool: readonly string[],
  queries: readonly Omit<NameQuery, 'negatives'>[],
): NameSet {
  const tokens = pool.map((name) => normaliseName(name).tokens);
  const byToken = new Map<string, number[]>();
  tokens.forEach((words, at) => {
    for (const word of words) byToken.set(word, [...(byToken.get(word) ?? []), at]);
  });
  const plain = pool.map(naiveLatin);
  return {
    pool,
    queries: queries.map((query) => {
      const right = [...query.right];
      const same = new Set(right.map((at) => tokens[at]!.join(' ')));
      const usable = (at: number) => !query.right.has(at) && !same.has(tokens[at]!.join(' '));
      const shared = new Map<number, number>();
      for (const word of new Set(right.flatMap((at) => tokens[at]!))) {
        for (const at of byToken.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
      }
      const sharing = [...shared]
        .filter(([at]) => usable(at))
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, 5);
      const taken = new Set(sharing.map(([at]) => at));
      const spelled = naiveLatin(query.query);
      const near = plain
        .map(
          (text, at) => [at, usable(at) && !taken.has(at) ? nearness(spelled, text) : -1] as const,
        )
        .sort((a, b) => b[1] - a[1])
        .slice(0, 5);
      return { ...query, negatives: [...taken, ...near.map(([at]) => at)] };
    }),
  };
}
