import type { AttachmentForm, AttachmentKind, AttachmentPlace } from '@sila/domain';
import type { Ports } from '../ports.ts';
import { openWords } from './attachment-keys.ts';
import type { Removal, StoredAttachment } from './attachments-port.ts';

/** A file as a screen lists it, without what it shows. */
export interface AttachmentView {
  readonly id: string;
  readonly place: AttachmentPlace;
  readonly kind: AttachmentKind;
  readonly form: AttachmentForm;
  readonly size: number;
  readonly width: number | null;
  readonly height: number | null;
  /** What it is said to show; null where that is hidden, or was destroyed. */
  readonly words: string | null;
  readonly by: string;
  readonly at: string;
  readonly removal: Removal | null;
  /** Why it can't be opened: it is kept from these roles, or its key was destroyed. */
  readonly shut: 'hidden' | 'destroyed' | null;
}

export function viewAttachment(
  ports: Pick<Ports, 'secrets'>,
  stored: StoredAttachment,
): AttachmentView {
  const { id, place, kind, form, size, width, height, by, at, removal, key, isHidden } = stored;
  const shut = isHidden ? 'hidden' : key === null ? 'destroyed' : null;
  const words = openWords(ports.secrets, stored);
  return { id, place, kind, form, size, width, height, words, by: by.name, at, removal, shut };
}
