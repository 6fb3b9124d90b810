import type { ServerResponse } from 'node:http';
import type { LiveEvent } from '@sila/wire';

const HEARTBEAT_MS = 20_000;

interface Listener {
  readonly response: ServerResponse;
  /** False once the session behind it has ended. */
  readonly mayHear: () => Promise<boolean>;
}

/** Tells every open screen what changes (text/event-stream). */
export class LiveHub {
  readonly #listeners = new Set<Listener>();
  readonly #heart: NodeJS.Timeout;

  constructor() {
    this.#heart = setInterval(() => void this.#beat(), HEARTBEAT_MS);
    this.#heart.unref();
  }

  /** Takes over a response until its screen goes away. */
  join(response: ServerResponse, mayHear: () => Promise<boolean>): void {
    response.writeHead(200, {
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
    });
    response.write('retry: 2000\n\n');
    const listener = { response, mayHear };
    this.#listeners.add(listener);
    response.on('close', () => this.#listeners.delete(listener));
  }

  publish(event: LiveEvent): void {
    const message = `data: ${JSON.stringify(event)}\n\n`;
    for (const { response } of this.#listeners) response.write(message);
  }

  close(): void {
    clearInterval(this.#heart);
    for (const { response } of this.#listeners) response.end();
    this.#listeners.clear();
  }

  /** Keeps connections open through proxies, and closes those whose session has ended. */
  async #beat(): Promise<void> {
    for (const listener of this.#listeners) {
      const mayHear = await listener.mayHear().catch(() => false);
      if (mayHear) listener.response.write(': still here\n\n');
      else listener.response.end();
    }
  }
}
