import { fromScholarly, STANDARDS, transliterate } from '@sila/names';
import { answerEachName, EACH_NAME_OPTIONS, type NameAnswer } from './each-name.ts';
import type { NamesIo } from './names-io.ts';
import { oneOf, readWords } from './names-words.ts';

const SCHOLARLY = ['ala-lc', 'iso-233-2', 'din-31635'] as const;

/** `sila names transliterate`: names in Latin letters after a standard, or scholarly Latin back in Arabic. */
export async function transliterateNames(args: readonly string[], io: NamesIo): Promise<number> {
  const { values, positionals } = readWords(args, {
    ...EACH_NAME_OPTIONS,
    to: { type: 'string', default: 'ala-lc' },
    from: { type: 'string' },
  });
  const to = oneOf('--to', values.to, STANDARDS);
  const from = values.from === undefined ? null : oneOf('--from', values.from, SCHOLARLY);
  return answerEachName(
    {
      names: positionals,
      file: values.in,
      column: values.column,
      json: values.json === true,
      added: from === null ? ['transliteration', 'vowels_supplied'] : ['arabic', 'vowelled'],
      answer: (name) => (from === null ? inLatin(name, to) : inArabic(name, from)),
    },
    io,
  );
}

function inLatin(name: string, to: (typeof STANDARDS)[number]): NameAnswer {
  const result = transliterate(name, { to });
  const { text, parts, visual } = result;
  const doubted = parts.filter(({ alternatives }) => alternatives.length > 0);
  return {
    json: result,
    cells: [text, parts.some(({ supplied }) => supplied) ? 'yes' : 'no'],
    lines: [
      text,
      ...(visual === null ? [] : [visual]),
      ...doubted.map(
        (part) => `  ${part.text}, or ${part.alternatives.join(', ')} (vowels from ${part.vowels})`,
      ),
    ],
  };
}

function inArabic(name: string, from: (typeof SCHOLARLY)[number]): NameAnswer {
  const { text, vowelled } = fromScholarly(name, from);
  return {
    json: { original: name, standard: from, text, vowelled },
    cells: [text, vowelled],
    lines: [text, vowelled],
  };
}
