import type { NoticeKind, RequestId, SoughtPersonId } from '@sila/domain';
import type { RequestLife, SoughtLife } from './life.ts';

/**
 * What the enquirer's side may learn of a request: that it was taken up, what
 * a Notice said, or that it was withdrawn; else that it is still open. A
 * candidate, a finding and a refusal all leave the very same bytes: nothing
 * here counts steps or tells when something moved.
 */
export interface EnquirerView {
  readonly requestId: RequestId;
  readonly sought: readonly {
    readonly id: SoughtPersonId;
    readonly standing: 'received' | 'stillOpen' | 'withdrawn' | NoticeKind;
    readonly notices: readonly {
      readonly kind: NoticeKind;
      readonly at: string;
      readonly tells: { readonly name: boolean; readonly photo: boolean; readonly relay: boolean };
    }[];
  }[];
}

export function enquirerView({ id, sought }: RequestLife): EnquirerView {
  return { requestId: id, sought: sought.map(viewOfOne) };
}

function viewOfOne({ id, state, notices }: SoughtLife): EnquirerView['sought'][number] {
  const told = notices.map(({ kind, at, notice }) => ({ kind, at, tells: notice.tells }));
  const latest = told.at(-1);
  if (state === 'withdrawn') return { id, standing: 'withdrawn', notices: told };
  if (latest !== undefined) return { id, standing: latest.kind, notices: told };
  return { id, standing: state === 'received' ? 'received' : 'stillOpen', notices: told };
}
