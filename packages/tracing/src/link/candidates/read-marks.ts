import { BODY_PARTS, BODY_SIDES, MARK_KINDS } from '../../vocabulary/body-words.ts';
import { foldText } from '../../vocabulary/fold-text.ts';
import { remembered } from '../../vocabulary/remembered.ts';
import { lexiconOf } from '../../vocabulary/word-stem.ts';

/** One mark as far as its words tell it. */
export interface Mark {
  readonly kind: string | null;
  readonly part: string | null;
  readonly side: 'left' | 'right' | null;
}

const kindOf = remembered(lexiconOf(Object.entries(MARK_KINDS)), 20_000);
const partOf = remembered(lexiconOf(Object.entries(BODY_PARTS)), 20_000);
const sideOf = remembered(lexiconOf(Object.entries(BODY_SIDES)), 20_000);

const BETWEEN = /[\n.,،;؛+•]|(?:^|\s)(?:and|ثم)\s/u;

/** The marks that a text names, in either script; what names neither a kind nor a part is none. */
export function readMarks(text: string): Mark[] {
  return text.split(BETWEEN).flatMap(marksIn);
}

/** A clause may name several: each begins with its kind, where the first word of one is a kind. */
function marksIn(clause: string): Mark[] {
  const marks: { kind: string | null; part: string | null; side: Mark['side'] }[] = [];
  let now = {
    kind: null as string | null,
    part: null as string | null,
    side: null as Mark['side'],
  };
  const close = () => {
    if (now.kind !== null || now.part !== null) marks.push(now);
  };
  for (const word of foldText(clause).split(' ')) {
    const kind = kindOf(word);
    const part = kind === null ? partOf(word) : null;
    const side = kind === null && part === null ? (sideOf(word) as Mark['side']) : null;
    if (kind !== null && now.kind !== null && kind !== now.kind && now.part !== null) {
      close();
      now = { kind, part: null, side: null };
    } else if (kind !== null) now.kind ??= kind;
    now.part ??= part;
    now.side ??= side;
  }
  close();
  return marks;
}
