import { For, type JSX, Show } from 'solid-js';
import type { Refusal } from '../api/refusal.ts';
import { Refused } from '../parts/refused.tsx';
import { sayAttribute, sayKind } from '../words/codes.ts';
import { say } from '../words/say.ts';
import type { DraftCheck, ImportDraft } from './import-draft.ts';

/** Says what is still missing before it would fail, and reads the list in. */
export function ConfirmImport(props: {
  draft: ImportDraft;
  check: DraftCheck;
  rowsAbout: number | null;
  isSending: boolean;
  refusal: Refusal | null;
  onConfirm: () => void;
}): JSX.Element {
  const wants = () => whatIsMissing(props.draft, props.check);
  return (
    <div class="stack">
      <div aria-live="polite">
        <Show when={wants().length > 0} fallback={<p class="soft">{say('confirm.ready')}</p>}>
          <div class="notice notice-doubt" data-testid="import-missing">
            <p>{say('confirm.missing')}</p>
            <ul class="bulleted">
              <For each={wants()}>{(one) => <li>{one}</li>}</For>
            </ul>
          </div>
        </Show>
      </div>
      <Refused refusal={props.refusal} />
      <div class="row">
        <button
          type="button"
          class="button button-main"
          data-testid="confirm-import"
          disabled={!props.check.ready || props.isSending}
          onClick={props.onConfirm}
        >
          {props.isSending ? say('confirm.sending') : buttonWord(props.rowsAbout)}
        </button>
      </div>
    </div>
  );
}

function buttonWord(rows: number | null): string {
  return rows === null || rows === 0 ? say('confirm.buttonAny') : say('confirm.button', { rows });
}

function whatIsMissing(draft: ImportDraft, check: DraftCheck): string[] {
  const wants = check.mapping.missing.map((group) =>
    say('confirm.needsOneOf', {
      kind: sayKind(draft.kind),
      attributes: group.map(sayAttribute).join(say('domain.comma')),
    }),
  );
  if (check.needsSource) wants.push(say('confirm.needsSource'));
  if (check.needsName) wants.push(say('confirm.needsSourceName'));
  if (check.needsDate) wants.push(say('confirm.needsDate'));
  return wants;
}
