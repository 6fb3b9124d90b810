import type { LevelFigure } from '../figures.ts';
import type { Picture } from '../picture.ts';
import { Canvas } from '../svg/canvas.ts';
import type { Look } from '../words/speech.ts';
import { byComparison } from './by-comparison.ts';
import { drawLegend } from './draw-legend.ts';

const ROW = 28;
const HEAD = 30;

/** m and u of every level: how often it comes up in pairs of one person and of two. */
export function drawChances(levels: readonly LevelFigure[], look: Look): Picture {
  const canvas = new Canvas(look);
  const { speech } = canvas;
  const seen = levels.filter(({ bits }) => bits !== null);
  const label = Math.min(200, look.width * 0.4);
  const room = look.width - label - 52;
  let y = drawLegend(canvas, [
    { mark: 'for', words: speech.say('chances.same') },
    { mark: 'other', words: speech.say('chances.other') },
  ]);
  for (const { first, levels: group } of byComparison(seen)) {
    canvas.text(speech.comparison(first.field, first.part), [0, y + 19], { name: 'head' });
    y += HEAD;
    for (const { level, m, u } of group) {
      canvas.text(speech.level(level), [10, y + 16], { room: label - 14 });
      canvas.bar('for', { x: label, y: y + 4, width: room * m, height: 8 });
      canvas.bar('other', { x: label, y: y + 13, width: room * u, height: 6 });
      const end = { hang: 'end', name: 'value', size: 11 } as const;
      canvas.text(speech.percent(m), [look.width, y + 12], end);
      canvas.text(speech.percent(u), [look.width, y + 24], { ...end, name: 'soft' });
      y += ROW;
    }
  }
  canvas.line('axis', [label, HEAD + 20], [label, y]);
  const title = speech.say('chances.title');
  return {
    id: 'chances',
    title,
    lead: speech.say('chances.lead'),
    svg: canvas.write(title, y + 6),
    table: {
      head: [
        speech.say('table.comparison'),
        speech.say('table.answer'),
        speech.say('chances.same'),
        speech.say('chances.other'),
      ],
      rows: seen.map(({ field, part, level, m, u }) => [
        speech.comparison(field, part),
        speech.level(level),
        speech.percent(m),
        speech.percent(u),
      ]),
    },
  };
}
