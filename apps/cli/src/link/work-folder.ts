import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readModel } from '@sila/linkage';
import { orProblem } from '../example-records.ts';
import type { LinkWords } from './link-words.ts';
import type { Found } from './write-found.ts';

const FORMAT = 'sila-linked-2';
const ARRAYS = ['lefts', 'rights', 'bits', 'clusters'] as const;
type Arrays = Readonly<Record<(typeof ARRAYS)[number], Uint32Array | Float32Array>>;

interface Head {
  readonly format: string;
  readonly key: string;
  readonly lengths: readonly number[];
  readonly model: unknown;
  readonly compared: Found['compared'];
}

/**
 * Keeps what linking found between runs, so that a run killed later goes on
 * from there. What was found counts only for the very same files, words, model
 * and program: all of them are in its key.
 */
export class WorkFolder {
  readonly #path: string;
  readonly #key: string;

  private constructor(path: string, key: string) {
    this.#path = join(path, 'linked.bin');
    this.#key = key;
  }

  /** @param version of the program */
  static async open(path: string, words: LinkWords, version: string): Promise<WorkFolder> {
    await orProblem(path, mkdir(path, { recursive: true }));
    return new WorkFolder(path, await keyOf(words, version));
  }

  /** What an earlier run found; null where there is none, or one of other inputs. */
  async load(): Promise<Found | null> {
    const bytes = await readFile(this.#path).catch(() => null);
    if (bytes === null || bytes.length < 4) return null;
    const headEnd = 4 + bytes.readUInt32LE(0);
    const head = JSON.parse(bytes.toString('utf8', 4, headEnd)) as Head;
    if (head.format !== FORMAT || head.key !== this.#key) return null;
    let at = headEnd;
    const arrays = head.lengths.map((length, a) => {
      const copy = bytes.buffer.slice(bytes.byteOffset + at, bytes.byteOffset + at + length * 4);
      at += length * 4;
      return ARRAYS[a] === 'bits' ? new Float32Array(copy) : new Uint32Array(copy);
    });
    const [lefts, rights, bits, clusters] = arrays as [
      Uint32Array,
      Uint32Array,
      Float32Array,
      Uint32Array,
    ];
    const model = readModel(head.model);
    return {
      pairs: { lefts, rights, bits },
      clusters,
      compared: head.compared,
      model,
    };
  }

  /** Under another name first: what is there is always whole. */
  async save({ pairs, clusters, compared, model }: Found): Promise<void> {
    const arrays: Arrays = { ...pairs, clusters };
    const lengths = ARRAYS.map((name) => arrays[name].length);
    const head: Head = { format: FORMAT, key: this.#key, lengths, compared, model };
    const text = Buffer.from(JSON.stringify(head));
    const size = Buffer.alloc(4);
    size.writeUInt32LE(text.length);
    const part = `${this.#path}.part`;
    const file = await orProblem(part, open(part, 'w'));
    try {
      await orProblem(part, file.writeFile(size));
      await orProblem(part, file.writeFile(text));
      for (const name of ARRAYS) {
        const { buffer, byteOffset, byteLength } = arrays[name];
        await orProblem(part, file.writeFile(new Uint8Array(buffer, byteOffset, byteLength)));
      }
    } finally {
      await file.close();
    }
    await orProblem(this.#path, rename(part, this.#path));
  }

  /** Once everything is written nothing is left to go on from. */
  async clear(): Promise<void> {
    await rm(this.#path, { force: true });
  }
}

async function keyOf(words: LinkWords, version: string): Promise<string> {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([version, words.id, words.truth, words.onePerPerson]));
  for (const path of [...words.files, words.map, words.model]) {
    hash.update(`\n${path?.length ?? 0}\n`);
    if (path === null) continue;
    for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  }
  return hash.digest('hex');
}
