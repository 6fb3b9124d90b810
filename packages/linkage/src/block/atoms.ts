import { rarityBits } from '../compare/rarity.ts';
import { sharedFloat32, sharedUint8, sharedUint16, sharedUint32 } from '../table/shared-arrays.ts';
import type { AtomClass, AtomSource } from './atom-source.ts';

/**
 * What records can meet in: the sound of a word, a day, a year, a number, a
 * place. Row r's atoms are values[starts[r]] up to values[starts[r + 1]],
 * ascending. Atoms are numbered from the rarest to the commonest, so that a
 * row's first atom is its most telling one. An atom that one record alone
 * holds brings nobody together and is left out.
 */
export interface Atoms {
  /** Record of the table for each row: rows that share a telling atom stand together, so that blocks lie close in memory. */
  readonly order: Uint32Array;
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
  /** Of each atom: how many records hold it, and its bits beyond the atoms it implies. */
  readonly counts: Uint32Array;
  readonly bits: Float32Array;
  /** Of each atom its class, into `classes`. */
  readonly classOf: Uint8Array;
  readonly classes: readonly AtomClass[];
  /** classes × classes: 1 where an atom of one tells something beside an atom of the other. */
  readonly apart: Uint8Array;
  /** By class: 1 where sharing several atoms says no more than sharing one. */
  readonly once: Uint8Array;
  /** By class, which of the counted things its atoms are, from 1 on; 0 for none. */
  readonly counted: Uint8Array;
  /** Of each row how many of each counted thing it states: UNIT_BITS bits each, the first lowest. */
  readonly units: Uint16Array;
}

/** So many kinds of things are counted, each by so many bits. */
export const COUNTED = 3;
export const UNIT_BITS = 5;
const MOST_UNITS = (1 << UNIT_BITS) - 1;

/** Atoms of one record, at most, the rarest: a record of many words must not stand in thousands of blocks. */
const MOST_ATOMS = 32;
const MOST_EMITTED = 256;

/** Gathers the atoms of all sources, record by record, and numbers them by rarity. */
export function gatherAtoms(records: number, sources: readonly AtomSource[]): Atoms {
  const bases = new Map<AtomSource, number>();
  let distinct = 0;
  for (const source of sources) {
    bases.set(source, distinct);
    distinct += source.distinct;
  }
  const raw = rawAtoms(records, sources, bases);
  const counts = new Uint32Array(distinct);
  for (const atom of raw.values) counts[atom]!++;
  const { kept, places } = rankByCount(counts, records);
  const order = arrange(raw, { places, counts, kept });
  const atoms: Atoms = {
    order,
    ...renumber(raw, places, order),
    counts: sharedUint32(kept),
    bits: sharedFloat32(kept),
    classOf: sharedUint8(kept),
    classes: sources.map(({ atomClass }) => atomClass),
    apart: apartClasses(sources),
    once: onceClasses(sources),
    ...countedUnits(sources, order),
  };
  sources.forEach((source, s) => {
    describe(atoms, source, { class: s, counts, places, bases });
  });
  return atoms;
}

interface RawAtoms {
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

function rawAtoms(
  records: number,
  sources: readonly AtomSource[],
  bases: ReadonlyMap<AtomSource, number>,
): RawAtoms {
  const starts = new Uint32Array(records + 1);
  let values = new Uint32Array(Math.max(1024, records * 12));
  const own = new Uint32Array(MOST_EMITTED * 2);
  for (let r = 0, at = 0; r < records; r++) {
    let found = 0;
    for (const source of sources) {
      const base = bases.get(source)!;
      const upTo = Math.min(MOST_EMITTED, source.emit(r, own, found));
      for (; found < upTo; found++) own[found]! += base;
    }
    if (at + found > values.length) values = widened(values);
    const first = at;
    for (let i = 0; i < found; i++) {
      let before = first;
      while (before < at && values[before] !== own[i]) before++;
      if (before === at) values[at++] = own[i]!;
    }
    starts[r + 1] = at;
  }
  return { starts, values: values.subarray(0, starts[records]) };
}

function widened(values: Uint32Array): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(values.length * 2);
  wider.set(values);
  return wider;
}

/** Atoms held by two records and more, the rarest first; and for each raw atom its place, -1 for the others. */
function rankByCount(counts: Uint32Array, records: number) {
  const tally = new Uint32Array(records + 2);
  let kept = 0;
  for (const count of counts) {
    if (count < 2) continue;
    tally[count + 1]!++;
    kept++;
  }
  for (let c = 1; c < tally.length; c++) tally[c]! += tally[c - 1]!;
  const places = new Int32Array(counts.length).fill(-1);
  for (let atom = 0; atom < counts.length; atom++) {
    if (counts[atom]! < 2) continue;
    places[atom] = tally[counts[atom]!]!++;
  }
  return { kept, places };
}

/** Fewer holders than this do not make a neighbourhood. */
const LEAST_NEIGHBOURS = 24;

/** Atoms as they were given: for each its place among the kept ones, and how many hold it. */
interface Ranked {
  readonly places: Int32Array;
  readonly counts: Uint32Array;
  readonly kept: number;
}

