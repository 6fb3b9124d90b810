/*
 * Whether the one who is sought stands among the first five for people whom no
 * name can find: `npm run bench:registers [seeds] [sought]`. Invented people and entries
 * with the errors of fixtures/src/registers/register-error-model.ts; each is
 * looked for among all that families seek and all that stand in what is left of
 * the branches' registers. Seed 9002 is the one kept unseen. How fast: `npm run
 * bench:registers 1 60000`, which makes some 100,000 records.
 */
import { type EnteredCells, enteredCells, parsePartialDate, type RecordKind } from '@sila/domain';
import { inventMissing, stateHeld, stateLiving, stateRemains, stateSought } from '@sila/fixtures';
import { ENTERED_MAPPING, type LinkRecord, rankAmong, readRecord, TraitIndex } from '@sila/tracing';

const SOUGHT = Number(process.argv[3] ?? 1000);
const FOUND = 200;
const TODAY = parsePartialDate('2025-01-15')!;
const seeds = (process.argv[2] ?? '1,2,3,4').split(',').map(Number);

function record(id: string, kind: RecordKind, cells: EnteredCells): LinkRecord {
  const context = { kind, listDate: TODAY, today: TODAY };
  const { statements } = readRecord(enteredCells(cells), ENTERED_MAPPING, context);
  return { id, list: kind, kind, statements };
}

/** Places from 1 of the true one; 0 where it is not among the ranked. */
function placesOf(seed: number, kind: 'unidentifiedLiving' | 'remains') {
  const missing = Array.from({ length: SOUGHT }, (_, at) => inventMissing(seed, at));
  const sought = missing.map((one, at) => record(`s${at}`, 'sought', stateSought(seed, one)));
  const held = missing.flatMap((one, at) => {
    const cells = stateHeld(seed, one);
    return cells === null ? [] : [record(`h${at}`, 'held', cells)];
  });
  const index = new TraitIndex([...sought, ...held]);
  const among = [...sought, ...held].map(({ id }) => id);
  const places: number[] = [];
  let overBar = 0;
  let wrongOverBar = 0;
  const milliseconds: number[] = [];
  for (let at = 0; at < FOUND; at++) {
    const one = missing[at]!;
    const cells = kind === 'remains' ? stateRemains(seed, one) : stateLiving(seed, one);
    const found = record('f', kind, cells);
    const began = process.cpuUsage();
    const ranked = rankAmong(index, { asked: found, among, most: 50 });
    const { user, system } = process.cpuUsage(began);
    milliseconds.push((user + system) / 1000);
    places.push(ranked.findIndex(({ id }) => id.slice(1) === `${at}`) + 1);
    for (const { id, probability } of ranked) {
      if (probability < 0.1) continue;
      if (id.slice(1) === `${at}`) overBar++;
      else wrongOverBar++;
    }
  }
  milliseconds.sort((a, b) => a - b);
  return { places, overBar, wrongOverBar, median: milliseconds[FOUND / 2]! };
}

console.log(`${FOUND} found among ${SOUGHT} sought`);
console.log(
  'seed   kind                 first  first five  first fifty  over the bar: true, others   a question',
);
for (const seed of seeds) {
  for (const kind of ['unidentifiedLiving', 'remains'] as const) {
    const { places, overBar, wrongOverBar, median } = placesOf(seed, kind);
    const within = (most: number) =>
      `${((100 * places.filter((place) => place > 0 && place <= most).length) / FOUND).toFixed(1)} %`;
    console.log(
      [
        String(seed).padEnd(6),
        kind.padEnd(20),
        within(1).padStart(6),
        within(5).padStart(11),
        within(50).padStart(12),
        `${overBar}, ${wrongOverBar}`.padStart(12),
        `${median.toFixed(1)} ms CPU`.padStart(26),
      ].join(' '),
    );
  }
}
