import { say } from '../words/say.ts';
import { oddsOf, sayable } from './odds.ts';
import { weightOf } from './weight.ts';

/** "about 400 to 1 that this is one person" */
export function sayOdds(bits: number): string {
  const { side, toOne, isOver } = oddsOf(bits);
  if (side === 'even') return say('odds.even');
  if (side === 'for') return say(isOver ? 'odds.overFor' : 'odds.for', { n: toOne });
  return say(isOver ? 'odds.overAgainst' : 'odds.against', { n: toOne });
}

/** For a line of the queue: "400 to 1". */
export function sayOddsShort(bits: number): string {
  const { side, toOne } = oddsOf(bits);
  if (side === 'even') return say('odds.shortEven');
  return say(side === 'for' ? 'odds.shortFor' : 'odds.shortAgainst', { n: toOne });
}

/** How often such a proposal is wrong: doubt, shown beside every score. */
export function sayDoubt(bits: number): string {
  const { side, toOne } = oddsOf(bits);
  if (side === 'even') return say('odds.wrongEven');
  return say(side === 'for' ? 'odds.wrongFor' : 'odds.wrongAgainst', { n: toOne + 1 });
}

/** How rare a true pair is before any evidence. */
export function sayPrior(bits: number): string {
  if (bits > -1) return say('balance.priorEven');
  return say('balance.priorOdds', { n: sayable(2 ** -bits) });
}

/** "much weight, for the same person" */
export function sayWeight(bits: number): string {
  const weight = say(`balance.${weightOf(bits)}`);
  if (weightOf(bits) === 'none') return weight;
  return say(bits > 0 ? 'balance.speaksFor' : 'balance.speaksAgainst', { weight });
}
