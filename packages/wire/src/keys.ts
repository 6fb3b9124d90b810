import { z } from 'zod';
import { route } from './route.ts';
import { byId, done, id, none } from './shapes.ts';

const key = z.string().max(200);
const card = z.object({ userId: id, box: key, signing: key });
const locked = z.object({
  kdf: z.string().max(40),
  rounds: z.number().int(),
  salt: key,
  body: z.string().max(2000),
});

/** A line of the log in which the team's keys stand; only its signatures make it believed. */
export const keyLine = z.object({
  index: z.number().int(),
  previous: z.string(),
  act: z.discriminatedUnion('what', [
    z.object({ what: z.literal('found'), card, box: key }),
    z.object({ what: z.literal('admit'), card, isCoordinator: z.boolean() }),
    z.object({ what: z.literal('renew'), box: key, without: z.array(id) }),
  ]),
  signatures: z.array(z.object({ userId: id, signature: key })),
});

const share = z.object({ generation: z.number().int(), userId: id, sealed: z.string() });
const link = z.object({ generation: z.number().int(), sealed: z.string() });

export const sealedRow = z.object({
  row: z.number().int(),
  keyId: id,
  columns: z.array(z.number().int()),
  key: z.string(),
  body: z.string(),
});

export const keyRoutes = {
  readKeys: route('GET', '/api/keys', {
    params: none,
    body: none,
    reply: z.object({
      lines: z.array(keyLine),
      /** Everybody who has keys; a name proves nothing. */
      cards: z.array(z.object({ userId: id, name: z.string(), card })),
      mine: z.object({ card, locked }).nullable(),
      shares: z.array(share),
      links: z.array(link),
    }),
  }),
  /** One's own keys, made in the client; the secrets locked by a phrase that is never sent. */
  putMemberKey: route('POST', '/api/keys/mine', {
    params: none,
    body: z.object({ card, locked }),
    reply: done,
  }),
  addKeyLine: route('POST', '/api/keys/lines', {
    params: none,
    body: z.object({ line: keyLine, shares: z.array(share), links: z.array(link) }),
    reply: done,
  }),
  signKeyLine: route('POST', '/api/keys/lines/sign', {
    params: none,
    body: z.object({ line: keyLine }),
    reply: done,
  }),
  dropKeyLine: route('POST', '/api/keys/lines/drop', { params: none, body: none, reply: done }),
  /** What is sealed of a record, as it is sealed: opened by the client alone. Audited as a look. */
  openSealed: route('POST', '/api/records/:id/sealed', {
    params: byId,
    body: none,
    reply: z.object({
      id,
      row: sealedRow.nullable(),
      key: z.object({ id, generation: z.number().int(), sealed: z.string() }).nullable(),
      sha256: z.string(),
      cells: z.array(z.string()),
      columns: z.array(z.number().int()),
      isMended: z.boolean(),
      isEntered: z.boolean(),
    }),
  }),
};
