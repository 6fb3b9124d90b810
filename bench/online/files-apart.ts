import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const KEPT_OUT_EVERY = 20;

/** Paths of the records that are there from the beginning, of those that come later, and of those learned from. */
export interface FilesApart {
  readonly resident: string;
  readonly later: string;
  readonly learn: string;
}

/** @param learnShare of the people whose resident records are learned from */
export async function filesApart(
  path: string,
  folder: string,
  { learnShare, random }: { readonly learnShare: number; readonly random: () => number },
): Promise<FilesApart> {
  const open = (name: string) => createWriteStream(join(folder, name));
  const [resident, later, learn] = [open('resident.csv'), open('later.csv'), open('learn.csv')];
  let at = 0;
  for await (const line of createInterface({ input: createReadStream(path) })) {
    const isHeader = at++ === 0;
    const isLate = !isHeader && random() * KEPT_OUT_EVERY < 1;
    if (!isLate) resident.write(`${line}\n`);
    if (isLate || isHeader) later.write(`${line}\n`);
    // People, not records, are drawn for learning: a person's records must meet.
    if (isHeader || (!isLate && personShare(line) < learnShare)) learn.write(`${line}\n`);
  }
  const all = [resident, later, learn];
  await Promise.all(all.map((stream) => new Promise<void>((done) => stream.end(done))));
  const [a, b, c] = all.map((stream) => String(stream.path)) as [string, string, string];
  return { resident: a, later: b, learn: c };
}

/** Spread evenly from 0 to 1 by the person of a row, its second cell. */
function personShare(line: string): number {
  let hash = 0;
  for (const sign of line.split(',', 2)[1] ?? '') {
    hash = Math.imul(hash ^ sign.charCodeAt(0), 0x9e3779b1);
  }
  return (Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0) / 2 ** 32;
}
