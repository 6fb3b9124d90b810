import { request } from 'node:http';
import type { Client } from '../http/client.ts';

export interface Asked {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: unknown;
}

/**
 * What reached somebody outside of an answer, even when the server ended in
 * the middle of it; empty when nothing did.
 */
export function received({ address, cookie }: Client, asked: Asked): Promise<string> {
  const { method, path, body } = asked;
  const text = body === undefined ? '' : JSON.stringify(body);
  const headers = {
    cookie,
    ...(text === '' ? {} : { 'content-type': 'application/json' }),
    'content-length': Buffer.byteLength(text),
  };
  return new Promise((done) => {
    let got = '';
    const sent = request(`${address}${path}`, { method, headers, agent: false }, (response) => {
      response.setEncoding('utf8').on('data', (part: string) => {
        got += part;
      });
      for (const event of ['end', 'close', 'error']) response.on(event, () => done(got));
    });
    sent.on('error', () => done(got));
    sent.end(text);
  });
}
