import type { ListSummary } from '@sila/wire';
import { say } from '../words/say.ts';

/** "4,500 a second · about 2 minutes left"; only what is known, and never a false precision. */
export function sayPace(progress: ListSummary['progress']): string {
  const told: string[] = [];
  if (progress.rate >= 1)
    told.push(say('list.progress.rate', { rate: roundedRate(progress.rate) }));
  const left = roundedLeft(progress.secondsLeft);
  if (left !== null) told.push(say(`list.progress.left.${left.unit}`, { n: left.n }));
  return told.join(' · ');
}

/** Two digits of a rate are all that holds from one second to the next. */
export function roundedRate(perSecond: number): number {
  return Number(perSecond.toPrecision(2));
}

/** Time left, rounded as one would say it: single seconds to 10, tens to 90, then minutes. */
export function roundedLeft(
  seconds: number | null,
): { readonly unit: 'seconds' | 'minutes'; readonly n: number } | null {
  if (seconds === null || !Number.isFinite(seconds) || seconds < 0) return null;
  if (seconds <= 10) return { unit: 'seconds', n: Math.max(1, Math.ceil(seconds)) };
  if (seconds <= 90) return { unit: 'seconds', n: Math.ceil(seconds / 10) * 10 };
  return { unit: 'minutes', n: Math.ceil(seconds / 60) };
}
