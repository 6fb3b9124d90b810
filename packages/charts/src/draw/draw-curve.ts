import type { CurvePoint, Share } from '../figures.ts';
import type { Picture, Table } from '../picture.ts';
import { Canvas } from '../svg/canvas.ts';
import type { Look, Speech } from '../words/speech.ts';
import { drawLegend } from './draw-legend.ts';

export interface CurveFigures {
  readonly points: readonly CurvePoint[];
  readonly proposedFrom: number;
  /** True where the truth is known, as of invented lists. */
  readonly isKnown: boolean;
}

const SERIES = ['precision', 'recall'] as const;
const BOTTOM = 34;
const START = 46;

/** Precision and recall against the threshold, with their bands. */
export function drawCurve({ points, proposedFrom, isKnown }: CurveFigures, look: Look): Picture {
  const canvas = new Canvas(look);
  const { speech } = canvas;
  const top = drawLegend(canvas, [
    ...SERIES.map((one) => ({ mark: one, words: speech.say(`curve.${one}`), isLine: true })),
    { mark: 'mark', words: speech.say('curve.now'), isLine: true },
  ]);
  const height = Math.min(340, Math.max(220, look.width * 0.5));
  const floor = top + height - BOTTOM;
  const bits = points.map((point) => point.bits);
  const [least, most] = [Math.min(...bits), Math.max(...bits)];
  const low = lowestShown(points);
  const x = (at: number) =>
    START + ((at - least) / Math.max(1, most - least)) * (look.width - START - 10);
  const y = (share: number) => floor - ((share - low) / (1 - low)) * (floor - top - 8);
  drawGrid(canvas, { low, x, y, bits });
  for (const one of SERIES) {
    const known = points.flatMap((point) => {
      const share = point[one];
      return share === null ? [] : [{ at: x(point.bits), share }];
    });
    if (!isKnown) {
      const upper = known.map(({ at, share }) => [at, y(share.high)] as const);
      const lower = known.map(({ at, share }) => [at, y(Math.max(low, share.low))] as const);
      canvas.path(`band-${one}`, [...upper, ...lower.reverse()], true);
    }
    canvas.path(
      one,
      known.map(({ at, share }) => [at, y(Math.max(low, share.value))] as const),
    );
  }
  const now = x(Math.min(most, Math.max(least, proposedFrom)));
  canvas.line('mark', [now, top], [now, floor]);
  const title = speech.say('curve.title');
  return {
    id: 'curve',
    title,
    lead: speech.say(isKnown ? 'curve.leadKnown' : 'curve.lead'),
    svg: canvas.write(title, top + height + 4),
    table: tableOf(points, speech, isKnown),
  };
}

/** The scale begins at a round tenth below everything shown, so that small differences can be seen. */
function lowestShown(points: readonly CurvePoint[]): number {
  const all = points.flatMap(({ precision, recall }) =>
    [precision, recall].flatMap((share) => (share === null ? [] : [share.low])),
  );
  return Math.min(0.9, Math.max(0, Math.floor(Math.min(1, ...all) * 10) / 10));
}

interface Grid {
  readonly low: number;
  readonly x: (bits: number) => number;
  readonly y: (share: number) => number;
  readonly bits: readonly number[];
}

function drawGrid(canvas: Canvas, { low, x, y, bits }: Grid): void {
  const { speech } = canvas;
  const step = low < 0.5 ? 0.25 : low < 0.85 ? 0.1 : 0.05;
  for (let share = 1; share > low - 1e-9; share -= step) {
    canvas.line('grid', [START, y(share)], [canvas.width - 8, y(share)]);
    const end = { hang: 'end', name: 'soft', size: 12 } as const;
    canvas.text(speech.percent(share), [START - 8, y(share) + 4], end);
  }
  const every = Math.max(1, Math.ceil((bits.length * 62) / Math.max(120, canvas.width - START)));
  for (const [i, at] of bits.entries()) {
    if (i % every !== 0) continue;
    canvas.text(speech.odds(at), [x(at), y(low) + 20], { hang: 'middle', name: 'soft', size: 11 });
  }
}

function sayShare(share: Share | null, speech: Speech, isKnown: boolean): string {
  if (share === null) return '';
  const value = speech.percent(share.value);
  if (isKnown) return value;
  return `${value} (${speech.say('table.interval')} ${speech.percent(share.low)} – ${speech.percent(share.high)})`;
}

function tableOf(points: readonly CurvePoint[], speech: Speech, isKnown: boolean): Table {
  return {
    head: [
      speech.say('table.from'),
      speech.say('table.odds'),
      ...SERIES.map((one) => speech.say(`curve.${one}`)),
    ],
    rows: points.map((point) => [
      speech.signed(point.bits),
      speech.odds(point.bits),
      ...SERIES.map((one) => sayShare(point[one], speech, isKnown)),
    ]),
  };
}
