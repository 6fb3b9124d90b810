import type { ListId, RecordId, RequestId, SoughtPersonId } from './ids.ts';

/** The forms of file that are kept beside a person. */
export const ATTACHMENT_FORMS = ['jpeg', 'png', 'webp', 'pdf'] as const;
export type AttachmentForm = (typeof ATTACHMENT_FORMS)[number];

/** What a file shows. Looks identify nobody: none of it ever goes into a weight. */
export const ATTACHMENT_KINDS = ['photograph', 'effect', 'mark', 'document', 'page'] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

/** What a file belongs to, and is destroyed with. */
export type AttachmentPlace =
  | { readonly kind: 'request'; readonly of: RequestId }
  | { readonly kind: 'sought'; readonly of: SoughtPersonId }
  | { readonly kind: 'record'; readonly of: RecordId }
  /** The list of a register's day: a page that its rows are typed from. */
  | { readonly kind: 'list'; readonly of: ListId };
export const ATTACHMENT_PLACES = [
  'request',
  'sought',
  'record',
] as const satisfies readonly AttachmentPlace['kind'][];

/** The largest file that is taken, in bytes. */
export const LARGEST_ATTACHMENT = 15 * 1024 * 1024;
/** How many files stand beside one request, person, row or day of a register. */
export const MOST_ATTACHMENTS = 60;
/** What one account adds in a day: files, and bytes. */
export const MOST_ATTACHED_A_DAY = 300;
export const MOST_ATTACHED_BYTES_A_DAY = 1024 * 1024 * 1024;
/** How many rows a page may be said to have. */
export const MOST_PAGE_ROWS = 500;
