import { type ParsedName, parseName } from '@sila/names';
import { answerEachName, EACH_NAME_OPTIONS, type NameAnswer } from './each-name.ts';
import type { NamesIo } from './names-io.ts';
import { readWords } from './names-words.ts';

const PARTS = ['given', 'father', 'grandfather', 'family', 'kunya'] as const;

/** `sila names parse`: the parts of names, and the readings that a name allows just as well. */
export async function parseNames(args: readonly string[], io: NamesIo): Promise<number> {
  const { values, positionals } = readWords(args, EACH_NAME_OPTIONS);
  return answerEachName(
    {
      names: positionals,
      file: values.in,
      column: values.column,
      json: values.json === true,
      added: [...PARTS, 'titles', 'alternatives'],
      answer: answerOf,
    },
    io,
  );
}

function answerOf(name: string): NameAnswer {
  const parsed = parseName(name);
  const { alternatives } = parsed;
  const titles = parsed.titles.join(' ');
  return {
    json: parsed,
    cells: [...PARTS.map((part) => parsed[part] ?? ''), titles, String(alternatives.length)],
    lines: [
      ...partLines(parsed),
      ...alternatives.map(
        (other) =>
          `or\t${PARTS.map((part) => saidOf(part, other))
            .filter(Boolean)
            .join(', ')}`,
      ),
    ],
  };
}

/** Every part that the name has, one a line. */
function partLines(parsed: ParsedName): string[] {
  return Object.entries(parsed).flatMap(([part, value]: [string, unknown]) => {
    if (part === 'alternatives' || part === 'original') return [];
    const text = textOf(value);
    return text === '' ? [] : [`${part}\t${text}`];
  });
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textOf).join(' ');
  return value !== null && typeof value === 'object' && 'written' in value
    ? String(value.written)
    : '';
}

function saidOf(part: string, reading: object): string {
  const value = (reading as Record<string, unknown>)[part];
  return typeof value === 'string' ? `${part} ${value}` : '';
}
