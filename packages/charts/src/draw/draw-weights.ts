import type { LevelFigure } from '../figures.ts';
import type { Picture } from '../picture.ts';
import { Canvas } from '../svg/canvas.ts';
import type { Look } from '../words/speech.ts';
import { byComparison } from './by-comparison.ts';

const ROW = 22;
const HEAD = 30;

/** Mean weight of every level, bars from one zero line. */
export function drawWeights(levels: readonly LevelFigure[], look: Look): Picture {
  const canvas = new Canvas(look);
  const { speech } = canvas;
  const seen = levels.filter(({ bits }) => bits !== null);
  const values = seen.map(({ bits }) => bits!);
  const [least, most] = [Math.min(-1, ...values), Math.max(1, ...values)];
  const label = Math.min(200, look.width * 0.4);
  const room = look.width - label - 56;
  const at = (bits: number) => label + ((bits - least) / (most - least)) * room;
  let y = 4;
  for (const { first, levels: group } of byComparison(seen)) {
    canvas.text(speech.comparison(first.field, first.part), [0, y + 19], { name: 'head' });
    y += HEAD;
    for (const { level, bits } of group) {
      canvas.text(speech.level(level), [10, y + 14], { room: label - 14 });
      const [from, to] = [at(Math.min(0, bits!)), at(Math.max(0, bits!))];
      const name = bits! >= 0 ? 'for' : 'against';
      canvas.bar(name, { x: from, y: y + 4, width: to - from, height: ROW - 9 });
      const end = { hang: 'end', name: 'value', size: 12 } as const;
      canvas.text(speech.signed(bits!), [look.width, y + 14], end);
      y += ROW;
    }
  }
  canvas.line('axis', [at(0), HEAD], [at(0), y]);
  const title = speech.say('weights.title');
  return {
    id: 'weights',
    title,
    lead: speech.say('weights.lead'),
    svg: canvas.write(title, y + 6),
    table: {
      head: (['comparison', 'answer', 'bits', 'pairs'] as const).map((w) =>
        speech.say(`table.${w}`),
      ),
      rows: seen.map(({ field, part, level, bits, pairs }) => [
        speech.comparison(field, part),
        speech.level(level),
        speech.signed(bits!),
        speech.whole(pairs),
      ]),
    },
  };
}
