import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { EMPTY_FRONTIER, rootOf, withLeaf } from '../merkle/frontier.ts';
import { leafHash } from '../merkle/tree-hash.ts';
import { type SignedCheckpoint, signCheckpoint } from './checkpoint.ts';
import { entryText } from './entry-text.ts';
import { type ExportLine, exportLine } from './export-lines.ts';
import { verifyExport } from './verify-export.ts';

const ours = generateKeyPairSync('ed25519').privateKey;

/** An audit of `count` entries with a checkpoint after every seventh and at its end. */
function exported(count: number, key = ours): { text: string; checkpoints: SignedCheckpoint[] } {
  const checkpoints: SignedCheckpoint[] = [];
  const lines: ExportLine[] = [];
  let frontier = EMPTY_FRONTIER;
  for (let n = 0; n < count; n++) {
    const at = new Date(1_800_000_000_000 + n * 1000).toISOString();
    const entry = entryText({
      at,
      by: n % 3 ? `user-${n % 5}` : null,
      act: 'person.read',
      subjects: [`${n * 7919}`],
    });
    frontier = withLeaf(frontier, leafHash(entry));
    lines.push({ n, entry });
    if (n % 7 !== 6 && n !== count - 1) continue;
    const root = Buffer.from(rootOf(frontier)).toString('base64');
    const checkpoint = signCheckpoint(
      { size: n + 1, previous: checkpoints.at(-1)?.size ?? 0, root, at },
      key,
    );
    checkpoints.push(checkpoint);
    lines.push({ checkpoint });
  }
  const head: ExportLine = { sila: 'audit', version: 1, checkpoint: checkpoints.at(-1)! };
  return { text: [head, ...lines].map(exportLine).join(''), checkpoints };
}

const verify = (text: string, known = {}) =>
  verifyExport(text === '' ? [] : text.split('\n'), known);

test('an export that nobody touched is proved', async () => {
  const { text, checkpoints } = exported(40);
  const proof = await verify(text, { witness: checkpoints[2], keys: [checkpoints[0]!.key] });
  expect(proof).toEqual({ fault: null, entries: 40, checkpoints: 6, last: checkpoints.at(-1) });
});

/** Numbers that are the same in every run. */
function* numbersFrom(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state;
  }
}

type Tamper = (lines: string[], pick: (below: number) => number) => string[];

/** What somebody who holds the file, but not the key, can do to it. */
const TAMPERINGS: Record<string, Tamper> = {
  'a line left out': (lines, pick) => lines.toSpliced(pick(lines.length), 1),
  'a line said twice': (lines, pick) => {
    const at = pick(lines.length);
    return lines.toSpliced(at, 0, lines[at]!);
  },
  'two lines in each other’s place': (lines, pick) => {
    const [one, other] = [pick(lines.length), pick(lines.length)];
    return lines.with(one, lines[other]!).with(other, lines[one]!);
  },
  'a byte changed': (lines, pick) => {
    const at = pick(lines.length);
    const line = lines[at]!;
    const place = pick(line.length);
    const changed = String.fromCharCode(line.charCodeAt(place) ^ (1 + pick(31)));
    return lines.with(at, line.slice(0, place) + changed + line.slice(place + 1));
  },
  'the end cut off': (lines, pick) => lines.slice(0, pick(lines.length)),
  'an entry made up, its followers counted on': (lines, pick) => {
    const at = 1 + pick(lines.length - 1);
    let n = 0;
    return lines
      .toSpliced(
        at,
        0,
        JSON.stringify({
          n: 0,
          entry: entryText({
            at: '2026-01-01T00:00:00.000Z',
            by: null,
            act: 'made.up',
            subjects: [],
          }),
        }),
      )
      .map((line) => (line.startsWith('{"n":') ? line.replace(/^\{"n":\d+/, `{"n":${n++}`) : line));
  },
  'an entry taken out, its followers counted on': (lines, pick) => {
    const entries = lines.flatMap((line, at) => (line.startsWith('{"n":') ? [at] : []));
    let n = 0;
    return lines
      .toSpliced(entries[pick(entries.length)]!, 1)
      .map((line) => (line.startsWith('{"n":') ? line.replace(/^\{"n":\d+/, `{"n":${n++}`) : line));
  },
  'rolled back to an earlier checkpoint, head and all': (lines, pick) => {
    const marks = lines.flatMap((line, at) =>
      at > 0 && line.startsWith('{"checkpoint"') ? [at] : [],
    );
    const at = marks[pick(marks.length)]!;
    const { checkpoint } = JSON.parse(lines[at]!) as { checkpoint: SignedCheckpoint };
    return [
      exportLine({ sila: 'audit', version: 1, checkpoint }).trimEnd(),
      ...lines.slice(1, at + 1),
    ];
  },
};

test('of 10,000 tamperings every one is found, whoever holds the last checkpoint', async () => {
  const { text, checkpoints } = exported(60);
  const lines = text.trimEnd().split('\n');
  const witness = checkpoints.at(-1)!;
  const numbers = numbersFrom(11);
  const pick = (below: number) => Math.floor((numbers.next().value / 2 ** 32) * below);
  const unseen: string[] = [];
  let tampered = 0;
  while (tampered < 10_000) {
    const [how, tamper] = Object.entries(TAMPERINGS)[tampered % 8]!;
    const changed = `${tamper(lines, pick).join('\n')}\n`;
    // Two equal lines changed places, or the last checkpoint was "rolled back" to: nothing was done.
    tampered++;
    if (changed === text) continue;
    const { fault } = await verify(changed, { witness });
    if (fault === null) unseen.push(how);
  }
  expect(unseen).toEqual([]);
}, 120_000);

test('an export signed anew with another key is found by whoever knows the key', async () => {
  const { text } = exported(20, generateKeyPairSync('ed25519').privateKey);
  const [known] = exported(20).checkpoints;
  expect((await verify(text, { keys: [known!.key] })).fault?.fault).toBe('otherKey');
  expect((await verify(text, { witness: known })).fault?.fault).toBe('otherKey');
});

test.each([
  ['nothing', '', 'empty'],
  ['an empty line', '\n', 'unreadable'],
  ['words', 'nothing\n', 'unreadable'],
  ['entries alone', exportLine({ n: 0, entry: '[]' }), 'headMissing'],
  ['a last line without its end', exported(3).text.trimEnd(), 'cutShort'],
  ['a line too many', `${exported(3).text}\n`, 'unreadable'],
])('%s is no export', async (_, text, fault) => {
  expect((await verify(text)).fault?.fault).toBe(fault);
});
