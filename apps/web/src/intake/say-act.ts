import { voice } from '../words/say.ts';

/** What Sila does by itself, carrying on what a person began; nobody stands behind these. */
const OWN_ACTS: ReadonlySet<string> = new Set([
  'list.rowsKept',
  'list.read',
  'list.failed',
  'linkRun.begun',
  'linkRun.done',
  'linkRun.failed',
  'persons.rebuilt',
  'retention.run',
]);

/** Who acted: by name, Sila itself, or nobody signed in. */
export function sayActor(entry: { readonly act: string; readonly by: string | null }): string {
  if (entry.by !== null) return entry.by;
  return voice().say(OWN_ACTS.has(entry.act) ? 'shell.name' : 'audit.nobody');
}

/** An act of the audit in words; one that has no words yet is shown by its own code, never hidden. */
export function sayAct(act: string): string {
  const { canSay, say } = voice();
  const [, code] = /^refused\.[^.]+\.(.+)$/.exec(act) ?? [];
  const problem = `problem.${code}`;
  if (canSay(problem)) return say('act.refused', { why: say(problem) });
  const key = `act.${act}`;
  return canSay(key) ? say(key) : act;
}

/** What a grant was given for; one without words is shown by its own code. */
export function sayPurpose(purpose: string): string {
  const { canSay, say } = voice();
  const key = `grant.purpose.${purpose}`;
  return canSay(key) ? say(key) : purpose;
}
