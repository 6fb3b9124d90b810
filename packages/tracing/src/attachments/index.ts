export type {
  Attachments,
  Pages,
  StoredAttachment,
  StoredPage,
} from './attachments-port.ts';
