/*
 * How Sila's proposals on the invented example stand to its truth, brothers
 * and namesakes apart, for several seeds: `node --import tsx bench/example.ts
 * [seeds]`. Seed 1 is the example that the web app loads.
 */
import { linkExample } from '../apps/cli/test/support/link-example.ts';

const seeds = (process.argv[2] ?? '1,2,3,4,5,6,7,8').split(',').map(Number);
console.log(
  'seed  records  proposals  precision  recall  brothers joined  namesakes joined  others',
);
let precision = 0;
let recall = 0;
for (const seed of seeds) {
  const measure = await linkExample(seed);
  const { wrong, traps } = measure;
  precision += measure.precision / seeds.length;
  recall += measure.recall / seeds.length;
  console.log(
    [
      String(seed).padStart(4),
      String(measure.records).padStart(8),
      String(measure.proposals).padStart(10),
      measure.precision.toFixed(4).padStart(10),
      measure.recall.toFixed(4).padStart(7),
      `${wrong.brothers} of ${traps.brothers}`.padStart(16),
      `${wrong.namesakes} of ${traps.namesakes}`.padStart(17),
      String(wrong.others).padStart(7),
    ].join(' '),
  );
}
console.log(`mean precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`);
