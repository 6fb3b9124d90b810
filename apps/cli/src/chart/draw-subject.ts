import {
  drawCluster,
  drawRun,
  drawWaterfall,
  type Figures,
  type Look,
  type Picture,
  speechOf,
} from '@sila/charts';
import { readCharts, readCluster, readMatch } from '@sila/tracing';
import { type CommandIo, CommandProblem } from '../command.ts';
import { withRegistry } from '../registry/open-registry.ts';
import type { ChartWords } from './chart-words.ts';
import { linkInvented } from './link-invented.ts';

export interface Drawn {
  readonly pictures: readonly Picture[];
  /** One line on what the pictures are of. */
  readonly line: string;
}

/**
 * Draws what was asked for. Pictures of a pair and of a group name persons:
 * they are read as by any reviewer, and the reading is in the audit.
 * @throws CommandProblem when it isn't there
 */
export async function drawSubject(words: ChartWords, io: CommandIo): Promise<Drawn> {
  const { subject, language, width } = words;
  const look: Look = { language, width };
  switch (subject.what) {
    case 'example': {
      const tell = (stage: string) => void io.stderr.write(`${stage}\n`);
      const { figures, curve, model } = await linkInvented(subject.seed, tell);
      const line = lineFor(figures, `${model.name} ${model.version}`, look);
      return { pictures: drawRun({ figures, curve, isKnown: true }, look), line };
    }
    case 'registry':
      return withRegistry(io, async ({ act }) => {
        const { figures, curve, model } = await act(readCharts, {});
        if (figures === null) {
          throw new CommandProblem('The lists have not been compared yet: nothing to draw.');
        }
        const line = lineFor(figures, model ?? '', look);
        return { pictures: drawRun({ figures, curve, isKnown: false }, look), line };
      });
    case 'pair':
      return withRegistry(io, async ({ act }) => {
        const { match } = await act(readMatch, { id: subject.id });
        const speech = speechOf(language);
        // What only one of the two states weighs nothing and would only fill the picture.
        const weighed = match.explanation.parts.filter(({ weightBits }) => weightBits !== 0);
        const steps = weighed.map(({ attribute, weightBits: bits }) => {
          const [field = '', part = null] = attribute.split('.');
          return { words: speech.comparison(field, part), bits };
        });
        const { priorBits, model } = match.explanation;
        return { pictures: [drawWaterfall(priorBits, steps, look)], line: model };
      });
    case 'cluster':
      return withRegistry(io, async ({ act }) => {
        const { cluster } = await act(readCluster, { id: subject.id });
        const records = cluster.records.map((record) => ({
          ...record,
          title: record.title ?? '–',
        }));
        return { pictures: [drawCluster(records, cluster.ties, look)], line: '' };
      });
  }
}

function lineFor({ records, groupSizes }: Figures, model: string, { language }: Look): string {
  const speech = speechOf(language);
  const groups = groupSizes.reduce((sum, count) => sum + count, 0);
  const about = speech.say('page.model', {
    model,
    records: speech.whole(records),
    groups: speech.whole(groups),
  });
  return `${about} ${speech.say('page.noPerson')}`;
}
