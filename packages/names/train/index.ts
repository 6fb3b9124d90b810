/** What measuring and training share: sets with their splits, and measures. Needs the data folder; not for the web. */
export { bestF1, f1At, type ReliabilityBand, reliability, type Scored } from './measures.ts';
export { levenshtein, naiveLatin, nearness } from './naive-latin.ts';
export { type BenchCase, readNameBench } from './name-bench.ts';
export { figuresSet, inventedSet, type NameQuery, type NameSet } from './name-sets.ts';
export { PEERS, type Peer } from './plain-peers.ts';
export { Random } from './random.ts';
export { type TokenCase, unseenTokenCases } from './token-cases.ts';
export { readTokenPairs, type TokenPair } from './token-pairs.ts';
export { type VowelAgreement, vowelAgreement } from './vowel-agreement.ts';
