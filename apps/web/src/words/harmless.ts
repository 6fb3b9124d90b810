const OVERRIDES = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * A stated text without the signs that turn the direction of what follows them
 * (UAX #9: embeddings, overrides, isolates): unclosed ones turn the rest of a
 * line round, and an override shows a name that is not the one written. They
 * stay in what is kept; joiners stay everywhere, Persian and Kurdish need them.
 */
export function harmless(text: string): string {
  return text.replace(OVERRIDES, '');
}
