import type { Band, Reliability } from './reliability.ts';

const PANEL = { width: 340, height: 300, gap: 56, left: 58, top: 74 } as const;
const COUNTS = { height: 62, gap: 58 } as const;

/** A reliability plot as SVG, one panel a set: points with Wilson intervals, counts under them; light and dark. */
export function reliabilityPlot(sets: readonly Reliability[]): string {
  const width = PANEL.left + sets.length * (PANEL.width + PANEL.gap) - PANEL.gap + 28;
  const height = PANEL.top + PANEL.height + COUNTS.gap + COUNTS.height + 40;
  const panels = sets.map((set, at) => panel(set, PANEL.left + at * (PANEL.width + PANEL.gap)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Reliability of name scores: predicted against observed">`,
    `<style>${STYLE}</style>`,
    `<rect class="paper" width="${width}" height="${height}" rx="10"/>`,
    `<text class="title" x="${PANEL.left}" y="32">When Sila says 0.8, is it eight times in ten?</text>`,
    ...panels,
    '</svg>',
    '',
  ].join('\n');
}

const STYLE = `
.paper{fill:#fdfcf9}text{font:12px system-ui,sans-serif;fill:#5c5a54}.title{font-size:16px;font-weight:600;fill:#23221f}
.set{font-size:13px;font-weight:600;fill:#23221f}.grid{stroke:#e4e1d8}.frame{stroke:#bab6aa;fill:none}.ideal{stroke:#a19d90;stroke-dasharray:4 5}
.bar{stroke:#1f6f78;stroke-width:2;stroke-linecap:round;opacity:.55}.dot{fill:#1f6f78}.line{stroke:#1f6f78;stroke-width:1.5;fill:none;opacity:.5}.count{fill:#c9a25f}
@media(prefers-color-scheme:dark){.paper{fill:#191a1c}text{fill:#a8a69f}.title,.set{fill:#f0eee8}.grid{stroke:#2c2e31}.frame{stroke:#55575b}.ideal{stroke:#7a7c80}
.bar,.line{stroke:#67c3cb}.dot{fill:#67c3cb}.count{fill:#b58d4c}}`;

function panel(set: Reliability, left: number): string {
  const x = (value: number) => round(left + value * PANEL.width);
  const y = (value: number) => round(PANEL.top + (1 - value) * PANEL.height);
  const grid = [0, 0.2, 0.4, 0.6, 0.8, 1].map((value) =>
    [
      `<path class="grid" d="M${x(0)} ${y(value)}H${x(1)}M${x(value)} ${y(0)}V${y(1)}"/>`,
      `<text x="${x(0) - 8}" y="${y(value) + 4}" text-anchor="end">${value}</text>`,
      `<text x="${x(value)}" y="${y(0) + 18}" text-anchor="middle">${value}</text>`,
    ].join(''),
  );
  const line = set.bands.map(({ predicted, observed }) => `${x(predicted)},${y(observed.value)}`);
  return [
    `<text class="set" x="${left}" y="${PANEL.top - 14}">${set.title}</text>`,
    `<text x="${left + PANEL.width}" y="${PANEL.top - 14}" text-anchor="end">mean distance ${set.error.toFixed(3)}</text>`,
    ...grid,
    `<path class="ideal" d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}"/>`,
    `<rect class="frame" x="${x(0)}" y="${y(1)}" width="${PANEL.width}" height="${PANEL.height}"/>`,
    `<polyline class="line" points="${line.join(' ')}"/>`,
    ...set.bands.map((band) => point(band, x, y)),
    counts(set.bands, x),
    left === PANEL.left
      ? `<text transform="translate(${left - 40} ${PANEL.top + PANEL.height / 2}) rotate(-90)" text-anchor="middle">observed: share that are the same</text>`
      : '',
  ].join('\n');
}

type Scale = (value: number) => number;

function point({ predicted, observed }: Band, x: Scale, y: Scale): string {
  const at = x(predicted);
  return `<path class="bar" d="M${at} ${y(observed.low)}V${y(observed.high)}"/><circle class="dot" cx="${at}" cy="${y(observed.value)}" r="4.5"/>`;
}

/** Pairs in each tenth, on a logarithmic scale: the ends hold hundreds of times more than the middle. */
function counts(bands: readonly Band[], x: Scale): string {
  const most = Math.max(...bands.map(({ count }) => Math.log10(1 + count)));
  const floor = PANEL.top + PANEL.height + COUNTS.gap + COUNTS.height;
  const width = PANEL.width / 10 - 6;
  const bars = bands.map(({ predicted, count }) => {
    const tenth = Math.min(9, Math.floor(predicted * 10));
    const tall = round((Math.log10(1 + count) / most) * (COUNTS.height - 14));
    const left = round(x(tenth / 10) + 3);
    const label = `<text x="${round(left + width / 2)}" y="${round(floor - tall - 5)}" text-anchor="middle" style="font-size:10px">${count}</text>`;
    return `<rect class="count" x="${left}" y="${round(floor - tall)}" width="${round(width)}" height="${tall}" rx="2"/>${label}`;
  });
  const axis = PANEL.top + PANEL.height + 38;
  const caption = [
    `<text x="${x(0.5)}" y="${axis}" text-anchor="middle">predicted score</text>`,
    `<text x="${x(0.5)}" y="${floor + 20}" text-anchor="middle">pairs in each tenth (logarithmic)</text>`,
  ].join('');
  return bars.join('') + caption;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
