import { drawChances } from './draw/draw-chances.ts';
import { drawCounts } from './draw/draw-counts.ts';
import { drawCurve } from './draw/draw-curve.ts';
import { drawKeys } from './draw/draw-keys.ts';
import { drawWeights } from './draw/draw-weights.ts';
import type { CurvePoint, Figures } from './figures.ts';
import type { Picture } from './picture.ts';
import { type Look, speechOf } from './words/speech.ts';

/** A hundred to one: what a record should be able to reach, to be told from others. */
const TELLING_BITS = Math.log2(100);

export interface RunPictures {
  readonly figures: Figures;
  /** Empty where nothing is known of precision and recall yet. */
  readonly curve: readonly CurvePoint[];
  readonly isKnown: boolean;
}

/** Every picture of one link run, the most telling first. No person is in any of them. */
export function drawRun({ figures, curve, isKnown }: RunPictures, look: Look): Picture[] {
  const { proposedFrom, levels, keys, likelyPairs } = figures;
  return [
    ...(curve.length > 0 ? [drawCurve({ points: curve, proposedFrom, isKnown }, look)] : []),
    drawPairs(figures, look),
    drawWeights(levels, look),
    drawChances(levels, look),
    drawKeys(keys, likelyPairs, look),
    drawReach(figures, look),
  ];
}

function drawPairs({ weights, proposedFrom }: Figures, look: Look): Picture {
  const speech = speechOf(look.language);
  const title = speech.say('pairs.title');
  const figures = {
    ...weights,
    line: proposedFrom,
    lineWords: speech.say('curve.now'),
    unit: speech.say('pairs.pairs'),
  };
  return {
    id: 'pairs',
    title,
    lead: speech.say('pairs.lead'),
    ...drawCounts(figures, title, look),
  };
}

function drawReach({ reach, tooLittle }: Figures, look: Look): Picture {
  const speech = speechOf(look.language);
  const title = speech.say('reach.title');
  const odds = speech.odds(TELLING_BITS);
  const figures = {
    ...reach,
    line: TELLING_BITS,
    lineWords: odds,
    unit: speech.say('reach.records'),
  };
  const share = speech.percent(shareBelow(reach, TELLING_BITS));
  const lead = speech.say('reach.lead', { share, odds, none: speech.percent(tooLittle) });
  return { id: 'reach', title, lead, ...drawCounts(figures, title, look) };
}

/** The step that the line crosses counts by how much of it lies below. */
function shareBelow({ from, counts }: Figures['reach'], line: number): number {
  let [below, all] = [0, 0];
  for (const [i, count] of counts.entries()) {
    const start = from + 2 * i;
    below += count * Math.min(1, Math.max(0, (line - start) / 2));
    all += count;
  }
  return all === 0 ? 0 : below / all;
}
