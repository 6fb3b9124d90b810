import type { Problem, Result } from '@sila/domain';
import { type Actor, type Operation, type Ports, perform } from '@sila/tracing';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** One call of a route. */
export interface Call {
  readonly actor: Actor;
  /** Params and body of the request in one; the operation reads it by its own schema. */
  readonly input: Readonly<Record<string, unknown>>;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly ports: Ports;
  /** Where people reach this server, for links. */
  readonly origin: string;
}

/** A route that is an operation and nothing else. */
export function plain<I, O>(
  operation: Operation<I, O>,
): (call: Call) => Promise<Result<O, Problem>> {
  return ({ actor, input, ports }) => perform(operation, { actor, input }, ports);
}
