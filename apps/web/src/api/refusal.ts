import type { ProblemCode } from '@sila/domain';
import type { ProblemBody } from '@sila/wire';

/** `network`: no answer came at all; everything else is the server's own closed table. */
export type RefusalCode = ProblemCode | 'network';

/** What stood in the way of a call, as data; `sayRefusal` words it. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly params: Readonly<Record<string, string | number>>;
  /** The state that stands now, when somebody else was quicker. */
  readonly current: unknown;

  constructor(code: RefusalCode, body?: ProblemBody) {
    super(code);
    this.code = code;
    this.params = body?.params ?? {};
    this.current = body?.current;
  }
}

/** Anything thrown, as a Refusal; a bug reads as `server.fault` on the screen and stays in the console. */
export function asRefusal(thrown: unknown): Refusal {
  if (thrown instanceof Refusal) return thrown;
  console.error(thrown);
  return new Refusal('server.fault');
}
