import type { RecordKind } from '@sila/domain';
import { foldText } from '../vocabulary/fold-text.ts';
import { FILE_NAME_SIGNS, HEADER_SIGNS, VALUE_SIGNS } from './kind-signs.ts';
import { foldHeader } from './match-header.ts';

/** What a file says of the kind of its records. */
export interface KindEvidence {
  readonly header: readonly (string | null)[];
  /** Empty when there is none. */
  readonly fileName: string;
  readonly rows: readonly (readonly string[])[];
  /** Share of rows whose name says "unknown" or is empty. */
  readonly unknownNames: number;
}

/** Many nameless rows beside wards and beds, or graves: people who can't say who they are. */
const NAMELESS = { share: 0.15, weight: 3 };
/** A sign in this share of the rows counts in full: cells leave out what goes without saying. */
const SAID_OFTEN = 0.3;
/** Cells longer than this are stories, which speak of everything. */
const STORY = 160;

/**
 * The kind of record that headers, cells and the file's name speak for;
 * `sought` when nothing speaks, as most lists that reach a tracing service are
 * of people being looked for.
 */
export function proposeKind({ header, fileName, rows, unknownNames }: KindEvidence): RecordKind {
  const scores = new Map<RecordKind, number>([['sought', 0.5]]);
  const add = (kind: RecordKind, weight: number): void => {
    scores.set(kind, (scores.get(kind) ?? 0) + weight);
  };
  for (const name of header) {
    if (name === null) continue;
    const folded = foldHeader(name);
    // "Last seen" and "الشاهد" share a word with sightings, but a family says the first.
    const isLastSeen = /اخر مشاهده|last seen/.test(folded);
    for (const [kind, weight, words] of HEADER_SIGNS) {
      if (words.test(folded) && !(isLastSeen && kind === 'sighting')) add(kind, weight);
    }
  }
  const named = foldText(fileName.replace(/\.\w+$/, ''));
  for (const [kind, weight, words] of FILE_NAME_SIGNS) if (words.test(named)) add(kind, weight);
  for (const [kind, weight] of saidInRows(rows)) add(kind, weight);
  if (unknownNames >= NAMELESS.share) {
    for (const kind of ['unidentifiedLiving', 'remains'] as const) {
      if ((scores.get(kind) ?? 0) >= 1) add(kind, NAMELESS.weight);
    }
  }
  return [...scores].sort((a, b) => b[1] - a[1])[0]![0];
}

function saidInRows(rows: readonly (readonly string[])[]): [RecordKind, number][] {
  const texts = rows.map((cells) =>
    foldText(cells.filter((cell) => cell.length <= STORY).join(' ; ')),
  );
  return VALUE_SIGNS.map(([kind, weight, words]) => {
    const share = texts.filter((text) => words.test(text)).length / Math.max(1, texts.length);
    return [kind, weight * Math.min(1, share / SAID_OFTEN)];
  });
}
