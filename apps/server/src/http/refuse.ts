import type { Socket } from 'node:net';
import { PROBLEMS, type ProblemCode } from '@sila/domain';
import type { ProblemBody } from '@sila/wire';
import type { FastifyError, FastifyReply } from 'fastify';
import { describeFault } from '../fault-log.ts';
import type { Refusal } from './handlers.ts';

/** Answers with a refusal of the one table (RFC 9457, application/problem+json). */
export function refuse(reply: FastifyReply, refusal: Refusal): FastifyReply {
  const { code, params, current } = refusal;
  const body: ProblemBody = {
    type: `urn:sila:problem:${code}`,
    code,
    status: PROBLEMS[code],
    ...(params === undefined ? {} : { params: { ...params } }),
    ...(current === undefined ? {} : { current }),
  };
  return reply.code(body.status).type('application/problem+json').send(JSON.stringify(body));
}

/**
 * Answers what is not HTTP, or came too slowly, on the bare connection: the
 * same shape as every refusal, and not a byte of what was sent.
 */
export function refuseGarble(error: { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const isLong = error.code === 'HPE_HEADER_OVERFLOW';
  const code = isLong ? 'request.tooLarge' : 'request.malformed';
  const body = JSON.stringify({ type: `urn:sila:problem:${code}`, code, status: PROBLEMS[code] });
  const head = [
    `HTTP/1.1 ${PROBLEMS[code]} ${isLong ? 'Content Too Large' : 'Bad Request'}`,
    'content-type: application/problem+json',
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    'x-content-type-options: nosniff',
    "content-security-policy: default-src 'none'",
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

/** Turns whatever Fastify or a handler throws into a refusal; a bug is logged without what it says. */
export function refuseError(error: FastifyError, reply: FastifyReply): FastifyReply {
  const code = codeFor(error);
  if (code === 'server.fault') reply.log.error(describeFault(error), 'a request failed');
  return refuse(reply, { code });
}

function codeFor(error: FastifyError): ProblemCode {
  switch (error.statusCode) {
    case 413:
      return error.code === 'FST_REQ_FILE_TOO_LARGE' ? 'file.tooLarge' : 'request.tooLarge';
    case 429:
      return 'request.tooMany';
    case 404:
      return 'notFound';
    default: {
      const status = error.statusCode ?? 500;
      return status >= 400 && status < 500 ? 'request.malformed' : 'server.fault';
    }
  }
}
