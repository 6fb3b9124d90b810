import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writePage, writePicture } from '@sila/charts';
import { readChartWords } from './chart/chart-words.ts';
import { drawSubject } from './chart/draw-subject.ts';
import { type Command, CommandProblem } from './command.ts';
import { orProblem } from './example-records.ts';

/**
 * `sila chart SUBJECT --out OUT [--lang en|ar] [--width PIXELS]`: the analyst's
 * pictures of the registry, of the invented example with its truth, of one pair
 * or of one group. OUT ending in .html is one page, in .svg one picture, any
 * other a folder with both. The files written, as JSON on stdout.
 *
 * @returns 0 when everything was written
 * @throws CommandProblem on wrong words, or when there is nothing to draw
 */
export const runChart: Command = async (args, io) => {
  const words = readChartWords(args);
  const { out, language } = words;
  const { pictures, line } = await drawSubject(words, io);
  const page = () => writePage(pictures, { language, line });
  const files = new Map<string, string>();
  if (/\.html?$/i.test(out)) files.set(out, page());
  else if (/\.svg$/i.test(out)) {
    const [only, ...more] = pictures;
    if (only === undefined || more.length > 0) {
      throw new CommandProblem(
        'There are several pictures: --out takes a .html file or a folder.',
        2,
      );
    }
    files.set(out, writePicture(only));
  } else {
    await orProblem(out, mkdir(out, { recursive: true }));
    for (const picture of pictures)
      files.set(join(out, `${picture.id}.svg`), writePicture(picture));
    files.set(join(out, 'index.html'), page());
  }
  for (const [path, text] of files) await orProblem(path, writeFile(path, text));
  io.stdout.write(`${JSON.stringify({ files: [...files.keys()] })}\n`);
  return 0;
};
