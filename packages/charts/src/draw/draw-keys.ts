import type { KeyFigure } from '../figures.ts';
import type { Picture, Table } from '../picture.ts';
import { Canvas } from '../svg/canvas.ts';
import type { Look, Speech } from '../words/speech.ts';
import { drawLegend } from './draw-legend.ts';

const ROW = 26;

/** Keys that add less than half a pair are in the table only. */
const LEAST_ADDED = 0.5;

/** What agreement on each comparison brings together, beyond those above it. */
export function drawKeys(keys: readonly KeyFigure[], likelyPairs: number, look: Look): Picture {
  const canvas = new Canvas(look);
  const { speech } = canvas;
  const all = Math.max(
    1,
    likelyPairs,
    keys.reduce((sum, { added }) => sum + added, 0),
  );
  const label = Math.min(180, look.width * 0.38);
  const room = look.width - label - 60;
  let y = drawLegend(canvas, [
    { mark: 'for', words: speech.say('keys.added') },
    { mark: 'faint', words: speech.say('keys.before') },
  ]);
  let before = 0;
  const end = { hang: 'end', name: 'value', size: 12 } as const;
  for (const { field, part, added } of keys.filter((key) => key.added >= LEAST_ADDED)) {
    canvas.text(speech.comparison(field, part), [0, y + 17], { room: label - 6 });
    const [x, width] = [label + (before / all) * room, (added / all) * room];
    canvas.bar('faint', { x: label, y: y + 5, width: x - label, height: ROW - 11 });
    canvas.bar('for', { x, y: y + 5, width, height: ROW - 11 });
    canvas.text(`+${speech.whole(added)}`, [look.width, y + 17], end);
    before += added;
    y += ROW;
  }
  const rest = Math.max(0, all - before);
  canvas.text(speech.say('keys.rest'), [0, y + 17], {
    name: 'soft',
    room: look.width - 70,
    size: 12,
  });
  canvas.text(speech.whole(rest), [look.width, y + 17], end);
  canvas.line('axis', [label, 28], [label, y]);
  const title = speech.say('keys.title');
  return {
    id: 'keys',
    title,
    lead: speech.say('keys.lead'),
    svg: canvas.write(title, y + ROW + 4),
    table: tableOf(keys, rest, speech),
  };
}

function tableOf(keys: readonly KeyFigure[], rest: number, speech: Speech): Table {
  return {
    head: [speech.say('table.comparison'), speech.say('table.pairs'), speech.say('keys.added')],
    rows: [
      ...keys.map(({ field, part, pairs, added }) => [
        speech.comparison(field, part),
        speech.whole(pairs),
        speech.whole(added),
      ]),
      [speech.say('keys.rest'), '', speech.whole(rest)],
    ],
  };
}
