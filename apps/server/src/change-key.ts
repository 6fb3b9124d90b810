import { holdKey, openDatabase } from '@sila/store';
import {
  type Actor,
  MAC_PLACE,
  type Ports,
  perform,
  readKeyStanding,
  rotateKey,
} from '@sila/tracing';
import { keyPrint, makeFieldSeal, TenantKeyProblem } from '@sila/vault';
import { bare } from './check-key.ts';
import { macKeyOf } from './mac-of.ts';

interface KeyChange {
  readonly connectionString: string;
  readonly keyFolder: string;
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  /** Who changes it, found or made in the registry. */
  actorIn(ports: Ports): Promise<Actor>;
}

/**
 * Seals all that lies under one key of the organisation with another, in one
 * transaction; done already, it does nothing. Nobody may be at work with the
 * key meanwhile.
 *
 * @returns how much was sealed anew
 * @throws TenantKeyProblem a line for whoever changes the key
 */
export async function changeKey(change: KeyChange): Promise<number> {
  const { connectionString } = change;
  const letGo = await holdKey(connectionString, 'alone');
  if (letGo === null)
    throw new TenantKeyProblem('Sila is at work with the key: stop it, then change the key.');
  try {
    const database = await openDatabase({ connectionString });
    try {
      await database.migrate();
      return await rewrap(change, database);
    } finally {
      await database.close();
    }
  } finally {
    await letGo();
  }
}

async function rewrap(
  { keyFolder, from, to, actorIn }: KeyChange,
  database: Awaited<ReturnType<typeof openDatabase>>,
): Promise<number> {
  const ports = await bare(keyFolder, { key: to, macKey: macKeyOf(to) }, database);
  const read = await perform(readKeyStanding, { actor: { kind: 'job' }, input: {} }, ports);
  if (!read.ok) throw new Error(`the key's standing could not be read: ${read.error.code}`);
  const { print, sealedMac } = read.value;
  if (print === keyPrint(to)) return 0;
  if (print !== null && print !== keyPrint(from))
    throw new TenantKeyProblem(
      `This registry is sealed with key ${print}; the key given is ${keyPrint(from)}.`,
    );
  const { open } = makeFieldSeal(from);
  const mac = sealedMac === null ? macKeyOf(from) : open(sealedMac, MAC_PLACE);
  const call = { actor: await actorIn(ports), input: { open, mac, print: keyPrint(to) } };
  const done = await perform(rotateKey, call, ports);
  if (!done.ok) throw new Error(`the key could not be changed: ${done.error.code}`);
  return done.value.rewrapped;
}
