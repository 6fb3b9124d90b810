import { likelySpellings, normaliseName } from '@sila/names';
import { readTokenPairs, type TokenPair, vowelAgreement } from '@sila/names/train';
import { wilson } from './intervals.ts';
import type { Report } from './report.ts';

const WITHIN = [1, 5, 10, 20] as const;

/** How many spellings of names never trained on stand among the first likely ones, both ways. */
export function measureSpellings(names: string, report: Report): void {
  const unseen = readTokenPairs(`${names}/dev_tokens.tsv`).filter(
    (pair) => pair.ships && pair.heldOut && pair.origin === 2,
  );
  coverage('arabic', unseen, report);
  coverage('latin', unseen, report);
  for (const from of ['spellings', 'letters'] as const) {
    const { right, words, rightLetters, letters } = vowelAgreement(from);
    report.add({
      key: `vowels.${from}`,
      measure: `Vowels supplied from ${from}, whole words right`,
      peer: null,
      ours: wilson(right, words),
      bar: null,
      note: `${words} names of the list; letter by letter ${(rightLetters / letters).toFixed(3)}`,
    });
  }
}

function coverage(script: 'arabic' | 'latin', pairs: readonly TokenPair[], report: Report): void {
  const ranks = pairs.map((pair) => {
    const [from, wanted] =
      script === 'arabic' ? [pair.latin, pair.arabic] : [pair.arabic, pair.latin];
    return likelySpellings(from, { script, count: WITHIN.at(-1)! }).findIndex(
      ({ text }) => (normaliseName(text).tokens[0] ?? '') === wanted,
    );
  });
  const title =
    script === 'arabic' ? 'Arabic spellings of a Latin one' : 'Latin spellings of an Arabic one';
  for (const within of WITHIN) {
    const found = ranks.filter((rank) => rank >= 0 && rank < within).length;
    report.add({
      key: `spellings.${script}.${within}`,
      measure: `${title}, among the first ${within}`,
      peer: null,
      ours: wilson(found, pairs.length),
      bar: null,
      note: within === 1 ? `${pairs.length} spellings, each counted once` : '',
    });
  }
}
