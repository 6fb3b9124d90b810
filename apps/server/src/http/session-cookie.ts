import type { FastifyReply, FastifyRequest } from 'fastify';

const COOKIE = 'sila_session';
const SESSION_SECONDS = 12 * 3600;

export function sessionTokenOf(request: FastifyRequest): string | null {
  return request.cookies[COOKIE] ?? null;
}

export function setSessionCookie(
  request: FastifyRequest,
  reply: FastifyReply,
  token: string,
): void {
  reply.setCookie(COOKIE, token, { ...attributesFor(request), maxAge: SESSION_SECONDS });
}

export function clearSessionCookie(request: FastifyRequest, reply: FastifyReply): void {
  reply.clearCookie(COOKIE, attributesFor(request));
}

/** No script reads it, no other site's page sends it; over TLS it never leaves TLS. */
function attributesFor(request: FastifyRequest) {
  const secure = request.protocol === 'https';
  return { path: '/', httpOnly: true, sameSite: 'strict', secure } as const;
}
