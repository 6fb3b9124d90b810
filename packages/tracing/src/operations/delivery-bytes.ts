import type { DeliveryId } from '@sila/domain';
import type { Context } from '../operation.ts';
import type { HeldKey, TeamBox } from '../sealing.ts';
import type { Delivery, List } from '../stored.ts';

/** The team that things are sealed for now; null while none was founded. */
export async function teamBox({ registry, ports }: Context): Promise<TeamBox | null> {
  const standing = await ports.sealing.readTeam(await registry.teamKeys.lines());
  // Only lines that were accepted are stored: one that is not believed any more is a fault.
  if (standing === 'refused') throw new Error('the log of the team keys does not hold together');
  return standing?.box ?? null;
}

/** Keeps a delivery with its bytes under a key of its own: they never lie anywhere in clear. */
export async function addDelivery(
  context: Context,
  delivery: Delivery,
  file: {
    readonly bytes: Uint8Array;
    readonly by: Parameters<Context['registry']['deliveries']['add']>[0]['by'];
  },
): Promise<void> {
  const { registry, ports, at } = context;
  const place = { id: context.newId<string>(), sha256: delivery.sha256 };
  const key = await ports.sealing.newKey(place, await teamBox(context));
  const bytes = await ports.sealing.sealFile(key, file.bytes);
  await registry.deliveries.add({ ...delivery, bytes, by: file.by, at });
  await registry.sealed.addKey({ ...key, deliveryId: delivery.id });
}

/** What a list is read from, and the key its sealed cells go under. */
export interface OpenDelivery {
  readonly bytes: Uint8Array;
  /** Set when a client took the sealed cells out before it sent the file. */
  readonly isOpenCopy: boolean;
  /** Null where the sealed cells came sealed. */
  readonly key: HeldKey | null;
}

/** @throws when the server let go of the key: a list is read to its end before that */
export async function openDelivery(context: Context, list: List): Promise<OpenDelivery> {
  const { registry, ports } = context;
  const { id } = list.delivery;
  const copy = await registry.sealed.openCopy(id);
  if (copy !== null) {
    const bytes = await ports.sealing.openFile(copy, copy.bytes);
    return { bytes, isOpenCopy: true, key: null };
  }
  const key = await heldKey(context, id);
  const bytes = await ports.sealing.openFile(key, await registry.deliveries.bytes(id));
  return { bytes, isOpenCopy: false, key };
}

async function heldKey({ registry }: Context, id: DeliveryId): Promise<HeldKey> {
  const key = await registry.sealed.keyOf(id);
  if (!key?.held) throw new Error('the key of this delivery is held no longer');
  return { id: key.id, held: key.held };
}

/** Once a list is read: what the server held to read its sealed cells is let go, for the team alone to open. */
export async function letGo({ registry }: Context, { delivery }: Pick<List, 'delivery'>) {
  await registry.sealed.dropOpenCopy(delivery.id);
  await registry.sealed.letGo(delivery.id);
}
