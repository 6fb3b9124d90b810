import { EMPTY_FRONTIER, rootOf, withLeaf } from '../merkle/frontier.ts';
import { leafHash } from '../merkle/tree-hash.ts';
import { isSigned, type SignedCheckpoint } from './checkpoint.ts';
import type { ExportLine } from './export-lines.ts';
import { readLine } from './read-line.ts';

/** What is wrong with an export, and on which line, counted from 1. */
export interface AuditFault {
  readonly line: number;
  readonly fault:
    | 'empty'
    | 'unreadable'
    | 'headMissing'
    | 'headRepeated'
    | 'outOfOrder'
    | 'rootDiffers'
    | 'notSigned'
    | 'otherKey'
    | 'cutShort'
    | 'witnessDiffers'
    | 'witnessBeyond';
}

export interface AuditProof {
  readonly fault: AuditFault | null;
  readonly entries: number;
  readonly checkpoints: number;
  /** The last checkpoint that held: what a witness keeps. */
  readonly last: SignedCheckpoint | null;
}

/** What the one who checks already knows from elsewhere; all of it makes the proof stronger. */
export interface KnownBefore {
  /**
   * Raw Ed25519 public keys, base64: no other may have signed. Where none is
   * known, all checkpoints must be of one key, whosesoever it is.
   */
  readonly keys?: readonly string[] | undefined;
  /** A checkpoint seen earlier: the export must hold the same entries up to it, and reach it. */
  readonly witness?: SignedCheckpoint | undefined;
}

/**
 * Proves an export of the audit without any server: every entry is hashed into
 * the tree again, each checkpoint's root and signature must hold, and the file
 * must end in the checkpoint it opened with. Any entry edited, left out, added
 * or moved is found. A file cut back to an earlier checkpoint, head and all,
 * is whole in itself: only a witness who kept a later checkpoint can tell.
 * Memory does not grow with the file.
 *
 * @param lines the file's lines without their newlines; the last one empty when the file ends in a newline
 */
export async function verifyExport(
  lines: AsyncIterable<string> | Iterable<string>,
  known: KnownBefore = {},
): Promise<AuditProof> {
  const check = new ExportCheck(known);
  let number = 0;
  let ended = false;
  for await (const text of lines) {
    number++;
    // Only the very last line may be empty: it is the newline that closes the file.
    const fault = ended ? 'unreadable' : text === '' ? null : check.take(text);
    if (fault) return check.proof({ line: number, fault });
    ended = text === '';
  }
  const fault = number === 0 ? 'empty' : ended ? check.end() : 'cutShort';
  return check.proof(fault && { line: number, fault });
}

type Fault = AuditFault['fault'];

class ExportCheck {
  readonly #known: KnownBefore;
  #frontier = EMPTY_FRONTIER;
  #head: SignedCheckpoint | null = null;
  #last: SignedCheckpoint | null = null;
  #checkpoints = 0;
  #keys: ReadonlySet<string> = new Set();

  constructor(known: KnownBefore) {
    this.#known = known;
  }

  take(text: string): Fault | null {
    const line = readLine(text);
    if (line === null) return 'unreadable';
    if (this.#head === null) return this.#takeHead(line);
    if ('sila' in line) return 'headRepeated';
    return 'entry' in line ? this.#takeEntry(line) : this.#takeCheckpoint(line.checkpoint);
  }

  #takeHead(line: ExportLine): Fault | null {
    if (!('sila' in line)) return 'headMissing';
    this.#head = line.checkpoint;
    const { witness, keys = witness && [witness.key] } = this.#known;
    this.#keys = new Set(keys ?? [line.checkpoint.key]);
    if (!this.#keys.has(line.checkpoint.key)) return 'otherKey';
    if (!isSigned(line.checkpoint)) return 'notSigned';
    if (witness && witness.size > line.checkpoint.size) return 'witnessBeyond';
    return this.#meetWitness();
  }

  #takeEntry({ n, entry }: { n: number; entry: string }): Fault | null {
    if (n !== this.#frontier.size) return 'outOfOrder';
    this.#frontier = withLeaf(this.#frontier, leafHash(entry));
    return this.#meetWitness();
  }

  #takeCheckpoint(checkpoint: SignedCheckpoint): Fault | null {
    const follows = checkpoint.previous === (this.#last?.size ?? 0);
    if (!follows || checkpoint.size !== this.#frontier.size || checkpoint.size === this.#last?.size)
      return 'outOfOrder';
    if (checkpoint.root !== this.#root()) return 'rootDiffers';
    if (!this.#keys.has(checkpoint.key)) return 'otherKey';
    if (!isSigned(checkpoint)) return 'notSigned';
    this.#last = checkpoint;
    this.#checkpoints++;
    return null;
  }

  #meetWitness(): Fault | null {
    const { witness } = this.#known;
    if (witness?.size !== this.#frontier.size) return null;
    return witness.root === this.#root() && isSigned(witness) ? null : 'witnessDiffers';
  }

  #root(): string {
    return Buffer.from(rootOf(this.#frontier)).toString('base64');
  }

  end(): Fault | null {
    if (this.#head === null) return 'headMissing';
    const { size, signature } = this.#head;
    if (this.#last?.size !== size || this.#frontier.size !== size) return 'cutShort';
    return this.#last.signature === signature ? null : 'cutShort';
  }

  proof(fault: AuditFault | null): AuditProof {
    const [entries, checkpoints] = [this.#frontier.size, this.#checkpoints];
    return { fault, entries, checkpoints, last: this.#last };
  }
}
