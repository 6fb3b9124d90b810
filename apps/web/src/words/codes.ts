import type { Attribute, IssueCode, RecordKind } from '@sila/domain';
import type { Refusal } from '../api/refusal.ts';
import { type Params, say } from './say.ts';

export function sayAttribute(attribute: Attribute | 'name' | 'place' | 'kinds'): string {
  return say(`attribute.${attribute}`);
}

export function sayKind(kind: RecordKind): string {
  return say(`kind.${kind}`);
}

export function sayRefusal(refusal: Refusal): string {
  return say(`problem.${refusal.code}`, refusal.params);
}

/** What is wrong with a value, in words; attribute codes in the parameters are worded too. */
export function sayIssue(issue: {
  readonly code: IssueCode;
  readonly params?: Params | undefined;
}): string {
  const params: Record<string, string | number> = { found: 0, expected: 0, ...issue.params };
  if (typeof params.attributes === 'string') params.attributes = sayAttributes(params.attributes);
  if (typeof params.attribute === 'string') params.attribute = sayAttributes(params.attribute);
  return say(`issue.${issue.code}`, params);
}

function sayAttributes(codes: string): string {
  const join = codes.split(' ').map((code) => sayAttribute(code as Attribute));
  return join.join(say('domain.comma'));
}
