import { likelySpellings } from '@sila/names';
import { answerEachName, EACH_NAME_OPTIONS } from './each-name.ts';
import type { NamesIo } from './names-io.ts';
import { oneOf, readWords, wholeNumber } from './names-words.ts';

/** `sila names spellings`: likely spellings of names, in the other script where none is asked for. */
export async function spellNames(args: readonly string[], io: NamesIo): Promise<number> {
  const { values, positionals } = readWords(args, {
    ...EACH_NAME_OPTIONS,
    script: { type: 'string' },
    count: { type: 'string', default: '10' },
  });
  const count = wholeNumber('--count', values.count);
  const asked =
    values.script === undefined ? null : oneOf('--script', values.script, ['arabic', 'latin']);
  return answerEachName(
    {
      names: positionals,
      file: values.in,
      column: values.column,
      json: values.json === true,
      added: ['spellings'],
      answer: (name) => {
        const script = asked ?? (/\p{Script=Arabic}/u.test(name) ? 'latin' : 'arabic');
        const spellings = likelySpellings(name, { script, count });
        return {
          json: { original: name, script, spellings },
          cells: [spellings.map(({ text }) => text).join(' | ')],
          lines: spellings.map(({ text, share, habits }) =>
            [share.toFixed(3), text, habits.join(' ')].join('\t').trimEnd(),
          ),
        };
      },
    },
    io,
  );
}
