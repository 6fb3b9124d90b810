import { drawCluster, drawRun, drawWaterfall, type Figures } from '@sila/charts';
import { expect, test } from 'vitest';
import { type PictureNode, readPicture } from './read-picture.ts';

const HOSTILE = `"><img src=x onerror=alert(1)> 'سالم' & Co`;

const level = { field: 'name', part: 'father', level: 'close', m: 0.4, u: 0.02, bits: 3, pairs: 9 };
const figures: Figures = {
  records: 1000,
  groupSizes: [700, 120, 20],
  proposedFrom: -3.2,
  levels: [level, { ...level, level: 'conflict', bits: -4 }, { ...level, part: HOSTILE }],
  keys: [{ field: HOSTILE, part: null, pairs: 300, likely: 150, added: 150 }],
  likelyPairs: 200,
  weights: { from: -10, counts: [90, 40, 10, 4, 2, 8, 20, 30, 5, 0, 0] },
  reach: { from: -10, counts: [0, 0, 0, 0, 5, 10, 60, 100, 300, 500, 25] },
  tooLittle: 0.01,
};
const share = { value: 0.8, low: 0.7, high: 0.9 };
const curve = [-4, 0, 4].map((bits) => ({ bits, precision: share, recall: share }));
const record = (id: string) => ({ id, title: HOSTILE, listName: HOSTILE });
const tie = { left: 'a', right: 'b', state: 'proposed', bits: 4.2, isWeak: true } as const;

function textOf(node: PictureNode): string {
  return node.inside.map((part) => (typeof part === 'string' ? part : textOf(part))).join('');
}

function attributesOf(node: PictureNode): number {
  return node.inside.reduce(
    (sum, part) => sum + (typeof part === 'string' ? 0 : attributesOf(part)),
    node.attributes.length,
  );
}

test.each(['ar', 'en'] as const)('every picture we draw is read whole, in %s', (language) => {
  const look = { language, width: 520 };
  const pictures = [
    drawCluster([record('a'), record('b')], [tie], look),
    drawWaterfall(-12, [{ words: HOSTILE, bits: 6.1 }], look),
    ...drawRun({ figures, curve, isKnown: true }, look),
  ];
  for (const { svg } of pictures) {
    const root = readPicture(svg);
    expect(root.tag).toBe('svg');
    const written = [...svg.matchAll(/ [\w-]+="/g)].length - (svg.includes(' xmlns="') ? 1 : 0);
    expect(attributesOf(root)).toBe(written);
  }
  expect(textOf(readPicture(pictures[1]!.svg))).toContain('onerror=alert(1)>');
});

test.each([
  '',
  'text alone',
  '<svg>',
  '<svg></svg',
  '<svg><script></script></svg>',
  '<svg onload="x()"></svg>',
  '<svg><g xlink:href="#a"></g></svg>',
  '<svg><g href="#a"></g></svg>',
  '<svg><g style="fill:red"></g></svg>',
  '<svg><!-- --></svg>',
])('%j is no picture of ours', (svg) => {
  expect(() => readPicture(svg)).toThrow(/our/);
});