/** The records by their rarest atom that is not rare, as they were within. */
function arrange(raw: RawAtoms, { places, counts, kept }: Ranked): Uint32Array {
  const records = raw.starts.length - 1;
  // Numbered from the rarest on, so that all behind the first with enough holders have enough.
  let first = kept;
  for (let atom = 0; atom < places.length; atom++) {
    if (counts[atom]! >= LEAST_NEIGHBOURS) first = Math.min(first, places[atom]!);
  }
  const keys = new Uint32Array(records).fill(kept);
  const tally = new Uint32Array(kept + 2);
  for (let r = 0; r < records; r++) {
    for (let at = raw.starts[r]!; at < raw.starts[r + 1]!; at++) {
      const place = places[raw.values[at]!]!;
      if (place >= first && place < keys[r]!) keys[r] = place;
    }
    tally[keys[r]! + 1]!++;
  }
  for (let k = 1; k < tally.length; k++) tally[k]! += tally[k - 1]!;
  const order = sharedUint32(records);
  for (let r = 0; r < records; r++) order[tally[keys[r]!]!++] = r;
  return order;
}

/** The kept atoms under their new numbers, each row's ascending. */
function renumber(raw: RawAtoms, places: Int32Array, order: Uint32Array): RawAtoms {
  const starts = sharedUint32(raw.starts.length);
  const values = sharedUint32(raw.values.length);
  let at = 0;
  for (let r = 0; r + 1 < starts.length; r++) {
    const first = at;
    for (let i = raw.starts[order[r]!]!; i < raw.starts[order[r]! + 1]!; i++) {
      const place = places[raw.values[i]!]!;
      if (place < 0) continue;
      let slot = at++;
      for (; slot > first && values[slot - 1]! > place; slot--) values[slot] = values[slot - 1]!;
      values[slot] = place;
    }
    at = Math.min(at, first + MOST_ATOMS);
    starts[r + 1] = at;
  }
  return { starts, values: values.subarray(0, at) };
}

interface Numbering {
  readonly class: number;
  readonly counts: Uint32Array;
  readonly places: Int32Array;
  readonly bases: ReadonlyMap<AtomSource, number>;
}

function describe(atoms: Atoms, source: AtomSource, numbering: Numbering): void {
  const { counts, places, bases } = numbering;
  const records = atoms.starts.length - 1;
  const base = bases.get(source)!;
  for (let value = 0; value < source.distinct; value++) {
    const place = places[base + value]!;
    if (place < 0) continue;
    let bits = rarityBits(counts[base + value]!, records);
    for (const implied of source.implies) {
      const of = implied.values[value]!;
      if (of >= 0) bits -= rarityBits(counts[bases.get(implied.source)! + of]!, records);
    }
    atoms.counts[place] = counts[base + value]!;
    atoms.bits[place] = Math.max(0, bits);
    atoms.classOf[place] = numbering.class;
  }
}

/** Two aspects of one column say the same thing twice, save words, which are several things. */
function apartClasses(sources: readonly AtomSource[]): Uint8Array {
  const apart = sharedUint8(sources.length ** 2);
  sources.forEach((one, i) => {
    sources.forEach((other, j) => {
      const sameField = one.atomClass.field === other.atomClass.field;
      apart[i * sources.length + j] = !sameField || (one === other && one.many) ? 1 : 0;
    });
  });
  return apart;
}

function onceClasses(sources: readonly AtomSource[]): Uint8Array {
  const once = sharedUint8(sources.length);
  sources.forEach((source, s) => {
    once[s] = source.once ? 1 : 0;
  });
  return once;
}

/** How many words of each name a row states; the names of the first few fields that have any. */
function countedUnits(sources: readonly AtomSource[], order: Uint32Array) {
  const counted = sharedUint8(sources.length);
  const units = sharedUint16(order.length);
  let kinds = 0;
  sources.forEach(({ units: unitsOf }, s) => {
    if (unitsOf === undefined || kinds === COUNTED) return;
    for (let r = 0; r < order.length; r++) {
      units[r]! |= Math.min(MOST_UNITS, unitsOf(order[r]!)) << (UNIT_BITS * kinds);
    }
    counted[s] = ++kinds;
  });
  return { counted, units };
}

/** The same atoms without those of classes that bring nobody together; numbers stay as they are. */
export function keepClasses(atoms: Atoms, kept: ReadonlySet<number>): Atoms {
  const { classOf } = atoms;
  const starts = sharedUint32(atoms.starts.length);
  let at = 0;
  const holds = Uint8Array.from(classOf, (kind) => (kept.has(kind) ? 1 : 0));
  for (const atom of atoms.values) at += holds[atom]!;
  const values = sharedUint32(at);
  at = 0;
  for (let r = 0; r + 1 < starts.length; r++) {
    for (let i = atoms.starts[r]!; i < atoms.starts[r + 1]!; i++) {
      if (holds[atoms.values[i]!] === 1) values[at++] = atoms.values[i]!;
    }
    starts[r + 1] = at;
  }
  return { ...atoms, starts, values };
}
