import type { Counts } from '../figures.ts';
import type { Table } from '../picture.ts';
import { Canvas } from '../svg/canvas.ts';
import type { Look } from '../words/speech.ts';

/** Width of a step in bits. */
const STEP = 2;
const BOTTOM = 32;
const START = 50;

export interface CountFigures extends Counts {
  /** Steps that end at or below this are drawn as falling short. */
  readonly line: number;
  readonly lineWords: string;
  readonly unit: string;
}

/** How many things lie at each weight, as standing bars; bars by the root, so that small ones can be seen. */
export function drawCounts(
  figures: CountFigures,
  label: string,
  look: Look,
): { readonly svg: string; readonly table: Table } {
  const canvas = new Canvas(look);
  const { speech } = canvas;
  const shown = trimmed(figures);
  const height = Math.min(260, Math.max(190, look.width * 0.4));
  const [top, floor] = [24, height - BOTTOM];
  const most = Math.max(1, ...shown.map(({ count }) => count));
  const width = (look.width - START) / Math.max(1, shown.length);
  const y = (count: number) => floor - Math.sqrt(count / most) * (floor - top);
  for (const share of [1, 0.25]) {
    const count = Math.round(most * share);
    canvas.line('grid', [START, y(count)], [look.width, y(count)]);
    const end = { hang: 'end', name: 'soft', size: 12 } as const;
    canvas.text(speech.whole(count), [START - 6, y(count) + 4], end);
  }
  const every = Math.max(1, Math.ceil(56 / width));
  for (const [i, { from, count }] of shown.entries()) {
    const x = START + i * width;
    const name = from + STEP <= figures.line ? 'against' : 'for';
    if (count > 0) {
      canvas.bar(name, { x: x + 1, y: y(count), width: width - 2, height: floor - y(count) });
    }
    if (i % every === 0) {
      canvas.text(speech.whole(from), [x, floor + 18], { hang: 'middle', name: 'soft', size: 11 });
    }
  }
  const at = START + ((figures.line - (shown[0]?.from ?? 0)) / STEP) * width;
  if (at > START && at < look.width) {
    canvas.line('mark', [at, top - 8], [at, floor]);
    const hang = at > look.width * 0.6 ? 'end' : 'start';
    const beside = hang === 'end' ? at - 6 : at + 6;
    canvas.text(figures.lineWords, [beside, top - 10], { hang, name: 'soft', size: 12 });
  }
  canvas.line('axis', [START, floor], [look.width, floor]);
  return {
    svg: canvas.write(label, height),
    table: {
      head: [speech.say('table.from'), speech.say('table.odds'), figures.unit],
      rows: shown.map(({ from, count }) => [
        speech.signed(from),
        speech.odds(from),
        speech.whole(count),
      ]),
    },
  };
}

/** Without the empty steps at either end. */
function trimmed({ from, counts }: Counts): { from: number; count: number }[] {
  const steps = counts.map((count, i) => ({ from: from + i * STEP, count }));
  const first = Math.max(
    0,
    steps.findIndex(({ count }) => count > 0),
  );
  const last = steps.findLastIndex(({ count }) => count > 0);
  return steps.slice(first, Math.max(first + 1, last + 1));
}
