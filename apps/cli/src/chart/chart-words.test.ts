import { speechOf } from '@sila/charts';
import { PERSON_MODEL } from '@sila/tracing';
import { expect, test } from 'vitest';
import { CommandProblem } from '../command.ts';
import { readChartWords } from './chart-words.ts';

// The tables of both languages have the same keys by their types, so one tells of both.
test('pictures have a word for all that is compared', () => {
  const speech = speechOf('ar');
  for (const { field, part, levels } of PERSON_MODEL.comparisons) {
    expect(speech.comparison(field, part), field).not.toBe(part ?? field);
    for (const { name } of levels) expect(speech.level(name), name).not.toBe(name);
  }
});

test('what is to be drawn is read, and everything else is refused', () => {
  expect(readChartWords(['example', '--out', 'x.html', '--lang', 'ar', '--seed', '7'])).toEqual({
    subject: { what: 'example', seed: 7 },
    out: 'x.html',
    language: 'ar',
    width: 720,
  });
  expect(readChartWords(['pair', 'some-id', '--out', 'x']).subject).toEqual({
    what: 'pair',
    id: 'some-id',
  });
  for (const words of [
    [],
    ['registry'],
    ['weather', '--out', 'x'],
    ['pair', '--out', 'x'],
    ['registry', 'id', '--out', 'x'],
    ['registry', '--out', 'x', '--lang', 'fr'],
    ['registry', '--out', 'x', '--width', '7'],
    ['registry', '--out', 'x', '--colour', 'red'],
  ]) {
    expect(() => readChartWords(words), words.join(' ')).toThrow(CommandProblem);
  }
});
