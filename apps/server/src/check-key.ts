import { type Database, DatabaseProblem } from '@sila/store';
import { MAC_PLACE, noteKey, type Ports, perform, readKeyStanding } from '@sila/tracing';
import { isRotating, keyPrint, makeFieldSeal, SealBroken, TenantKeyProblem } from '@sila/vault';
import { type HeldKeys, makePorts } from './make-ports.ts';

const JOB = { kind: 'job' } as const;

/**
 * Holds the organisation's key against what the registry says it lies under,
 * before anything is sealed or opened with it; a registry that has no note of
 * it yet gets one, if what it holds opens.
 *
 * @returns the keys to work with
 * @throws TenantKeyProblem a line for whoever starts Sila
 */
export async function checkKey(
  keyFolder: string,
  held: HeldKeys,
  database: Pick<Database, 'transact'>,
): Promise<HeldKeys> {
  const { key, macKey } = held;
  const ports = await bare(keyFolder, held, database);
  const print = keyPrint(key);
  const read = await perform(readKeyStanding, { actor: JOB, input: {} }, ports);
  if (!read.ok) throw new DatabaseProblem('refused', read.error.code);
  const { print: under, sealedMac } = read.value;
  if (under === null) {
    await note(print, ports);
    return held;
  }
  if (under !== print) throw otherKey(under, { print, keyFolder });
  const kept = sealedMac === null ? macKey : makeFieldSeal(key).open(sealedMac, MAC_PLACE);
  return { key, macKey: kept };
}

async function note(print: string, ports: Ports): Promise<void> {
  try {
    await perform(noteKey, { actor: JOB, input: { print } }, ports);
  } catch (error) {
    if (error instanceof SealBroken) throw otherKey('another', { print, keyFolder: null });
    throw error;
  }
}

function otherKey(
  under: string,
  { print, keyFolder }: { readonly print: string; readonly keyFolder: string | null },
): TenantKeyProblem {
  if (keyFolder !== null && isRotating(keyFolder))
    return new TenantKeyProblem(
      "A change of the organisation's key was cut off: run `sila key rotate` again, as before.",
    );
  return new TenantKeyProblem(
    `This registry is sealed with key ${under}, and the key at hand is ${print}. Is it from an older backup? Bring the key of that time: \`sila key rotate --from FILE\`.`,
  );
}

/** Ports for the key's own questions: nothing else is asked through them. */
export function bare(
  keyFolder: string,
  keys: HeldKeys,
  { transact }: Pick<Database, 'transact'>,
): Promise<Ports> {
  return makePorts(keyFolder, keys, {
    transact,
    dispatch: () => {},
    names: { search: () => [] },
    pace: { of: () => null },
  });
}
