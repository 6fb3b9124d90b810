/**
 * Branded identifiers. A `RecordId` can't be passed where a `ListId` is meant,
 * although both are UUIDs in text. Ids are UUIDv7 (RFC 9562): time-ordered for
 * the database, 74 random bits so that none can be guessed.
 */
declare const brand: unique symbol;
type Branded<B extends string> = string & { readonly [brand]: B };

export type SourceId = Branded<'SourceId'>;
export type ListId = Branded<'ListId'>;
export type DeliveryId = Branded<'DeliveryId'>;
export type RecordId = Branded<'RecordId'>;
export type PersonId = Branded<'PersonId'>;
export type MatchId = Branded<'MatchId'>;
export type DecisionId = Branded<'DecisionId'>;
export type UserId = Branded<'UserId'>;
export type LinkRunId = Branded<'LinkRunId'>;
export type ModelId = Branded<'ModelId'>;
export type SecondReviewId = Branded<'SecondReviewId'>;
export type FilingId = Branded<'FilingId'>;
export type InquiryId = Branded<'InquiryId'>;
export type RequestId = Branded<'RequestId'>;
export type SoughtPersonId = Branded<'SoughtPersonId'>;
export type NoticeId = Branded<'NoticeId'>;
export type AttachmentId = Branded<'AttachmentId'>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** True for a lower-case UUID in text. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/**
 * A UUIDv7. Clock and randomness come from outside, so that the same inputs
 * give the same id.
 * @param unixMs milliseconds since 1970
 * @param random 10 random bytes
 */
export function uuidV7(unixMs: number, random: Uint8Array): string {
  if (random.length < 10) throw new RangeError('uuidV7 needs 10 random bytes');
  const bytes = new Uint8Array(16);
  let ms = Math.floor(unixMs);
  for (let i = 5; i >= 0; i--) {
    bytes[i] = ms % 256;
    ms = Math.floor(ms / 256);
  }
  bytes.set(random.subarray(0, 10), 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  let hex = '';
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
