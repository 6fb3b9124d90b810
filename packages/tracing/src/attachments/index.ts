export {
  attachFile,
  bringBackAttachment,
  listAttachments,
  type OpenedFile,
  readAttachment,
  removeAttachment,
} from '../operations/attachments.ts';
export {
  enterPageRow,
  listPages,
  photographPage,
  readPage,
  sayPageRows,
} from '../operations/pages.ts';
export type {
  AttachmentOwner,
  Attachments,
  PageRow,
  Pages,
  Removal,
  StoredAttachment,
  StoredPage,
} from './attachments-port.ts';
