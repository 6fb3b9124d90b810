import { CoarseReadings } from './coarse-readings.ts';
import { tokenShare } from './lexicon.ts';
import { type PreparedToken, prepareToken } from './prepared-token.ts';
import { COMPOUND_GAIN, leastLikeness, tokenEvidence } from './token-evidence.ts';

/** As `compareTokens` reads of a word. */
const LONGEST = 40;

/** Folded tokens that are compared with each other many times: each is prepared once. */
export class ComparedTokens {
  readonly #tokens: readonly PreparedToken[];
  readonly #names: Uint8Array;
  /** 1 where the lexicon says something of a token, and its letters are not all. */
  readonly #known: Uint8Array;
  readonly #readings: CoarseReadings;

  constructor(texts: readonly string[]) {
    this.#tokens = texts.map((text) => prepareToken(text.slice(0, LONGEST)));
    this.#names = Uint8Array.from(texts, (text) => (tokenShare(text) === null ? 0 : 1));
    this.#known = Uint8Array.from(this.#tokens, ({ known }) => (known === null ? 0 : 1));
    this.#readings = new CoarseReadings(this.#tokens);
  }

  /** Whether a token is a name of the lexicon or a known spelling of one. */
  isName(token: number): boolean {
    return this.#names[token] === 1;
  }

  /**
   * As `compareTokens`, 0 to 1, of the tokens at two places.
   * @param least what comes to less need not be told exactly, which is sooner known
   */
  probability(left: number, right: number, least: number): number {
    const nats = Math.log(least / (1 - least));
    const byLetters = this.#known[left] === 0 || this.#known[right] === 0;
    // A compound's stems ask for a little less than the whole word.
    if (byLetters && !this.#readings.mayReach(left, right, leastLikeness(nats - COMPOUND_GAIN))) {
      return 0;
    }
    return 1 / (1 + Math.exp(-tokenEvidence(this.#tokens[left]!, this.#tokens[right]!, nats)));
  }
}
