import { readFileSync } from 'node:fs';

/** The rows of a data file (tab-separated, # begins a comment line), each as its cells. */
export function dataRows(file: string): string[][] {
  return readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}
