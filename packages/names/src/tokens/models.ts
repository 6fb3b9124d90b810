import { ARABIC_LATIN } from '../generated/arabic-latin.ts';
import { LATIN_LATIN } from '../generated/latin-latin.ts';
import { LetterModel } from './letter-model.ts';
import { unpackWeights } from './unpack-weights.ts';

/** How Arabic letters are written in Latin ones. */
export const ARABIC_TO_LATIN = new LetterModel(unpackWeights(ARABIC_LATIN));
/** How one Latin spelling becomes another of the same name. */
export const LATIN_TO_LATIN = new LetterModel(unpackWeights(LATIN_LATIN));
