import type { Picture } from '../picture.ts';
import { Canvas } from '../svg/canvas.ts';
import type { Look, Speech } from '../words/speech.ts';
import { drawLegend } from './draw-legend.ts';
import { placeRecords } from './place-records.ts';

export interface ClusterRecord {
  readonly id: string;
  /** As a person reads it: a name, a list. */
  readonly title: string;
  readonly listName: string;
}

export interface ClusterTie {
  readonly left: string;
  readonly right: string;
  readonly state: 'confirmed' | 'proposed' | 'deferred' | 'rejected';
  readonly bits: number;
  readonly isWeak: boolean;
}

const STATES = ['confirmed', 'proposed', 'deferred', 'rejected'] as const;

/** Beyond so many ties, weights on the lines would only cover them. */
const MOST_WEIGHTS = 14;
const RADIUS = 14;
const TOP = 30;

/** On a narrower sheet a long group is laid out from top to bottom. */
const NARROW = 520;

/** From record to record down a narrow sheet. */
const STEP = 130;

/** Beyond so many records only their numbers fit; the names stand in the table. */
const MOST_TITLES = 12;

/** One group: its records as numbered rings, its ties as lines by what was decided about them. */
export function drawCluster(
  records: readonly ClusterRecord[],
  ties: readonly ClusterTie[],
  look: Look,
): Picture {
  const canvas = new Canvas(look);
  const { speech } = canvas;
  const places = placesFor(records, ties, look.width);
  const numbers = new Map(records.map(({ id }, i) => [id, i]));
  const known = ties.filter(({ left, right }) => numbers.has(left) && numbers.has(right));
  for (const tie of known) {
    const [from, to] = [places.at[numbers.get(tie.left)!]!, places.at[numbers.get(tie.right)!]!];
    canvas.line(`tie-${tie.state}`, from, to);
    const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] as const;
    if (tie.isWeak) drawLozenge(canvas, middle);
    if (known.length > MOST_WEIGHTS) continue;
    drawWeight(canvas, speech.signed(tie.bits), { from, to, isWeak: tie.isWeak });
  }
  for (const [i, { title, listName }] of records.entries()) {
    const [x, y] = places.at[i]!;
    canvas.dot('record', [x, y], RADIUS);
    canvas.text(speech.whole(i + 1), [x, y + 5], { hang: 'middle', name: 'head', size: 13 });
    if (records.length > MOST_TITLES) continue;
    const under = { hang: 'middle', room: places.labelRoom, isStated: true } as const;
    canvas.text(title, [x, y + RADIUS + 16], { ...under, name: 'on-line' });
    canvas.text(listName, [x, y + RADIUS + 31], { ...under, name: 'soft pic-on-line', size: 11 });
  }
  const bottom = drawLegend(canvas, legendFor(known, speech), places.bottom);
  const title = speech.say('cluster.title');
  return {
    id: 'cluster',
    title,
    lead: speech.say('cluster.lead'),
    svg: canvas.write(title, bottom),
    table: tableOf(records, known, speech),
  };
}

function placesFor(
  records: readonly ClusterRecord[],
  ties: readonly ClusterTie[],
  width: number,
): { at: [number, number][]; bottom: number; labelRoom: number } {
  const numbers = new Map(records.map(({ id }, i) => [id, i]));
  const springs = ties.flatMap(({ left, right, state, bits }) => {
    const ends = [numbers.get(left), numbers.get(right)] as const;
    if (ends[0] === undefined || ends[1] === undefined || state === 'rejected') return [];
    return { left: ends[0], right: ends[1], pull: Math.min(1, Math.max(0.25, bits / 30)) };
  });
  const labelRoom = Math.min(170, width * 0.6);
  const edge = labelRoom / 2 + 6;
  const isTall = width < NARROW;
  const shape = placeRecords(records.length, springs, isTall ? 'tall' : 'wide');
  const [across, along] = shape.reach;
  const height = isTall
    ? Math.min(640, STEP * Math.max(0.4, records.length - 1))
    : Math.min(420, Math.max(40, (along / Math.max(across, 0.01)) * (width - 2 * edge)));
  const at = shape.at.map(([x, y]): [number, number] => [
    edge + x * (width - 2 * edge),
    TOP + y * height,
  ]);
  return { at, bottom: TOP + height + 62, labelRoom };
}

/** Above a line that lies, beside one that stands. */
function drawWeight(
  canvas: Canvas,
  words: string,
  { from, to, isWeak }: { from: [number, number]; to: [number, number]; isWeak: boolean },
): void {
  const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const stands = Math.abs(from[0] - to[0]) < Math.abs(from[1] - to[1]);
  if (stands) canvas.text(words, [x + 12, y + 4], { name: 'on-line', size: 12 });
  else {
    const at = [x, y - (isWeak ? 12 : 6)] as const;
    canvas.text(words, at, { hang: 'middle', name: 'on-line', size: 12 });
  }
}

function drawLozenge(canvas: Canvas, [x, y]: readonly [number, number]): void {
  const corners = [
    [x, y - 7],
    [x + 7, y],
    [x, y + 7],
    [x - 7, y],
  ] as const;
  canvas.path('weak', corners, true);
}

function legendFor(ties: readonly ClusterTie[], speech: Speech) {
  const states = STATES.filter((state) => ties.some((tie) => tie.state === state));
  const lines = states.map((state) => ({
    mark: `tie-${state}`,
    words: speech.say(`cluster.${state}`),
    isLine: true,
  }));
  if (!ties.some(({ isWeak }) => isWeak)) return lines;
  return [...lines, { mark: 'weak', words: speech.say('cluster.weak') }];
}

function tableOf(records: readonly ClusterRecord[], ties: readonly ClusterTie[], speech: Speech) {
  const numbered = new Map(
    records.map(({ id, title }, i) => [id, `${speech.whole(i + 1)} · ${title}`]),
  );
  const standing = ({ state, isWeak }: ClusterTie) =>
    [speech.say(`cluster.${state}`), ...(isWeak ? [speech.say('cluster.weak')] : [])].join(' · ');
  return {
    head: (['first', 'second', 'bits', 'standing'] as const).map((w) => speech.say(`table.${w}`)),
    rows: ties.map((tie) => [
      numbered.get(tie.left)!,
      numbered.get(tie.right)!,
      speech.signed(tie.bits),
      standing(tie),
    ]),
  };
}
