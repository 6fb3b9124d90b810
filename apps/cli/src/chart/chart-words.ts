import { parseArgs } from 'node:util';
import { CommandProblem } from '../command.ts';

/** What is to be drawn. */
export type Subject =
  | { readonly what: 'registry' }
  | { readonly what: 'example'; readonly seed: number }
  | { readonly what: 'pair' | 'cluster'; readonly id: string };

export interface ChartWords {
  readonly subject: Subject;
  readonly out: string;
  readonly language: 'ar' | 'en';
  /** Pixels. */
  readonly width: number;
}

const OPTIONS = {
  out: { type: 'string' },
  lang: { type: 'string', default: 'en' },
  width: { type: 'string', default: '720' },
  seed: { type: 'string', default: '1' },
} as const;

/** @throws CommandProblem on words that say nothing that can be drawn */
export function readChartWords(args: readonly string[]): ChartWords {
  const { values, positionals } = parse(args);
  const { out, lang } = values;
  if (out === undefined) throw new CommandProblem('chart needs --out FILE or --out FOLDER', 2);
  if (lang !== 'ar' && lang !== 'en') throw new CommandProblem('--lang takes en or ar', 2);
  const width = wholeNumber('--width', values.width, [240, 4000]);
  const subject = subjectOf(positionals, wholeNumber('--seed', values.seed, [0, 2 ** 32 - 1]));
  return { subject, out, language: lang, width };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    const [firstLine] = (error as Error).message.split('\n');
    throw new CommandProblem(`chart: ${firstLine}`, 2);
  }
}

function subjectOf([what, id, ...more]: readonly string[], seed: number): Subject {
  if (more.length === 0 && id === undefined) {
    if (what === 'registry') return { what };
    if (what === 'example') return { what, seed };
  }
  if (more.length === 0 && id !== undefined && (what === 'pair' || what === 'cluster')) {
    return { what, id };
  }
  throw new CommandProblem('chart takes registry, example, pair ID or cluster ID', 2);
}

function wholeNumber(option: string, text: string, [low, high]: readonly [number, number]): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= low && value <= high)) {
    throw new CommandProblem(`${option} takes a whole number from ${low} to ${high}`, 2);
  }
  return value;
}
