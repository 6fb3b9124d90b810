import type { DeliveryId } from '@sila/domain';
import type { ContentKey, HeldKey, SealedCells } from './sealing.ts';

/** Everything sealed, beside the deliveries it came with. */
export interface SealedThings {
  addKey(key: ContentKey): Promise<void>;
  keyOf(id: DeliveryId): Promise<ContentKey | null>;
  /** Keys from before there was a team. */
  keysWithoutTeam(): Promise<ContentKey[]>;
  sealForTeam(
    id: string,
    sealed: { readonly generation: number; readonly sealed: string },
  ): Promise<void>;
  /** The server's own hold on a key that the team has; none is let go that nobody else could open. */
  letGo(id: DeliveryId): Promise<void>;
  addRows(id: DeliveryId, rows: readonly SealedCells[]): Promise<void>;
  /** Null when the row has nothing sealed, or it was erased. */
  row(id: DeliveryId, row: number): Promise<SealedCells | null>;
  addOpenCopy(id: DeliveryId, copy: HeldKey & { readonly bytes: Uint8Array }): Promise<void>;
  openCopy(id: DeliveryId): Promise<(HeldKey & { readonly bytes: Uint8Array }) | null>;
  dropOpenCopy(id: DeliveryId): Promise<void>;
}
