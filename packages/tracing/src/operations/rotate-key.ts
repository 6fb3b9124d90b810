import {
  contentKeyPlace,
  type InquiryId,
  type ListId,
  ok,
  type RequestId,
  type UserId,
} from '@sila/domain';
import { z } from 'zod';
import { POLICY } from '../access/policy.ts';
import { listKeyPlace } from '../attachments/attachment-keys.ts';
import type { Context, Operation } from '../operation.ts';
import type { Secrets } from '../ports.ts';
import { inquiryPlace } from '../public/inquiry.ts';
import { requestKeyPlace } from '../requests/request-places.ts';
import { KEPT_KINDS, type KeptKind } from '../tenant-key.ts';
import { factorPlace } from './check-factor.ts';
import { nothing } from './input.ts';

const PAGE = 500;

const PLACES: Readonly<Record<KeptKind, (id: string) => string>> = {
  factor: (id) => factorPlace(id as UserId),
  contentKey: contentKeyPlace,
  openCopy: contentKeyPlace,
  inquiry: (id) => inquiryPlace(id as InquiryId),
  request: (id) => requestKeyPlace(id as RequestId),
  list: (id) => listKeyPlace(id as ListId),
};
/** What the key of the hashes of erased rows is bound to. */
export const MAC_PLACE = 'erased rows';

/** The key that everything lies under until now. */
export interface KeyBefore {
  readonly open: Secrets['open'];
  /** The key of the hashes of erased rows, as text: what is erased is known again under every later key. */
  readonly mac: string;
  /** Of the key that comes. */
  readonly print: string;
}

/**
 * Seals everything that the organisation's key holds with another, the one of
 * the ports it runs with: all of it in one transaction, or nothing.
 */
export const rotateKey: Operation<KeyBefore, { rewrapped: number }> = {
  name: 'rotateKey',
  input: z.custom<KeyBefore>(),
  permits: POLICY.rotateKey,
  audits: () => [{ act: 'key.rotated', subjects: [] }],
  async run(context, before) {
    const { registry, ports, at } = context;
    let rewrapped = 0;
    for (const kind of KEPT_KINDS) rewrapped += await rewrapAll(context, kind, before.open);
    const sealedMac = ports.secrets.seal(before.mac, MAC_PLACE);
    await registry.tenantKeys.stamp({ print: before.print, sealedMac, at });
    return ok({ rewrapped });
  },
};

async function rewrapAll(
  { registry: { tenantKeys }, ports: { secrets } }: Context,
  kind: KeptKind,
  open: KeyBefore['open'],
): Promise<number> {
  let count = 0;
  for (let after: string | null = null; ; ) {
    const page = await tenantKeys.kept(kind, { after, limit: PAGE });
    const anew = page.map(({ id, sealed }) => {
      const place = PLACES[kind](id);
      return { id, sealed: secrets.seal(open(sealed, place), place) };
    });
    await tenantKeys.rewrap(kind, anew);
    count += page.length;
    if (page.length < PAGE) return count;
    after = page.at(-1)?.id ?? null;
  }
}

/**
 * Notes under which key a registry lies that has no note of it yet, once what
 * it holds was seen to open by it.
 *
 * @throws what `open` throws for another key
 */
export const noteKey: Operation<{ print: string }, object> = {
  name: 'noteKey',
  input: z.object({ print: z.string() }),
  permits: POLICY.noteKey,
  audits: () => [{ act: 'key.noted', subjects: [] }],
  async run({ registry: { tenantKeys }, ports, at }, { print }) {
    for (const kind of KEPT_KINDS) {
      const [first] = await tenantKeys.kept(kind, { after: null, limit: 1 });
      if (first !== undefined) ports.secrets.open(first.sealed, PLACES[kind](first.id));
    }
    await tenantKeys.stamp({ print, sealedMac: null, at });
    return ok({});
  },
};

/** Under which key the registry says it lies. */
export const readKeyStanding: Operation<
  object,
  { print: string | null; sealedMac: Uint8Array | null }
> = {
  name: 'readKeyStanding',
  input: nothing,
  permits: POLICY.readKeyStanding,
  audits: () => [],
  async run({ registry }) {
    const standing = await registry.tenantKeys.standing();
    return ok({ print: standing?.print ?? null, sealedMac: standing?.sealedMac ?? null });
  },
};
