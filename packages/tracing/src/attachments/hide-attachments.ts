import { ATTACHMENT_FIELDS, showingFor } from '../access/field-policy.ts';
import type { Role } from '../access/role.ts';
import type { Registry } from '../registry.ts';
import type { StoredAttachment } from './attachments-port.ts';

/**
 * Files as these roles may see them: what is hidden has lost its key before any
 * operation sees it, so that none can open it.
 */
export function hideAttachments(
  { attachments, pages }: Pick<Registry, 'attachments' | 'pages'>,
  roles: readonly Role[],
): Pick<Registry, 'attachments' | 'pages'> {
  const shown = (one: StoredAttachment) => hidden(one, roles);
  return {
    attachments: {
      ...attachments,
      async find(id) {
        const found = await attachments.find(id);
        return found === null ? null : (shown(found)[0] ?? null);
      },
      at: async (place) => (await attachments.at(place)).flatMap(shown),
    },
    pages: {
      ...pages,
      async find(id) {
        const page = await pages.find(id);
        return page !== null && shown(page.attachment).length > 0 ? page : null;
      },
      ofKind: async (kind, limit) =>
        (await pages.ofKind(kind, limit)).filter(({ attachment }) => shown(attachment).length > 0),
    },
  };
}

function hidden(one: StoredAttachment, roles: readonly Role[]): readonly StoredAttachment[] {
  const showing = showingFor(roles, [ATTACHMENT_FIELDS[one.kind]]);
  if (showing === 'shown') return [one];
  return showing === 'unsaid' ? [] : [{ ...one, key: null, isHidden: true }];
}
