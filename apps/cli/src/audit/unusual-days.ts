import type { UserId } from '@sila/domain';
import { countDays, findUnusual } from '@sila/tracing';
import { CommandProblem } from '../command.ts';

/** Passes an export's lines on and counts, as they go by, what each account did on each day. */
export function watchLines(zone: string) {
  const days = countIn(zone);
  return {
    async *through(lines: AsyncIterable<string>): AsyncGenerator<string> {
      for await (const line of lines) {
        const entry = entryIn(line);
        if (entry !== null) days.take(entry);
        yield line;
      }
    },
    /** Newest first. */
    unusual: () => [...findUnusual(days.days())].sort((a, b) => (a.day < b.day ? 1 : -1)),
  };
}

function countIn(zone: string): ReturnType<typeof countDays> {
  try {
    return countDays(zone);
  } catch (error) {
    if (error instanceof RangeError) throw new CommandProblem(`There is no time zone ${zone}.`, 2);
    throw error;
  }
}

/** What can't be read is told by the proof, not here. */
function entryIn(line: string) {
  try {
    const { entry } = JSON.parse(line) as { readonly entry?: string };
    if (typeof entry !== 'string') return null;
    const [at, by, act, subjects] = JSON.parse(entry) as [string, UserId | null, string, string[]];
    return Number.isNaN(Date.parse(at)) ? null : { at, by, act, subjects };
  } catch {
    return null;
  }
}
