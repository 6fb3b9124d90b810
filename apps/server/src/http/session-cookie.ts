import type { FastifyReply, FastifyRequest } from 'fastify';

const COOKIE = 'sila_session';
/** Browsers take a name that begins so only over TLS, from this very host, for all its paths. */
const HOST_COOKIE = `__Host-${COOKIE}`;
const SESSION_SECONDS = 12 * 3600;

export function sessionTokenOf(request: FastifyRequest): string | null {
  return request.cookies[nameFor(request)] ?? null;
}

export function setSessionCookie(
  request: FastifyRequest,
  reply: FastifyReply,
  token: string,
): void {
  reply.setCookie(nameFor(request), token, { ...attributesFor(request), maxAge: SESSION_SECONDS });
}

export function clearSessionCookie(request: FastifyRequest, reply: FastifyReply): void {
  reply.clearCookie(nameFor(request), attributesFor(request));
}

function nameFor(request: FastifyRequest): string {
  return request.protocol === 'https' ? HOST_COOKIE : COOKIE;
}

/** No script reads it, no other site's page sends it; over TLS it never leaves TLS. */
function attributesFor(request: FastifyRequest) {
  const secure = request.protocol === 'https';
  return { path: '/', httpOnly: true, sameSite: 'strict', secure } as const;
}
