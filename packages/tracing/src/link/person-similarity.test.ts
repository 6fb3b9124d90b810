import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameSimilarity } from './person-similarity.ts';

const WORDS =
  'mohammad muhammed mahmoud ahmad ahmed hamid samer samir khaled khalid alkhaled 12 abdallah abdullah nouraldin noureddine خالد خلد محمد محمود سامر ثامر عبدالله';
const word = fc
  .tuple(fc.constantFrom(...WORDS.split(' ')), fc.nat(9), fc.constantFrom('', 'a', 'm', 'ا'))
  .map(([text, at, letter]) => text.slice(0, at) + letter + text.slice(at + 1));

test('among many, two words of names stand where they stand by themselves', () => {
  const [least, enough] = [0.8, 0.92];
  fc.assert(
    fc.property(word, word, (one, other) => {
      fc.pre(one !== other && one !== '' && other !== '');
      const alike = nameSimilarity.similarity(one, other);
      const found = nameSimilarity.among!([one, other])(0, 1, { least, enough });
      if (alike < least) expect(found).toBeLessThan(least);
      else if (alike >= enough) expect(found).toBeGreaterThanOrEqual(enough);
      else expect(found).toBeCloseTo(alike, 9);
    }),
    { numRuns: 1000 },
  );
});
