/** Under which of the organisation's keys everything lies. */
export interface KeyStanding {
  /** Tells keys apart and nothing of them. */
  readonly print: string;
  /** The key of the hashes of erased rows, once it is another than the one drawn from the present key. */
  readonly sealedMac: Uint8Array | null;
}

/** What is sealed with the organisation's key, by what it is bound to. */
export const KEPT_KINDS = [
  'factor',
  'contentKey',
  'openCopy',
  'inquiry',
  'request',
  'list',
] as const;
export type KeptKind = (typeof KEPT_KINDS)[number];

export interface Kept {
  readonly kind: KeptKind;
  readonly id: string;
  readonly sealed: Uint8Array;
}

/** The registry's word on the key itself, and all that opens by it. */
export interface TenantKeys {
  /** Null before any key was noted. */
  standing(): Promise<KeyStanding | null>;
  stamp(standing: KeyStanding & { at: string }): Promise<void>;
  /** By id, `limit` at most after `after`. */
  kept(kind: KeptKind, page: { after: string | null; limit: number }): Promise<Kept[]>;
  rewrap(kind: KeptKind, things: readonly Omit<Kept, 'kind'>[]): Promise<void>;
}
