import type { OutgoingHttpHeader, ServerResponse } from 'node:http';
import type { LiveEvent } from '@sila/wire';

const HEARTBEAT_MS = 20_000;

interface Listener {
  readonly response: ServerResponse;
  /** False once the session behind it has ended, and for news of what it may not see. */
  readonly mayHear: (event: LiveEvent | null) => Promise<boolean>;
  /** Done once everything so far was told or held back. */
  told: Promise<void>;
}

/** Tells every open screen what changes (text/event-stream). */
export class LiveHub {
  readonly #listeners = new Set<Listener>();
  readonly #heart: NodeJS.Timeout;

  constructor() {
    this.#heart = setInterval(() => void this.#beat(), HEARTBEAT_MS);
    this.#heart.unref();
  }

  /** Takes over a response until its screen goes away. `headers` are those that every answer has. */
  join(
    response: ServerResponse,
    {
      mayHear,
      headers,
    }: Pick<Listener, 'mayHear'> & { headers: Record<string, OutgoingHttpHeader | undefined> },
  ): void {
    response.writeHead(200, {
      ...headers,
      'content-type': 'text/event-stream',
      'x-accel-buffering': 'no',
    });
    response.write('retry: 2000\n\n');
    const listener = { response, mayHear, told: Promise.resolve() };
    this.#listeners.add(listener);
    response.on('close', () => this.#listeners.delete(listener));
  }

  /** Told to each screen in the order of the events, whatever each takes to ask about. */
  publish(event: LiveEvent): void {
    const message = `data: ${JSON.stringify(event)}\n\n`;
    for (const listener of this.#listeners) {
      listener.told = listener.told.then(async () => {
        const mayHear = await listener.mayHear(event).catch(() => false);
        if (mayHear && !listener.response.writableEnded) listener.response.write(message);
      });
    }
  }

  close(): void {
    clearInterval(this.#heart);
    for (const { response } of this.#listeners) response.end();
    this.#listeners.clear();
  }

  /** Keeps connections open through proxies, and closes those whose session has ended. */
  async #beat(): Promise<void> {
    for (const listener of this.#listeners) {
      const mayHear = await listener.mayHear(null).catch(() => false);
      if (mayHear) listener.response.write(': still here\n\n');
      else listener.response.end();
    }
  }
}
