import { pipeline, Readable, type Transform } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { createGunzip, createGzip } from 'node:zlib';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';

/** Who can open a sealed file: holders of keys, or whoever knows a passphrase. */
export type SealedFor =
  | { readonly recipients: readonly string[] }
  | { readonly passphrase: string };

/** What opens a sealed file. */
export type OpenedWith = { readonly identity: string } | { readonly passphrase: string };

/** The file was sealed for somebody else, or is not as it was written. */
export class SealProblem extends Error {
  override readonly name = 'SealProblem';
}

/** A new pair of keys: the secret one opens (keep it away from the server), the public one seals. */
export async function makeBackupKey(): Promise<{ identity: string; recipient: string }> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/**
 * Compresses and seals text as a file of the age format (age-encryption.org/v1),
 * which any other age program opens too. Memory does not grow with the text.
 *
 * @throws SealProblem when a recipient is no age key
 */
export async function sealText(
  text: AsyncIterable<string>,
  sealedFor: SealedFor,
): Promise<AsyncIterable<Uint8Array>> {
  const encrypter = new Encrypter();
  try {
    if ('passphrase' in sealedFor) encrypter.setPassphrase(sealedFor.passphrase);
    else for (const recipient of sealedFor.recipients) encrypter.addRecipient(recipient);
  } catch {
    throw new SealProblem('that is no public key of age (it begins with age1)');
  }
  const zipped = through(Readable.from(text, { objectMode: false }), createGzip());
  return (await encrypter.encrypt(asWeb(zipped))) as unknown as ReadableStream<Uint8Array>;
}

/**
 * The lines of a sealed text. Every byte is proved before it is used, and the
 * end as well: a file that was changed or cut off fails.
 *
 * @throws SealProblem
 */
export async function* openSealedLines(
  file: Readable,
  openedWith: OpenedWith,
): AsyncGenerator<string> {
  const decrypter = new Decrypter();
  try {
    if ('passphrase' in openedWith) decrypter.addPassphrase(openedWith.passphrase);
    else decrypter.addIdentity(openedWith.identity.trim());
  } catch {
    throw new SealProblem('that is no secret key of age (it begins with AGE-SECRET-KEY-)');
  }
  try {
    const opened = await decrypter.decrypt(asWeb(file));
    const zipped = Readable.from(opened as unknown as ReadableStream<Uint8Array>);
    yield* linesOf(through(zipped, createGunzip()));
  } catch (error) {
    throw isFileFault(error)
      ? error
      : new SealProblem('it does not open: another key, or a file that was changed or cut off', {
          cause: error,
        });
  }
}

/** The second stream fed by the first; a fault of the first is met by whoever reads the second. */
function through(source: Readable, step: Transform): Transform {
  pipeline(source, step, () => {});
  return step;
}

async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  for await (const chunk of bytes) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() as string;
    yield* lines;
  }
  if (rest !== '') yield rest;
}

function asWeb(stream: Readable): globalThis.ReadableStream<Uint8Array> {
  return Readable.toWeb(stream) as unknown as globalThis.ReadableStream<Uint8Array>;
}

function isFileFault(error: unknown): boolean {
  return /^(ENOENT|EACCES|EISDIR|EIO)$/.test((error as NodeJS.ErrnoException).code ?? '');
}
