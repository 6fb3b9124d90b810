import { type Actor, type Ports, perform, recogniseSession } from '@sila/tracing';
import { EVENTS_PATH, type LiveEvent, ROUTES, type RouteName } from '@sila/wire';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { LiveHub } from '../live/live-hub.ts';
import { mayHear as mayHearOf } from '../live/may-hear.ts';
import { isFromOurPages } from './guard.ts';
import { FILE_ROUTES, HANDLERS, PUBLIC_ROUTES } from './handlers.ts';
import type { InquiryLimits } from './inquiry-limits.ts';
import { refuse } from './refuse.ts';
import { sessionTokenOf } from './session-cookie.ts';
import type { SignInLimits } from './sign-in-limits.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Whose session the request carries; known before its body is read. */
    actor: Actor;
  }
}

export interface HttpParts {
  readonly ports: Ports;
  readonly hub: LiveHub;
  readonly limits: SignInLimits;
  readonly inquiryLimits: InquiryLimits;
  /** The address people use, where it was set; else that of the request. */
  readonly origin: string | null;
}

/** Registers every route of the contract: each by its handler, and no others. */
export function registerRoutes(app: FastifyInstance, parts: HttpParts): void {
  app.decorateRequest('actor');
  for (const name of Object.keys(ROUTES) as RouteName[]) registerRoute(app, name, parts);
  app.get(EVENTS_PATH, async (request, reply) => {
    const actor = await actorOf(request, parts.ports);
    if (actor.kind !== 'user') return refuse(reply, { code: 'session.required' });
    reply.hijack();
    const mayHear = async (event: LiveEvent | null) => {
      const now = await actorOf(request, parts.ports);
      if (now.kind !== 'user') return false;
      return event === null || mayHearOf(event, now, parts.ports);
    };
    parts.hub.join(reply.raw, { mayHear, headers: reply.getHeaders() });
    return reply;
  });
}

function registerRoute(app: FastifyInstance, name: RouteName, parts: HttpParts): void {
  const route = ROUTES[name];
  const { ports, limits, inquiryLimits } = parts;
  app.route({
    method: route.method,
    url: route.path,
    // Before the body is read: a stranger's bytes are not worth parsing.
    onRequest: async (request, reply) => {
      request.actor = await actorOf(request, ports);
      if (request.actor.kind === 'stranger' && !PUBLIC_ROUTES.has(name)) {
        return refuse(reply, { code: 'session.required' });
      }
      // Before anything is looked at: what is refused here costs nothing and says nothing.
      if (inquiryLimits.exceeded(name, request.ip))
        return refuse(reply, { code: 'request.tooMany' });
      if (!isFromOurPages(request, FILE_ROUTES.has(name))) {
        return refuse(reply, { code: 'request.malformed' });
      }
    },
    handler: async (request, reply) => {
      const params = route.params.safeParse(request.params ?? {});
      // A file is read by its handler, as a stream.
      const body = route.body.safeParse(FILE_ROUTES.has(name) ? {} : (request.body ?? {}));
      // What can't be an id is not there: told no differently from an id that isn't.
      if (!params.success) return refuse(reply, { code: 'notFound' });
      if (!body.success) return refuse(reply, { code: 'request.malformed' });
      if (limits.exceeded(name, request, body.data)) {
        return refuse(reply, { code: 'request.tooMany' });
      }
      const input = { ...(body.data as object), ...(params.data as object) };
      const origin = parts.origin ?? `${request.protocol}://${request.host}`;
      const { actor } = request;
      const answer = await HANDLERS[name]({ actor, input, request, reply, ports, origin });
      if (!answer.ok) return refuse(reply, answer.error);
      // Parsed on the way out too: nothing that the contract doesn't name leaves.
      return reply.send(route.reply.parse(answer.value));
    },
  });
}

/** Whose session the request carries. */
async function actorOf(request: FastifyRequest, ports: Ports): Promise<Actor> {
  const token = sessionTokenOf(request);
  if (token === null) return { kind: 'stranger' };
  const call = { actor: { kind: 'stranger' } as const, input: { token } };
  const recognised = await perform(recogniseSession, call, ports);
  const { user, provenAt } = recognised.ok ? recognised.value : { user: null, provenAt: null };
  return user === null
    ? { kind: 'stranger' }
    : { kind: 'user', user, ...(provenAt === null ? {} : { provenAt }) };
}
