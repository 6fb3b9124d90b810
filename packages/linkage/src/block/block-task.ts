import type { Atoms } from './atoms.ts';
import { BlockWriter } from './blocks.ts';
import type { KeySteps } from './key-steps.ts';
import { Lattice } from './lattice.ts';
import type { Postings } from './postings.ts';

export interface BlockTask {
  readonly atoms: Atoms;
  readonly postings: Postings;
  readonly cap: number;
  readonly steps: KeySteps;
}

/** Makes the blocks whose rarest atom lies in a range of atoms. */
export function blockTask({
  atoms,
  postings,
  cap,
  steps,
}: BlockTask): (atoms: { readonly from: number; readonly to: number }) => Uint32Array {
  const { starts, records } = postings;
  return ({ from, to }) => {
    const writer = new BlockWriter();
    const lattice = new Lattice(atoms, { cap, steps }, (members) => writer.write(members));
    for (let atom = from; atom < to; atom++) {
      lattice.descend(atom, records.subarray(starts[atom]!, starts[atom + 1]!));
    }
    return writer.close();
  };
}

/** Ranges of atoms that hold about equally many records. */
export function atomRanges({ starts }: Postings, parts: number) {
  const atoms = starts.length - 1;
  const share = Math.max(1, starts[atoms]! / parts);
  const ranges: { from: number; to: number }[] = [];
  for (let from = 0; from < atoms; ) {
    let to = from + 1;
    while (to < atoms && starts[to + 1]! - starts[from]! <= share) to++;
    ranges.push({ from, to });
    from = to;
  }
  return ranges;
}
