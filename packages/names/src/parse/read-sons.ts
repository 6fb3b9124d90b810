import { NASAB, NASAB_AFTER } from '../normalise/particles.ts';
import { settleWords } from '../normalise/settle-words.ts';
import { isMuhammad } from '../tokens/lexicon.ts';
import { NO_PARTS, type PartsReading } from './name-parts.ts';

/** A family that begins with Ben, as in the Maghreb: the particle written so, and how likely it is that. */
const AS_FAMILY: Readonly<Record<string, number>> = {
  ben: 0.65,
  بن: 0.25,
  bin: 0.2,
  ibn: 0.15,
  ould: 0.3,
  wuld: 0.3,
  ولد: 0.3,
};

/** One generation: the particle that led to it (empty for the first), and its words. */
interface Generation {
  readonly particle: string;
  readonly words: readonly string[];
}

/**
 * Ways to read a name that says "son of" or "daughter of"; empty when it does
 * not. `written` are folded words without titles, particles in place.
 */
export function readSons(written: readonly string[]): PartsReading[] {
  const last = written.at(-1);
  if (last === undefined || !written.some((word) => NASAB.has(word))) return [];
  if (written.some((word) => NASAB_AFTER.has(word))) return readAfter(written);
  const generations = generationsOf(written);
  if (generations.length === 0) return [];
  if (generations[0]!.particle !== '') return readUnnamed(generations);
  return readGenerations(generations);
}

function generationsOf(written: readonly string[]): Generation[] {
  const generations: { particle: string; words: string[] }[] = [];
  let current = { particle: '', words: [] as string[] };
  for (const word of [...written, 'بن']) {
    if (!NASAB.has(word)) current.words.push(word);
    else {
      if (current.words.length > 0)
        generations.push({
          particle: current.particle,
          words: settleWords(current.words),
        });
      current = { particle: word, words: [] };
    }
  }
  return generations;
}

/** "محمد علي بن خالد بن محمود الشامي": each particle one generation up; words after the last father are the family. */
function readGenerations(generations: readonly Generation[]): PartsReading[] {
  const [own, ...elders] = generations as [Generation, ...Generation[]];
  const last = elders.at(-1);
  if (last === undefined) return [];
  const first = own.words[0]!;
  const doubled = own.words.length > 1 && isMuhammad(first);
  const given = doubled ? own.words.slice(0, 2).join(' ') : first;
  const between = own.words.slice(doubled ? 2 : 1);
  const lineage = [...between, ...elders.map(({ words }) => words[0]!)];
  const family = last.words.length > 1 ? last.words.at(-1)! : null;
  const [father = null, grandfather = null] = lineage;
  const sons = { given, father, grandfather, family };
  const share = family === null ? (AS_FAMILY[last.particle] ?? 0.1) : 0;
  const before = lineage.slice(0, -1);
  const asFamily = {
    given,
    father: before[0] ?? null,
    grandfather: before[1] ?? null,
    family: lineage.at(-1)!,
  };
  return [
    { ...sons, weight: 1 - share },
    { ...asFamily, weight: share },
  ];
}

/** "Ben Ali", "ابن خالد الشامي": the person's own name is not said, or the words are a family, or Ben is short for Benjamin. */
function readUnnamed(generations: readonly Generation[]): PartsReading[] {
  const words = generations.flatMap((generation) => generation.words);
  const { particle } = generations[0]!;
  const family = words.length > 1 ? words.at(-1)! : null;
  const [father = null, grandfather = null] = generations.map((generation) => generation.words[0]!);
  const asSon = { ...NO_PARTS, father, grandfather, family };
  const asFamily = {
    ...NO_PARTS,
    family: words.at(-1)!,
    given: family === null ? null : words[0]!,
  };
  if (particle !== 'ben')
    return [
      { ...asSon, weight: 0.65 },
      { ...asFamily, weight: 0.35 },
    ];
  const asGiven = { ...NO_PARTS, given: 'ben', family: words.at(-1)! };
  return [
    { ...asFamily, weight: 0.5 },
    { ...asSon, weight: 0.3 },
    { ...asGiven, weight: 0.2 },
  ];
}

/** "Ali Mehmet oğlu" and "Mehmet oğlu Ali": the particle follows the father's name. */
function readAfter(written: readonly string[]): PartsReading[] {
  const at = written.findIndex((word) => NASAB_AFTER.has(word));
  const before = settleWords(written.slice(0, at));
  const after = settleWords(written.slice(at + 1).filter((word) => !NASAB.has(word)));
  const father = before.at(-1) ?? null;
  if (father === null) return [];
  if (before.length > 1) {
    const family = after.at(-1) ?? null;
    return [{ given: before[0]!, father, grandfather: null, family, weight: 1 }];
  }
  if (after.length === 0) return [];
  const family = after.length > 1 ? after.at(-1)! : null;
  return [
    { given: after[0]!, father, grandfather: null, family, weight: 0.7 },
    { given: father, father: null, grandfather: null, family: after.at(-1)!, weight: 0.3 },
  ];
}
