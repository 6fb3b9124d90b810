import type { FastifyReply, FastifyRequest } from 'fastify';

const COOKIE = 'sila_session';
/**
 * Over TLS the name binds the cookie to this very host (RFC 6265bis): no
 * neighbouring subdomain and no plain connection can plant one. Browsers refuse
 * the prefix over plain http, which Sila speaks on the machine itself alone.
 */
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
