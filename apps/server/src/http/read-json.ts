import { nestsDeeperThan } from '@sila/formats';
import type { FastifyInstance } from 'fastify';

/** Nothing in the contract nests a quarter as deep; past it a reader may run out of stack. */
const DEEPEST = 64;

/** Reads bodies as JSON, refusing what is nested without end before anything walks it. */
export function readJsonBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    const text = String(body);
    if (!nestsDeeperThan(text, DEEPEST)) return parse(request, text, done);
    done(Object.assign(new Error('a body is nested too deep'), { statusCode: 400 }));
  });
}
