import type { ProblemBody } from '@sila/wire';
import { ADDRESSES } from './addresses.ts';
import type { ReplyOf } from './call.ts';
import { Refusal } from './refusal.ts';

type FileRoute = 'previewFile' | 'takeSplit' | 'attachFile' | 'photographPage';

export interface SendingWith {
  readonly onProgress: (share: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Sends a form with files. XMLHttpRequest, because fetch can't tell how much
 * has gone out.
 * @param how told the share sent so far, 0 to 1; stops when its signal says so
 * @throws {Refusal}, or an AbortError when it was stopped
 */
export function sendFiles<N extends FileRoute>(
  name: N,
  form: FormData,
  { onProgress, signal }: SendingWith,
): Promise<ReplyOf<N>> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.upload.onprogress = (event) => {
      if (event.lengthComputable && event.total > 0) onProgress(event.loaded / event.total);
    };
    signal?.addEventListener('abort', () => request.abort());
    request.onabort = () => reject(new DOMException('', 'AbortError'));
    request.onerror = () => reject(new Refusal('network'));
    request.onload = () => {
      const body = request.response as unknown;
      if (request.status < 400 && body !== null) resolve(body as ReplyOf<N>);
      else reject(uploadRefusal(request.status, body as ProblemBody | null));
    };
    request.open('POST', ADDRESSES[name][1]);
    request.responseType = 'json';
    request.send(form);
  });
}

function uploadRefusal(status: number, body: ProblemBody | null): Refusal {
  if (typeof body?.code === 'string') return new Refusal(body.code, body);
  return new Refusal(status === 413 ? 'file.tooLarge' : 'server.fault');
}
