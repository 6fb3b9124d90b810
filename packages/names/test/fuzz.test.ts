import { describe, expect, it } from 'vitest';
import { FuzzInputs } from './fuzz-inputs.ts';
import { IndexLaw, LAWS } from './name-laws.ts';

const COUNT = 3000;

describe(`names, ${COUNT} seeded inputs of any kind (npm run fuzz:names for a million)`, () => {
  it.each(Object.entries(LAWS))('%s keeps its laws', (law, check) => {
    const inputs = new FuzzInputs(20 + law.length);
    for (let at = 0; at < COUNT; at++) {
      const name = inputs.next();
      expect(check(name, inputs.next()), JSON.stringify(name)).toBeNull();
    }
  });

  it('an index answers whatever it is asked and whatever it holds', () => {
    const inputs = new FuzzInputs(7);
    const index = new IndexLaw();
    for (let at = 0; at < COUNT / 3; at++) {
      const name = inputs.next();
      expect(index.search(name, inputs.next()), JSON.stringify(name)).toBeNull();
    }
  });
});
