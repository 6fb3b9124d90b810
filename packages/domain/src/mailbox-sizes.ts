/**
 * What is sealed for or by a family is filled up to one of these sizes, bytes,
 * so that how much somebody wrote doesn't show in how much was sent.
 */
export const MAILBOX_SIZES = [2_048, 8_192, 32_768, 65_536] as const;

/** What sealing adds: a key and a tag to what is sealed for somebody, a nonce and a tag to what is sealed by a key. */
const ADDED = { box: 81, block: 28 } as const;

/** Lengths, in letters of base64, that something sealed for a mailbox may have. */
export function sealedLengths(how: keyof typeof ADDED): readonly number[] {
  return MAILBOX_SIZES.map((size) => Math.ceil((size + ADDED[how]) / 3) * 4);
}
