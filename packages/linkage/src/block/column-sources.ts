import { CLOSE, type Neighbours } from '../similarity/neighbours.ts';
import {
  isTokenColumn,
  type NeighboursOf,
  type SimilarityOf,
} from '../similarity/table-neighbours.ts';
import type {
  CategoryColumn,
  Column,
  DateColumn,
  IdentifierColumn,
  PlaceColumn,
  TokenColumn,
} from '../table/column.ts';
import { Dictionary } from '../table/dictionary.ts';
import type { RecordTable } from '../table/record-table.ts';
import type { AtomSource } from './atom-source.ts';
import { dateSources } from './date-sources.ts';

/** The atoms each column of a table gives its records. */
export function columnSources(
  table: RecordTable,
  neighbours: NeighboursOf,
  similarityOf: SimilarityOf,
): AtomSource[] {
  const keysOf = new Map<Dictionary, WordKeys>();
  const keys = (column: TokenColumn): WordKeys => {
    const known = keysOf.get(column.dictionary);
    if (known !== undefined) return known;
    const found = wordKeys(column, neighbours.get(column.dictionary)!, (text) =>
      similarityOf(column.spec).blockKey(text),
    );
    keysOf.set(column.dictionary, found);
    return found;
  };
  return table.columns.flatMap((column) =>
    isTokenColumn(column) ? wordSources(column, keys(column)) : valueSources(column),
  );
}

function valueSources(column: Column): AtomSource[] {
  switch (column.spec.kind) {
    case 'category':
      return [categorySource(column as CategoryColumn)];
    case 'identifier':
      return identifierSources(column as IdentifierColumn);
    case 'place':
      return [placeSource(column as PlaceColumn)];
    case 'date':
      return dateSources(column as DateColumn);
    default:
      return [];
  }
}

/**
 * A word stands under a close one only where that is so many times commoner:
 * a slip of the pen is rarer than what was meant, another name need not be.
 */
const DOMINANT = 4;

/** For each word its commonest close neighbour, under which misspellings meet; and for each word the key of its sound. */
interface WordKeys {
  readonly common: Uint32Array;
  readonly sounds: Int32Array;
  readonly distinctSounds: number;
}

function wordKeys(
  { dictionary, tokens }: TokenColumn,
  near: Neighbours,
  keyOf: (text: string) => string,
): WordKeys {
  const keys = new Dictionary();
  const sounds = Int32Array.from(dictionary.texts, (text) => keys.code(keyOf(text)));
  const counts = new Uint32Array(dictionary.size);
  for (const token of tokens.values) counts[token]!++;
  const common = Uint32Array.from(sounds, (_, token) => {
    let best = token;
    for (let at = near.starts[token]!; at < near.starts[token + 1]!; at++) {
      const other = near.tokens[at]!;
      if (near.levels[at]! < CLOSE || counts[other]! < DOMINANT * counts[token]!) continue;
      if (counts[other]! > counts[best]! || (counts[other] === counts[best] && other < best)) {
        best = other;
      }
    }
    return best;
  });
  return { common, sounds, distinctSounds: keys.size };
}

/** Words under their commonest spelling, and their sounds: its own and that of the commonest spelling. */
function wordSources({ spec, tokens, dictionary }: TokenColumn, keys: WordKeys): AtomSource[] {
  const words = { many: true, once: false } as const;
  const wordsOf = (r: number) => tokens.starts[r + 1]! - tokens.starts[r]!;
  const sound: AtomSource = {
    ...words,
    atomClass: { field: spec.name, what: 'sound' },
    distinct: keys.distinctSounds,
    implies: [],
    // What is written freely may be told in other words; a name is not.
    ...(spec.kind === 'name' ? { units: wordsOf } : {}),
    emit(r, into, at) {
      let to = at;
      for (let t = tokens.starts[r]!; t < tokens.starts[r + 1]!; t++) {
        const token = tokens.values[t]!;
        const own = keys.sounds[token]!;
        const common = keys.sounds[keys.common[token]!]!;
        into[to++] = own;
        if (common !== own) into[to++] = common;
      }
      return to;
    },
  };
  const word: AtomSource = {
    ...words,
    atomClass: { field: spec.name, what: 'word' },
    distinct: dictionary.size,
    implies: [{ source: sound, values: keys.sounds }],
    emit(r, into, at) {
      let to = at;
      for (let t = tokens.starts[r]!; t < tokens.starts[r + 1]!; t++) {
        into[to++] = keys.common[tokens.values[t]!]!;
      }
      return to;
    },
  };
  return [word, sound];
}

function categorySource({ spec, codes, dictionary }: CategoryColumn): AtomSource {
  return {
    atomClass: { field: spec.name, what: 'value' },
    many: false,
    once: false,
    distinct: dictionary.size,
    implies: [],
    emit(r, into, at) {
      if (codes[r]! < 0) return at;
      into[at] = codes[r]!;
      return at + 1;
    },
  };
}

/** The number itself, and from six signs on each half of it: one error leaves one half whole. */
function identifierSources({ spec, codes, bare, scopes, dictionary }: IdentifierColumn) {
  const halves = new Dictionary();
  const first = new Int32Array(dictionary.size).fill(-1);
  const second = new Int32Array(dictionary.size).fill(-1);
  bare.forEach((text, code) => {
    // Serial numbers that begin alike are not therefore near.
    if (text.length < 6 || spec.serial) return;
    const middle = text.length >> 1;
    first[code] = halves.code(`${scopes[code]}\u0000<${text.slice(0, middle)}`);
    second[code] = halves.code(`${scopes[code]}\u0000>${text.slice(middle)}`);
  });
  const each = (
    r: number,
    into: Uint32Array,
    place: { at: number; of: (code: number) => number },
  ) => {
    let to = place.at;
    for (let c = codes.starts[r]!; c < codes.starts[r + 1]!; c++) {
      const value = place.of(codes.values[c]!);
      if (value >= 0) into[to++] = value;
    }
    return to;
  };
  const half: AtomSource = {
    atomClass: { field: spec.name, what: 'half' },
    many: false,
    once: false,
    distinct: halves.size,
    implies: [],
    emit: (r, into, at) =>
      each(r, into, {
        at: each(r, into, { at, of: (code) => first[code]! }),
        of: (code) => second[code]!,
      }),
  };
  const whole: AtomSource = {
    atomClass: { field: spec.name, what: 'number' },
    many: false,
    once: false,
    distinct: dictionary.size,
    implies: [
      { source: half, values: first },
      { source: half, values: second },
    ],
    emit: (r, into, at) => each(r, into, { at, of: (code) => code }),
  };
  return [whole, half];
}

/** Every node of the path, each implying the one above it. */
function placeSource({ spec, nodes, dictionary }: PlaceColumn): AtomSource {
  const above = new Int32Array(dictionary.size).fill(-1);
  for (let r = 0; r + 1 < nodes.starts.length; r++) {
    for (let at = nodes.starts[r]! + 1; at < nodes.starts[r + 1]!; at++) {
      above[nodes.values[at]!] = nodes.values[at - 1]!;
    }
  }
  const implies: { source: AtomSource; values: Int32Array }[] = [];
  const source: AtomSource = {
    atomClass: { field: spec.name, what: 'place' },
    many: false,
    once: false,
    distinct: dictionary.size,
    implies,
    emit(r, into, at) {
      let to = at;
      for (let n = nodes.starts[r]!; n < nodes.starts[r + 1]!; n++) into[to++] = nodes.values[n]!;
      return to;
    },
  };
  implies.push({ source, values: above });
  return source;
}
