import type { Picture } from '../picture.ts';
import { Canvas } from '../svg/canvas.ts';
import type { Look } from '../words/speech.ts';

/** One step of a balance, already worded. */
export interface Step {
  readonly words: string;
  readonly bits: number;
}

const ROW = 28;

/** From the odds before any comparison, step by step, to the sum. */
export function drawWaterfall(priorBits: number, steps: readonly Step[], look: Look): Picture {
  const canvas = new Canvas(look);
  const { speech } = canvas;
  const stops = [0, priorBits];
  for (const { bits } of steps) stops.push(stops.at(-1)! + bits);
  const total = stops.at(-1)!;
  const [least, most] = [Math.min(...stops), Math.max(1, ...stops)];
  const label = Math.min(240, look.width * 0.42);
  const room = look.width - label - 58;
  const at = (bits: number) => label + ((bits - least) / (most - least)) * room;
  const rows = [
    { words: speech.say('waterfall.prior'), from: 0, to: priorBits },
    ...steps.map(({ words }, i) => ({ words, from: stops[i + 1]!, to: stops[i + 2]! })),
    { words: speech.say('waterfall.total'), from: 0, to: total },
  ];
  let y = 4;
  for (const [i, { words, from, to }] of rows.entries()) {
    const isTotal = i === rows.length - 1;
    canvas.text(words, [0, y + 17], { room: label - 8, name: isTotal ? 'head' : 'text' });
    const name = to >= from ? 'for' : 'against';
    const [left, right] = [at(Math.min(from, to)), at(Math.max(from, to))];
    canvas.bar(name, { x: left, y: y + 5, width: right - left, height: ROW - 11 });
    if (!isTotal) canvas.line('grid', [at(to), y + ROW - 6], [at(to), y + ROW + 5]);
    const end = { hang: 'end', name: 'value', size: 12 } as const;
    canvas.text(speech.signed(to - from), [look.width, y + 17], end);
    y += ROW;
  }
  canvas.line('axis', [at(0), 4], [at(0), y]);
  const title = speech.say('waterfall.title');
  return {
    id: 'waterfall',
    title,
    lead: speech.say('waterfall.lead'),
    svg: canvas.write(title, y + 4),
    table: {
      head: [speech.say('table.comparison'), speech.say('table.bits')],
      rows: rows.map(({ words, from, to }) => [words, speech.signed(to - from)]),
    },
  };
}
