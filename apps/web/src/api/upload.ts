import type { ProblemBody } from '@sila/wire';
import { ADDRESSES } from './addresses.ts';
import type { ReplyOf } from './call.ts';
import { Refusal } from './refusal.ts';

/**
 * Sends a form with files. XMLHttpRequest, because fetch can't tell how much
 * has gone out.
 * @param onProgress share sent so far, 0 to 1
 * @throws {Refusal}
 */
export function sendFiles<N extends 'previewFile' | 'takeSplit'>(
  name: N,
  form: FormData,
  onProgress: (share: number) => void,
): Promise<ReplyOf<N>> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.upload.onprogress = (event) => {
      if (event.lengthComputable && event.total > 0) onProgress(event.loaded / event.total);
    };
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
