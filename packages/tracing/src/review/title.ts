import type { Attribute, Statement } from '@sila/domain';

const PARTS: readonly Attribute[] = [
  'name.given',
  'name.father',
  'name.grandfather',
  'name.family',
];

/**
 * The best name to head a record with, as stated: the full name, else its
 * parts in the order people say them, else kunya or alias; null without any.
 */
export function titleOf(statements: readonly Statement[]): string | null {
  const stated = (attribute: Attribute): string | null => {
    const found = statements.find((s) => s.attribute === attribute && isName(s));
    return found ? found.asStated.trim() : null;
  };
  const full = stated('name.full');
  if (full) return full;
  const parts = PARTS.map(stated).filter((part) => part !== null);
  return parts.length > 0 ? parts.join(' ') : (stated('name.kunya') ?? stated('name.alias'));
}

/** Every name under which a record should be found. */
export function namesOf(statements: readonly Statement[]): string[] {
  const names = statements
    .filter((s) => s.attribute === 'name.full' || s.attribute === 'name.alias')
    .filter(isName)
    .map((s) => s.asStated.trim());
  const title = titleOf(statements);
  return [...new Set(title === null ? names : [title, ...names])];
}

/** "unknown" and blanks are stated too, but name nobody: reading leaves them without tokens. */
function isName({ normalised }: Statement): boolean {
  return normalised?.type === 'name' && normalised.tokens.length > 0;
}
